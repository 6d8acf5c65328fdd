/** Renders a page once, and gives its questions in parts as well. */
import type { Root as HastRoot, RootContent as RootNode } from 'hast'
import type { Root } from 'mdast'
import type { HtmlOptions } from './html/context.js'
import { type Markdown, makeHtml } from './html/make-html.js'
import { type QuestionParts, questionParts } from './html/question-parts.js'
import { htmlOf, printable, sanitised, writeHtml } from './html/write-html.js'
import { writeOwnHtml } from './html/write-own-html.js'

/** The stem and the options of a question, each as a fragment of its own. */
export interface QuestionHtml {
  readonly stem: string
  readonly options: ReadonlyMap<string, string>
}

export interface PageHtml {
  readonly html: string
  /** By id. */
  readonly questions: ReadonlyMap<string, QuestionHtml>
  /** What is told beside the page, each as a fragment of its own. */
  readonly remarks: readonly string[]
}

type Questions = ReadonlyMap<string, QuestionParts>
type Page = Omit<PageHtml, 'remarks'>

const questionsOf = (
  questions: Questions,
  partOf: (nodes: readonly RootNode[]) => string,
): PageHtml['questions'] => {
  const entries = [...questions].map(([id, { stem, options }]) => {
    const choices = [...options].map(([label, content]) => [label, partOf(content)] as const)
    return [id, { stem: partOf(stem), options: new Map(choices) }] as const
  })
  return new Map(entries)
}

/** A part is written in the page as it would be alone. Undefined where the sanitiser would change the page. */
const writeOnce = ({ children }: HastRoot, parts: Questions): Page | undefined => {
  const spans = new Map<readonly RootNode[], readonly [start: number, end: number] | undefined>()
  for (const { stem, options } of parts.values())
    for (const content of [stem, ...options.values()]) spans.set(content, undefined)
  const written = writeOwnHtml(children, (content, start, end) => {
    if (spans.has(content)) spans.set(content, [start, end])
  })
  if (written === undefined) return undefined
  const html = printable(written)
  const partOf = (content: readonly RootNode[]): string =>
    html.slice(...(spans.get(content) ?? [0, 0])).trim()
  return { html: html.trim(), questions: questionsOf(parts, partOf) }
}

const writePage = (made: HastRoot): Page => {
  const page = writeOnce(made, questionParts(made))
  if (page !== undefined) return page
  const clean = sanitised(made)
  return { html: htmlOf(clean.children), questions: questionsOf(questionParts(clean), htmlOf) }
}

/**
 * @param remarks texts that stand beside the page, not on it: what is right in a question and why
 */
export const toPage = (root: Root, options: HtmlOptions, remarks: readonly Markdown[] = []): PageHtml => {
  const [page, ...beside] = makeHtml([root, ...remarks], options)
  return { ...writePage(page), remarks: beside.map(writeHtml) }
}
