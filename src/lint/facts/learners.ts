/** Whom a course, or a part of it, is for. */
import { ancestors } from '../../model/vocabulary/ancestors.js'
import type { Package } from '../../parse/package.js'

/** True for a term and for every narrower one: retirees are seniors. */
export const isKindOf = (id: string, wider: string): boolean =>
  id === wider || ancestors('audience', id).some((term) => term.id === wider)

/** Whether the course is first of all for an audience. */
export const isFor = ({ course }: Package, audience: string): boolean =>
  (course.audience?.primary ?? []).some((id) => isKindOf(id, audience))

/** Tells of parts of the course whether an audience reads them; `only` names those for whom a block is. */
export const readersOf = (
  pkg: Package,
  audience: string,
): ((part: { readonly only?: readonly string[] | undefined }) => boolean) => {
  const isForAll = isFor(pkg, audience)
  return ({ only }) => (only === undefined ? isForAll : only.some((id) => isKindOf(id, audience)))
}
