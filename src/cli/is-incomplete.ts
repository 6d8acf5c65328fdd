/** Where the disk refused a file, or the check was ended, nobody knows what is in it: the package was not looked at whole. */
import type { Diagnostic } from '../index.js'
import { STOPPED } from './work/stopped.js'

export const isIncomplete = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => code === 'disk/unreadable' || code === STOPPED)
