/** The same package gives the same bytes: twice, in any order of files, under any clock, locale and mask. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/base/hash.js'
import { type Content, tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { verify } from '../../src/bundle/verify.js'
import { bundleOf, example, exampleNames } from './packages.js'

const archiveHash = async (files: ReadonlyMap<string, Content>): Promise<string> =>
  hashOf(await encode(await bundleOf(files)))

describe.each(exampleNames)('%s', (name) => {
  it('packed twice', async () => {
    expect(await archiveHash(example(name))).toBe(await archiveHash(example(name)))
  })

  it('with its files in another order', async () => {
    const files = [...example(name)].reverse()
    const expected = await archiveHash(example(name))
    expect(await archiveHash(new Map(files))).toBe(expected)
    expect(await archiveHash(tree(files).value)).toBe(expected)
  })

  it('has one identity, packed, in its archive and unpacked from it', async () => {
    const bundle = await bundleOf(example(name))
    const { value: opened } = await decode(await encode(bundle))
    const { value: verified } = await verify(opened?.tree ?? new Map())
    expect([opened?.identity, verified?.identity]).toEqual([bundle.identity, bundle.identity])
  })
})

describe('in another process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-test-'))
  const program = join(folder, 'print-identity.mjs')

  beforeAll(() =>
    build({
      entryPoints: [join(import.meta.dirname, 'print-identity.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    }),
  )
  afterAll(() => rmSync(folder, { recursive: true }))

  const printed = (env: Readonly<Record<string, string>>, mask: string): string => {
    const source = join(import.meta.dirname, '../../examples/straw-weaving')
    const child = spawnSync(
      'sh',
      ['-c', `umask ${mask} && exec "$0" "$@"`, process.execPath, program, source],
      {
        env: { PATH: process.env.PATH, ...env },
        encoding: 'utf8',
      },
    )
    expect(child.stderr).toBe('')
    return child.stdout
  }

  it('under another clock, locale and mask', async () => {
    const here = `${(await bundleOf(example('straw-weaving'))).identity} ${await archiveHash(example('straw-weaving'))}\n`
    expect(printed({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, '000')).toBe(here)
    expect(printed({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '077')).toBe(here)
    expect(printed({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, '022')).toBe(
      here,
    )
  })
})
