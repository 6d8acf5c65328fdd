/** Where the disk refused a file nobody knows what is in it: the package was not looked at whole. */
import type { Diagnostic } from '../index.js'

export const isIncomplete = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => code === 'disk/unreadable')
