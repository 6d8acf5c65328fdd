/** The build: eight entries that share their chunks, with every library bundled. */
import { defineConfig } from 'tsup'
import { anywhere } from './scripts/build/anywhere.js'
import { joinedProgram } from './scripts/build/joined-program.js'
import { notices } from './scripts/build/notices.js'
import { pureConstants } from './scripts/build/pure-constants.js'

const entries = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  node: 'src/node/index.ts',
  editor: 'src/editor/index.ts',
  emit: 'src/emit/index.ts',
  catalogue: 'src/catalogue/index.ts',
  site: 'src/site/index.ts',
}

export default defineConfig({
  entry: { ...entries, cli: 'src/cli/main.ts', worker: 'src/cli/work/worker.ts' },
  dts: { entry: entries, compilerOptions: { types: ['node'] } },
  format: 'esm',
  target: 'es2022',
  platform: anywhere.platform,
  splitting: true,
  clean: true,
  // Bundled libraries spare users a hundred packages, and the command line most of its start.
  // Two stay outside: threads need a file of their own to start from, and what is native cannot be taken in.
  noExternal: [/^(?!node:|tinypool$|satteri$)/],
  external: [/^node:/, 'tinypool', 'satteri'],
  esbuildPlugins: [
    ...anywhere.plugins,
    notices('dist/THIRD-PARTY-NOTICES.txt'),
    pureConstants,
    joinedProgram,
  ],
  esbuildOptions(options) {
    const { mainFields, conditions, charset } = anywhere
    Object.assign(options, { mainFields, conditions, charset, chunkNames: 'chunks/[name]-[hash]' })
    // The library keeps its white space: its marks of what may be left out are comments. The program is minified as it is joined.
  },
})
