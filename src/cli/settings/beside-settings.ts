/**
 * What a `kebao.yaml` names beside itself. Whoever writes one may be a stranger, and must not have other files of this
 * computer read.
 */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { isSafePath, KebaoError, type Words, words } from '../../index.js'

/** What a `kebao.yaml` may name, and how it is called where it cannot be used. */
export interface BesideKind {
  /** Of the codes, such as `settings/syllabus-missing`. */
  readonly code: string
  readonly noun: Words
  /** The option that names one from anywhere. */
  readonly option: string
  /** How to come by one, where it is not there. */
  readonly instead?: Words
}

const outside = ({ code, noun, option }: BesideKind, name: string, shown: string): KebaoError =>
  new KebaoError(
    `settings/${code}-outside`,
    words(
      `「${shown}」里的${noun['zh-CN']}「${name}」不在它的文件夹里。请把${noun['zh-CN']}放进来，或用「${option}」指定。`,
      `The ${noun.en} \`${name}\` of \`${shown}\` is not inside its folder. Put it there, or name it with \`${option}\`.`,
    ),
  )

const missing = (
  { code, noun, instead = words('', '') }: BesideKind,
  name: string,
  shown: string,
): KebaoError =>
  new KebaoError(
    `settings/${code}-missing`,
    words(
      `找不到「${shown}」里写的${noun['zh-CN']}「${name}」。请核对路径${instead['zh-CN']}。`,
      `The ${noun.en} \`${name}\` that \`${shown}\` names was not found. Check the path${instead.en}.`,
    ),
  )

/**
 * The full path of what the settings name, which is inside their folder with its links followed, or the folder itself.
 *
 * @param settings the `kebao.yaml`: its path in full, and as people know it
 * @throws KebaoError where it is outside of that folder, or not there
 */
export const besideSettings = (
  kind: BesideKind,
  name: string,
  { path, shown }: { readonly path: string; readonly shown: string },
): string => {
  const folder = dirname(path)
  const full = join(folder, name)
  const plain = name.replace(/^\.\//, '').replace(/\/$/, '').normalize('NFC')
  if (plain !== '.' && !isSafePath(plain)) throw outside(kind, name, shown)
  if (!existsSync(full)) throw missing(kind, name, shown)
  const [real, root] = [realpathSync(full), realpathSync(folder)]
  if (real !== root && !real.startsWith(`${root}${sep}`)) throw outside(kind, name, shown)
  return full
}
