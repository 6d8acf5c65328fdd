/** Names a text that must not replace what somebody has saved meanwhile: beside it, and no part of the package. */
import { lstatSync } from 'node:fs'
import { join, parse } from 'node:path'

const ASIDE = /^_.+\.kebao-new(?:-\d{1,9})?(?:\.[^.]+)?$/

/** True for the name of such a text. */
export const isAside = (name: string): boolean => ASIDE.test(name)

/** A free name for the text that was meant for `path`. */
export const asidePath = (path: string): string => {
  const { dir, name, ext } = parse(path)
  for (let count = 1; ; count += 1) {
    const aside = join(dir, `_${name}.kebao-new${count === 1 ? '' : `-${count}`}${ext}`)
    if (lstatSync(aside, { throwIfNoEntry: false }) === undefined) return aside
  }
}
