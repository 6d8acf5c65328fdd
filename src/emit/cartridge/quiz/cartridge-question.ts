/** `CartridgeQuestion`: a question as the question profiles of Common Cartridge have it (CC 1.1, 4.10). */
import type { ElementContent } from 'hast'
import type { Item } from '../../edition/edition.js'

export interface CartridgeQuestion {
  /** Unique in the course. */
  readonly ident: string
  /** For lists of questions, which teachers see. */
  readonly title: string
  /** `cc_profile` without its `cc.` and version. Never `pattern_match`: Moodle gives it a hundred times its points. */
  readonly profile: 'multiple_choice' | 'multiple_response' | 'true_false' | 'fib' | 'essay'
  /** 1 to 99, as `cc_weighting` wants it. */
  readonly weight?: number
  readonly stem: readonly ElementContent[]
  readonly choices: readonly CartridgeChoice[]
  /** Of a gap: every answer that is right. */
  readonly accepted: readonly string[]
  /** Shown to learners when they have answered. */
  readonly feedback: readonly ElementContent[]
  /** What it was made from. */
  readonly item: Item
}

export interface CartridgeChoice {
  readonly ident: string
  readonly content: readonly ElementContent[]
  readonly isRight: boolean
}
