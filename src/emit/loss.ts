/** What a target cannot hold, said by name: no loss is silent. */
import { type DiagnosticSpec, defineDiagnostic, type Found, type Place } from '../base/diagnostic.js'
import type { Words } from '../base/words.js'

/** How often something was lost in one course, and what, each name once; where places have no names there are none. */
export interface Lost {
  /** The name of the target. */
  readonly target: string
  readonly count: number
  readonly names: readonly Words[]
}

/** Where something was lost, and what it is called, if that says more than the place. */
export type LostPlace = Partial<Place> & { readonly name?: Words }

/** A kind of loss. A `warning` means that learners miss content, an `info` that they get it in a plainer form. */
export interface Loss {
  /** `emit/…`, permanent. */
  readonly code: string
  /** What becomes of it, in general, for the page of the target: 「注音变成括号里的文字」. */
  readonly about: Words
  /** True where the words themselves are not in the output; else they are there in a plainer form, which tests look for. */
  readonly isGone: boolean
  readonly found: Found<Lost>
}

/** Tells a loss, with the places of all that is lost. Nothing is told where there are none. */
export type Lose = (loss: Loss, places: readonly LostPlace[]) => void

/**
 * Declares a kind of loss.
 *
 * @example
 * const lessonLinks = defineLoss({
 *   code: 'emit/lesson-links',
 *   severity: 'info',
 *   about: words('课节之间的链接变成文字', 'Links between lessons become text'),
 *   message: ({ count }) => words(`${count} 处……`, `${count} …`),
 *   why: words('…', '…'),
 *   help: words('…', '…'),
 * })
 */
export const defineLoss = ({
  about,
  isGone = false,
  ...spec
}: DiagnosticSpec<Lost> & Pick<Loss, 'about'> & Partial<Pick<Loss, 'isGone'>>): Loss => ({
  code: spec.code,
  about,
  isGone,
  found: defineDiagnostic<Lost>(spec),
})
