/** The archives of both encoders in the eyes of Info-ZIP and coreutils. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bytesOf } from '../../src/base/tree.js'
import { type ArchiveOptions, encode } from '../../src/bundle/encode.js'
import { nativeArchive } from '../../src/node/native-archive.js'
import { bundleOf, example } from '../bundle/packages.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'kebao-encoders-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ways: readonly (readonly [string, ArchiveOptions])[] = [
  ['portable', {}],
  ['native', nativeArchive],
]

test.each(ways)('unzip and sha256sum read the %s archive', async (name, options) => {
  const bundle = await bundleOf(example('straw-weaving'))
  const path = join(folder, `${name}.kebao`)
  const into = join(folder, name)
  writeFileSync(path, await bytesOf(await encode(bundle, options)))
  expect(await run('unzip', ['-t', path])).toMatch(/No errors detected in compressed data/)
  await run('unzip', ['-q', path, '-d', into])
  const lines = (await run('sha256sum', ['--strict', '-c', 'manifest-sha256.txt'], into)).trim().split('\n')
  expect(lines).toHaveLength(bundle.manifest.files.length)
})
