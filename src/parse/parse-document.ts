/** Parses one Markdown file: its front matter, its body, its questions. */
import type { Root } from 'mdast'
import type { Diagnostic } from '../base/diagnostic.js'
import { normaliseDirectives } from '../markdown/directive-spelling.js'
import type { MarkdownEngine } from '../markdown/engine.js'
import { readFrontMatter } from '../markdown/front-matter.js'
import { guardMarkdown } from '../markdown/guard.js'
import type { LocatedMap } from '../markdown/located.js'
import { parseMarkdown } from '../markdown/parse-markdown.js'
import { lower } from './body/lower.js'
import { loweringOf } from './body/lowering.js'
import { reportStrayFences } from './body/stray-fences.js'
import { frontComments } from './front-comments.js'
import type { Document } from './package.js'

/** A document whose links are not yet resolved: that needs to know all files. */
export interface Draft extends Omit<Document, 'links'> {
  readonly data: LocatedMap | undefined
  readonly diagnostics: readonly Diagnostic[]
}

const emptyBody = (): Root => ({ type: 'root', children: [] })

const start = { line: 1, column: 1, offset: 0 }

/** What stands in the place of a file that could not be read. */
export const emptyDocument = (file: string): Draft => ({
  file,
  source: '',
  body: emptyBody(),
  nodes: new Map(),
  questions: [],
  comments: [],
  opening: { start, end: start },
  data: undefined,
  diagnostics: [],
})

/** Parses the decoded text of a file. A body that would cost too much to parse is left out and reported. */
export const parseDocument = (file: string, source: string, engine?: MarkdownEngine): Draft => {
  const front = readFrontMatter(file, source)
  const refused = guardMarkdown(file, source, front.bodyStart)
  const spelled = normaliseDirectives(file, source, front.bodyStart)
  const isRefused = refused.length > 0
  const diagnostics = [...front.diagnostics, ...refused, ...(isRefused ? [] : spelled.diagnostics)]
  // The respelt text is as long as the author's, so that places and lengths are the same in both.
  const lowering = loweringOf(file, spelled.source, (found) => diagnostics.push(found))
  const body = isRefused ? emptyBody() : parseMarkdown(spelled.source, front.bodyStart, engine)
  reportStrayFences(body, lowering)
  const nodes = lower(body, lowering)
  const { data, range: opening } = front
  const { questions } = lowering
  const comments = [...frontComments(source, front.bodyStart), ...lowering.comments]
  return { file, source, body, nodes, questions, comments, opening, data, diagnostics }
}
