/** Moves a package from one status to the next. */
import type { Result } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import { courseFields } from '../model/course-fields.js'
import type { Profile } from '../model/profile.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import { setEntries } from '../parse/entries/set-entries.js'
import type { Package } from '../parse/package.js'
import { changeRoot } from './change-root.js'
import { mayMove } from './may-move.js'

/**
 * Writes another status into the front matter, where the move may be made; else there is no value, and what is still
 * wanted is told. The content digest stays what it is: a status is none of the content.
 *
 * @param content the content digest of the package as it is
 * @example
 * const { value: files, diagnostics } = await moveStatus(pkg, 'published', bundle.manifest.content, profile)
 */
export const moveStatus = async (
  pkg: Package,
  to: string,
  content: string,
  profile: Pick<Profile, 'reviewSteps'> = {},
): Promise<Result<Tree>> => {
  const { status: from, review: reviews = [] } = pkg.course
  const refused = mayMove({ from, to, reviews, content }, profile)
  if (refused.length > 0) return { diagnostics: refused }
  return changeRoot(pkg, (file, front) => {
    const label = findTerm('curation-status', to)?.label['zh-CN'] ?? to
    return setEntries(file, front, courseFields, { set: new Map([['status', front.inChinese ? label : to]]) })
  })
}
