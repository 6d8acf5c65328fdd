/** Which course of the catalogue a prerequisite names. Authors write it freely (R014); what is not certain stays text. */

import { foldName } from '../../base/fold.js'
import { groupBy } from '../../base/group-by.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'

type Titled = Pick<CatalogueEntry, 'id' | 'title'>

/** 「不必先学《……》」 names a course and asks for none. */
const DENIAL =
  /无需|无须|不需|不必|不用|不要求|没有要求|零基础|\b(?:no need|not (?:needed|required|necessary)|without)\b/iu

/** Titles stand between marks of books or of speech. */
const QUOTED = /《([^《》]{1,200})》|「([^「」]{1,200})」|“([^“”]{1,200})”|"([^"]{1,200})"/gu

/** An id as a word of its own, not a part of an address. */
const ID = /(?<![\w/.:@-])[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*(?![\w/@-])/g

const publisherOf = (id: string): string => id.slice(0, id.indexOf('/'))

/**
 * A reader of prerequisites: a text → ids of courses, none where it names none. A course is named by its id, or by its whole
 * title: the text is the title, or holds it in marks. A title that several courses have means the one of the same publisher,
 * or nobody knows.
 */
export const courseNamer = (
  entries: readonly Titled[],
): ((text: string, by: string) => readonly string[]) => {
  const ids = new Set(entries.map(({ id }) => id))
  const byTitle = groupBy(entries, ({ title }) => foldName(title))
  const titled = (title: string, by: string): readonly string[] => {
    const found = (byTitle.get(foldName(title)) ?? []).flatMap(({ id }) => (id === by ? [] : [id]))
    const own = found.filter((id) => publisherOf(id) === publisherOf(by))
    if (found.length <= 1) return found
    return own.length === 1 ? own : []
  }
  return (text, by) => {
    const whole = ids.has(text.trim()) ? [text.trim()] : titled(text, by)
    if (whole.length > 0) return whole.filter((id) => id !== by)
    if (DENIAL.test(text)) return []
    const spelt = (text.match(ID) ?? []).filter((id) => ids.has(id) && id !== by)
    const quoted = Array.from(text.matchAll(QUOTED), (match) =>
      titled(match.slice(1).find((part) => part !== undefined) ?? '', by),
    )
    return [...new Set([...spelt, ...quoted.flat()])]
  }
}
