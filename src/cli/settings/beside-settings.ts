/**
 * What a `kebao.yaml` names beside itself. Whoever writes one may be a stranger, and must not have other files of this
 * computer read.
 */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { isSafePath, type KebaoError } from '../../index.js'

export interface BesideFaults {
  /** What is named is not inside the folder of the settings. */
  readonly outside: (name: string) => KebaoError
  /** What is named is not there. */
  readonly missing: (name: string) => KebaoError
}

/**
 * The full path of what the settings name, which is inside their folder with its links followed, or the folder itself.
 *
 * @param settings the path of the `kebao.yaml`
 * @throws KebaoError as given
 */
export const besideSettings = (
  name: string,
  settings: string,
  { outside, missing }: BesideFaults,
): string => {
  const folder = dirname(settings)
  const full = join(folder, name)
  const plain = name.replace(/^\.\//, '').replace(/\/$/, '').normalize('NFC')
  if (plain !== '.' && !isSafePath(plain)) throw outside(name)
  if (!existsSync(full)) throw missing(name)
  const [real, root] = [realpathSync(full), realpathSync(folder)]
  if (real !== root && !real.startsWith(`${root}${sep}`)) throw outside(name)
  return full
}
