/** How courses are scored where a profile does not say. */
import type { Scoring } from '../model/scoring.js'

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
