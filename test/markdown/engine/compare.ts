/** Holds an engine against remark-parse. */
import { isDeepStrictEqual } from 'node:util'
import type { Root } from 'mdast'
import type { MarkdownEngine } from '../../../src/markdown/engine.js'
import { markdownSyntax } from '../../../src/markdown/syntax.js'
import { toHtml } from '../../../src/markdown/to-html.js'
import { nativeMarkdown } from '../../../src/node/native-markdown.js'
import { options } from '../render.js'

/** What is tested here must be there: a run that skipped it would prove nothing. */
export const nativeEngine = async (): Promise<MarkdownEngine> => {
  const engine = await nativeMarkdown()
  if (engine === undefined) {
    const { platform, arch } = process
    throw new Error(`satteri cannot be loaded on ${platform}-${arch}: run npm ci without --omit=optional`)
  }
  return engine
}

export type Verdict = 'same' | 'refused' | 'other tree' | 'other HTML'

const htmlOf = (tree: Root): string => toHtml(tree, options)

/** @param isRendered whether the HTML of both trees is compared too */
export const verdictOn = (engine: MarkdownEngine, text: string, isRendered = false): Verdict => {
  const tree = engine.parse(text)
  if (tree === undefined) return 'refused'
  const reference = markdownSyntax.parse(text)
  if (!isDeepStrictEqual(tree, reference)) return 'other tree'
  return isRendered && htmlOf(tree) !== htmlOf(reference) ? 'other HTML' : 'same'
}
