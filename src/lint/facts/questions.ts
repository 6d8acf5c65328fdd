/** The questions of a package, each with the document it stands in. */
import { onceFor } from '../../base/once-for.js'
import type { QuestionKind } from '../../markdown/nodes.js'
import { type Document, documentsOf, type Package, type QuestionRecord } from '../../parse/package.js'

export interface PlacedQuestion extends QuestionRecord {
  readonly document: Document
  readonly file: string
}

/** Two dozen rules ask for them. */
const allQuestions = onceFor((pkg: Package): readonly PlacedQuestion[] =>
  documentsOf(pkg).flatMap((document) =>
    document.questions.map((record) => ({ ...record, document, file: document.file })),
  ),
)

/** In the order of the text; of some kinds only, where kinds are given. */
export const questionsOf = (pkg: Package, ...kinds: readonly QuestionKind[]): readonly PlacedQuestion[] =>
  kinds.length === 0 ? allQuestions(pkg) : allQuestions(pkg).filter(({ node }) => kinds.includes(node.kind))
