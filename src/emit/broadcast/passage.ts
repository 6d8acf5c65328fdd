/** A passage: what is said in one go, and how long it takes. */

export const passageKinds = [
  'title',
  'heading',
  'text',
  'item',
  'table',
  'picture',
  'media',
  'code',
  'question',
  'answer',
  'note',
] as const

export interface Passage {
  readonly kind: (typeof passageKinds)[number]
  /** As the page has it. */
  readonly text: string
  /** As it is said: numbers in words, without signs that have no sound. Empty where only a pause is kept. */
  readonly speech: string
  /** How long it takes to say, in seconds. */
  readonly seconds: number
  /** Silence after it, in seconds. */
  readonly pause: number
  /** Where the links of the passage lead: they are not said. */
  readonly addresses?: readonly string[]
}

/** A passage before it is put into words that can be said. */
export interface Draft {
  readonly kind: Passage['kind']
  readonly text: string
  /** Where it differs from the text. */
  readonly say?: string
  readonly pause?: number
  readonly addresses?: readonly string[]
}
