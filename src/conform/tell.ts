/** Makes a finding of a declared departure. */

import type { Words } from '../base/words.js'
import type { ConformanceFinding } from '../model/conformance.js'
import type { Departure } from './departure.js'

/** Where a finding is mended, and what asks for it: JSON pointers into the two outlines. */
export interface At {
  readonly course: string
  readonly syllabus?: string
}

const word = <P>(wording: Words | ((params: P) => Words), params: P): Words =>
  typeof wording === 'function' ? wording(params) : wording

export const tell = <P extends object>(spec: Departure<P>, at: At, params: P): ConformanceFinding => ({
  code: spec.code,
  level: spec.severity,
  message: word(spec.message, params),
  why: word(spec.why, params),
  help: word(spec.help, params),
  ...at,
  data: params as ConformanceFinding['data'],
})
