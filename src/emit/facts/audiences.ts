/** Whom an edition is for, as far as it may be said in public (S三5). */
import type { Edition } from '../edition/edition.js'
import { type Label, labelsOf, publicTerms } from './labels.js'

export interface Audiences {
  readonly labels: readonly Label[]
  /** How many have names that are not for the public. */
  readonly hidden: number
}

/** An edition that was made for one audience is for no other. */
export const audiencesOf = ({ audience, course, language }: Edition): Audiences => {
  const { primary = [], secondary = [] } = course.audience ?? {}
  const ids = audience === undefined ? [...new Set([...primary, ...secondary])] : [audience]
  const shown = publicTerms('audience', ids)
  return { labels: labelsOf('audience', shown, language), hidden: ids.length - shown.length }
}
