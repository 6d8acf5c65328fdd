/** How large media may be where a profile says nothing. */
import type { MediaKind } from '../../model/media-type.js'
import type { LintProfile } from '../rule.js'

/**
 * Fifteen minutes of 1080p at a rate that a village line carries; a photograph of a telephone; an hour of speech.
 * Three thousand pixels fill the long edge of an A4 sheet at 250 dpi.
 */
const defaults = {
  image: 5,
  audio: 50,
  video: 300,
  document: 50,
  package: 2048,
  imageEdge: 3000,
  minVideoMinutes: 5,
  maxVideoMinutes: 15,
}

export const BYTES_PER_MEGABYTE = 1024 * 1024

type Limits = Readonly<Record<keyof typeof defaults, number>>

/** What the profile asks for, and the defaults where it is silent. */
export const mediaLimits = ({ mediaBudget = {} }: LintProfile): Limits =>
  ({ ...defaults, ...mediaBudget }) as Limits

/** Megabytes of one file; texts and captions are documents too. */
export const fileLimit = (profile: LintProfile, kind: MediaKind): number => {
  const limits = mediaLimits(profile)
  return kind === 'image' || kind === 'audio' || kind === 'video' ? limits[kind] : limits.document
}
