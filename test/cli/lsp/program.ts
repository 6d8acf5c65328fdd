/** The program as it is shipped: bundled for anywhere, in pieces that load when they are needed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { anywhere } from '../../../scripts/build/anywhere.js'

/** Builds the program before the tests of a file, and takes it away behind them. */
export const builtProgram = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-lsp-'))
  beforeAll(() =>
    build({
      ...anywhere,
      entryPoints: { kebao: join(import.meta.dirname, '../../../src/cli/main.ts') },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      logLevel: 'error',
    }),
  )
  afterAll(() => rmSync(folder, { recursive: true }))
  return join(folder, 'kebao.mjs')
}
