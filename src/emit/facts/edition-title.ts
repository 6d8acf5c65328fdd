/** What an edition for one audience is called, so that it can be told from the others on a shelf or in a list of courses. */
import type { Language } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { nameUuid } from '../name-uuid.js'
import { comma, inBrackets } from '../words/marks.js'
import { audiencesOf } from './audiences.js'
import { publicTerms } from './labels.js'

const named: Readonly<Record<Language, (audience: string) => string>> = {
  'zh-CN': (audience) => `${audience}版`,
  // A label begins with a capital, which stands for nothing within a line.
  en: (audience) => `edition for ${audience.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
}

/**
 * What stands behind the title of an edition; empty for everybody's, and where the name of an audience is not for the
 * public (S三5).
 *
 * @param more what else this edition is
 * @example
 * editionRemark(forSeniors, '大字版') // '（老年人版、大字版）'
 */
export const editionRemark = (edition: Edition, ...more: readonly string[]): string => {
  const { audience, language } = edition
  const labels = audience === undefined ? [] : audiencesOf(edition).labels
  const remarks = [...labels.map(({ text }) => named[language](text)), ...more]
  return remarks.length === 0 ? '' : inBrackets(remarks.join(comma[language]), language)
}

/** The title of the course with that remark. */
export const editionTitle = (edition: Edition, ...more: readonly string[]): string =>
  edition.title + editionRemark(edition, ...more)

/**
 * What tells an edition from others in identifiers: the id of its audience, or a hash of one whose name is not for the
 * public; undefined for everybody's edition. Lower-case letters, digits and hyphens.
 */
export const editionMark = ({ audience }: Pick<Edition, 'audience'>): string | undefined =>
  audience === undefined || publicTerms('audience', [audience]).length > 0
    ? audience
    : nameUuid(`audience:${audience}`).slice(0, 8)
