/** Strips gray-matter to its splitter: without the engines that run code, without a disk, without `Buffer`. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** kebao hands it strings alone, and keeps no original. */
const asBuffer = 'Buffer.from(input)'

const nothing = () => ({ contents: 'module.exports = {}' })

export const frontMatterAlone: Plugin = {
  name: 'front-matter-alone',
  setup(build) {
    // Its JavaScript engine is `eval`; kebao brings an engine of its own, so YAML's four packages go too.
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, nothing)
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(asBuffer))
        throw new Error('gray-matter has changed: see what it does with Buffer.')
      return { contents: source.replace(asBuffer, 'input') }
    })
    // Only `matter.read` wants a disk.
    build.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'no-disk' }))
    build.onLoad({ filter: /.*/, namespace: 'no-disk' }, nothing)
  },
}
