/** Takes of package.json what the program needs, its version: the rest is for npm, and would be read at every start. */
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

// Not `import.meta.dirname`: tsup moves this code into another folder, and sees to `url` alone.
const own = fileURLToPath(new URL('../../package.json', import.meta.url))

export const versionAlone: Plugin = {
  name: 'version-alone',
  setup(build) {
    // A copy for everyone who asks: it is shorter than the name of the file that they would share.
    build.onResolve({ filter: /[\\/]package\.json$/ }, ({ path, resolveDir, importer }) =>
      join(resolveDir, path) === own ? { path: own, suffix: `?${relative(own, importer)}` } : undefined,
    )
    build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      if (path !== own) return undefined
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string }
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}
