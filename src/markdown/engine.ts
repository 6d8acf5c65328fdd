/** What turns Markdown into a tree in the place of remark-parse, which is the meaning of every text. */
import type { Root } from 'mdast'

/**
 * A faster parser that stands in for remark-parse where it gives the same tree: the same nodes, fields and places. What
 * is made of a document therefore never depends on it; decision 0021 says how that is known.
 */
export interface MarkdownEngine {
  /** What caches and measurements call it: a name and an exact version. */
  readonly name: string
  /** The tree of a text, with places in it; undefined where the text is not for this engine, and remark-parse reads it. */
  readonly parse: (text: string) => Root | undefined
  /** Something to wait for between two documents, where the engine needs a pause to give memory back. */
  readonly rest?: () => Promise<void> | undefined
}
