/** An engine for remark-parse's meaning out of satteri's `markdownToMdast`. */
import type { Root } from 'mdast'
import type { MarkdownEngine } from '../engine.js'
import { restore } from './restore.js'
import { standInFor } from './stand-in.js'

/** The one function of satteri that is used, as it declares it; `kebao/node` puts it together from its parts. */
export type MarkdownToMdast = (
  text: string,
  options: { readonly features: Readonly<Record<'gfm' | 'frontmatter' | 'directive', boolean>> },
) => unknown

const features = { gfm: true, frontmatter: false, directive: true }

/**
 * @param version of the package, exactly: the proof is one of a version
 * @param markdownToMdast handed in, so that the core loads nothing native
 */
export const satteriEngine = (version: string, markdownToMdast: MarkdownToMdast): MarkdownEngine => ({
  name: `satteri@${version}`,
  parse: (text) => {
    const standIn = standInFor(text)
    if (standIn === undefined) return undefined
    try {
      const tree = markdownToMdast(standIn.text, { features }) as Root
      return restore(tree, text, standIn) ? tree : undefined
    } catch {
      // Whatever it could not do, remark-parse can.
      return undefined
    }
  },
})
