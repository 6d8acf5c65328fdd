/** What the parts of lowering share: where they are, whom they tell, and what they gather beside the tree. */
import type { Node } from 'unist'
import type { Diagnostic, Place } from '../../base/diagnostic.js'
import { lazy } from '../../base/lazy.js'
import { linesOf } from '../../base/lines.js'
import type { Comment, QuestionRecord } from '../package.js'
import type { Teller } from '../value/reader.js'

export interface Lowering extends Teller {
  readonly place: (node: Node) => Place
  /** Questions in the order of the text. */
  readonly questions: QuestionRecord[]
  readonly comments: Comment[]
}

export const loweringOf = (
  file: string,
  source: string,
  report: (diagnostic: Diagnostic) => void,
): Lowering => ({
  file,
  source,
  lines: lazy(() => linesOf(source)),
  report,
  place: (node) => ({ file, ...(node.position ? { range: node.position } : {}) }),
  questions: [],
  comments: [],
})
