/** The engine that the command line reads Markdown with. */
import type { MarkdownEngine } from '../index.js'
import { nativeMarkdown } from '../node/index.js'

let native: Promise<MarkdownEngine | undefined> | undefined

/**
 * The native engine, loaded once; undefined where there is none, and remark-parse reads everything.
 *
 * @param env `KEBAO_ENGINE=reference` turns it off: same results, slower
 */
export const markdownEngine = async (
  env: Readonly<Record<string, string | undefined>>,
): Promise<MarkdownEngine | undefined> => {
  if (env.KEBAO_ENGINE === 'reference') return undefined
  native ??= nativeMarkdown()
  return native
}

/** Which engine is asked for; whether it is there changes no result. */
export const engineAsked = ({ KEBAO_ENGINE: asked }: Readonly<Record<string, string | undefined>>): string =>
  asked ?? 'native'
