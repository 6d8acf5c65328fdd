/** Tells which troubles of reading a folder may have kept documents back, and so concern those who want to write them. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../index.js'

/** False also where nobody can tell: under a garbled name, or in a folder that may be listed and not entered. */
const isOneFile = (path: string): boolean => {
  try {
    return !lstatSync(path).isDirectory()
  } catch {
    return false
  }
}

/** False for what is wrong with one picture, film or the like: no document is missing for that. */
export const keepsDocumentsBack = (folder: string, { file, severity }: Diagnostic): boolean => {
  if (severity !== 'error') return false
  if (file === undefined || file.endsWith('.md') || file === '.kebaoignore') return true
  return !isOneFile(join(folder, file))
}
