/** Tells whether the letters of a choice still mean what they meant when learners chose them. */
import type { Item } from '../model/installed.js'
import { isReplaced } from './is-replaced.js'

/** @param isRightChanged whether the words of a right option changed; of wrong ones, another may take the place */
export const areLettersNew = (
  { options: old = [] }: Item,
  { options: now = [] }: Item,
  isRightChanged: boolean,
): boolean =>
  old.some((text, at) => {
    const other = now[at]
    if (other === text) return false
    return now.includes(text) || (isRightChanged && other !== undefined && isReplaced(text, other))
  })
