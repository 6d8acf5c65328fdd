/** What an LMS of SCORM 1.2 has no room for. */
import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { defineLoss } from '../loss.js'

export const shortEssays = defineLoss({
  code: 'emit/short-essays',
  severity: 'info',
  about: words(
    '简答题的回答，平台只记下前 255 个字。',
    'Of an answer in the learner’s own words, the platform keeps the first 255 characters.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道简答题，学员的回答平台只记下前 255 个字。`,
      `Of the answers to ${count === 1 ? 'one essay question' : `${count} essay questions`}, the platform keeps the first 255 characters.`,
    ),
  why: words(
    'SCORM 1.2 里一条回答最多 255 个字；学员在页面上写多少、看多少不受影响。',
    'SCORM 1.2 has room for 255 characters in an answer; on the page, learners write and read as much as they like.',
  ),
  help: words(
    '要看学员的完整回答，请换用 scorm-2004。',
    'If teachers are to read whole answers, use `scorm-2004`.',
  ),
})

/** Where the questions are that learners answer in their own words. */
export const placesOfEssays = ({ pages }: Edition): readonly Place[] =>
  pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'essay').map(({ place }) => place))
