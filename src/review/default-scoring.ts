/** How courses are scored where a profile does not say. */
import { type Words, words } from '../base/words.js'
import type { Criterion, Scoring } from '../model/scoring.js'

/**
 * Four criteria of 25 points and three experts, as national contests of community-education micro-courses have them. The
 * policy gives no numbers: a centre that decides by scores writes its own rules into its profile.
 */
export const defaultScoring: Scoring = {
  criteria: [
    { id: 'subject', title: '选题', max: 25 },
    { id: 'content', title: '内容编排', max: 25 },
    { id: 'media', title: '媒体形式', max: 25 },
    { id: 'production', title: '制作技术', max: 25 },
  ],
  experts: 3,
}

const english: Readonly<Record<string, string>> = {
  选题: 'Subject',
  内容编排: 'Content',
  媒体形式: 'Media',
  制作技术: 'Production',
}

/** What a criterion is called: as its profile says, in whatever language; those that come with kebao, in both. */
export const criterionName = ({ title }: Criterion): Words =>
  words(title, Object.hasOwn(english, title) ? (english[title] ?? title) : title)
