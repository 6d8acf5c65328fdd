/** Calls a package by a name that tells it from its neighbours: copies have the same title, and a path is not prose. */
import { type Words, words } from '../../base/words.js'
import type { Member } from './package-facts.js'

export const called = ({ path, facts: { title, id } }: Member): Words => {
  const folder = path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.')
  const name = title ?? id ?? ''
  return folder === undefined
    ? words(`「${name}」`, `\`${name}\``)
    : words(`文件夹「${folder}」里的「${name}」`, `\`${name}\` in the folder \`${folder}\``)
}
