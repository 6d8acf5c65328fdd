/** Which files of a folder never come in, whoever brings them. */
import { basename } from 'node:path'
import { readIgnoreFile } from './ignore-file.js'
import { isSecret } from './secret.js'

/**
 * Tells which paths {@link readTree} keeps out of a package by their names: what its `.kebaoignore` lists, what no
 * package holds, and keys. For texts that are not on the disk yet.
 *
 * @example
 * keptOut('courses/straw')('assets/server.key') // true
 */
export const keptOut = (folder: string): ((path: string) => boolean) => {
  const { value: isLeftOut } = readIgnoreFile(folder)
  return (path) => isLeftOut(path) || isSecret(basename(path))
}
