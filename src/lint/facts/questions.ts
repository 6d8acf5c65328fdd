/** The questions of a package, each with the document it stands in. */
import type { QuestionKind } from '../../markdown/nodes.js'
import { type Document, documentsOf, type Package, type QuestionRecord } from '../../parse/package.js'

export interface PlacedQuestion extends QuestionRecord {
  readonly document: Document
  readonly file: string
}

/** In the order of the text; of some kinds only, where kinds are given. */
export const questionsOf = (pkg: Package, ...kinds: readonly QuestionKind[]): readonly PlacedQuestion[] =>
  documentsOf(pkg).flatMap((document) =>
    document.questions
      .filter(({ node }) => kinds.length === 0 || kinds.includes(node.kind))
      .map((record) => ({ ...record, document, file: document.file })),
  )
