/** Takes the code generator out of zod, so that kebao runs under a content security policy without `unsafe-eval`. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** zod asks whether it may make functions from text; the answer is no. It then interprets its schemas. */
const probe = /const F = Function;\s*new F\(""\);\s*return true;/

/** What it would make them with. */
const generator = /const F = Function;[\s\S]*?return factory\([^\n]*\);/

const replaceIn =
  (filter: RegExp, pattern: RegExp, replacement: string) => (build: Parameters<Plugin['setup']>[0]) =>
    build.onLoad({ filter }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!pattern.test(source))
        throw new Error(`zod has changed: see where ${path} makes functions from text.`)
      return { contents: source.replace(pattern, replacement) }
    })

export const withoutCodeGeneration: Plugin = {
  name: 'without-code-generation',
  setup(build) {
    replaceIn(/[\\/]zod[\\/]v4[\\/]core[\\/]util\.js$/, probe, 'return false;')(build)
    replaceIn(/[\\/]zod[\\/]v4[\\/]core[\\/]doc\.js$/, generator, 'throw new Error("not generated")')(build)
  },
}
