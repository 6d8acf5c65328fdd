/** The same package gives the same bytes: twice, in any order of files, under any clock, locale and mask. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/base/hash.js'
import { type Content, tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { verify } from '../../src/bundle/verify.js'
import { temporaryFolder } from '../node/temporary-folder.js'
import { programFile } from '../program-file.js'
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

const root = join(import.meta.dirname, '../..')

/** What `print-identity.ts` prints in a process of its own. */
const printed = async (env: Readonly<Record<string, string>>, mask: string): Promise<string> => {
  const entryPoints = [join(import.meta.dirname, 'print-identity.ts')]
  const program = [process.execPath, await programFile({ entryPoints }, temporaryFolder())]
  const child = spawnSync(
    'sh',
    ['-c', `umask ${mask} && exec "$@"`, 'sh', ...program, join(root, 'examples/straw-weaving')],
    { cwd: root, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' },
  )
  expect(child.stderr).toBe('')
  return child.stdout
}

it.each([
  ['UTC', 'C', '000'],
  ['Asia/Shanghai', 'zh_CN.UTF-8', '077'],
  ['Pacific/Kiritimati', 'tr_TR.UTF-8', '022'],
])('in a process whose clock is %s, whose locale is %s and whose mask is %s', async (TZ, locale, mask) => {
  const files = example('straw-weaving')
  const here = `${(await bundleOf(files)).identity} ${await archiveHash(files)}\n`
  expect(await printed({ TZ, LANG: locale, LC_ALL: locale }, mask)).toBe(here)
})
