/** How esbuild takes libraries in: in the form meant for anywhere, since the core runs in browsers and workers too. */
import type { BuildOptions } from 'esbuild'
import { frontMatterAlone } from './front-matter-alone.js'
import { keptGrammar } from './kept-grammar.js'
import { keptScratch } from './kept-scratch.js'
import { straightImports } from './straight-imports.js'
import { versionAlone } from './version-alone.js'
import { withoutCodeGeneration } from './without-code-generation.js'

export const anywhere = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // `worker` and not `browser`: the latter decodes entities with `document`, which workers lack.
  conditions: ['worker', 'import'],
  external: ['node:*'],
  plugins: [frontMatterAlone, keptGrammar, keptScratch, straightImports, versionAlone, withoutCodeGeneration],
  charset: 'utf8',
} as const satisfies BuildOptions
