/** `kebao catalog build` on real packages and bundles. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { courseText } from '../../cli/commands/packages.js'
import { addressesIn, bytesOf, desk, entriesIn, NAMES } from './desk.js'

/** Spoils a bundle behind its manifest: whoever reads its texts finds out. */
const spoil = (file: string): void => {
  const bytes = readFileSync(file)
  const at = bytes.indexOf('本课程零基础')
  expect(at).toBeGreaterThan(0)
  bytes.write('坏', at)
  writeFileSync(file, bytes)
}

describe('what is taken in', () => {
  test('packages, bundles and unpacked bundles have the same entries, but for the address', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    mkdirSync(join(folder, 'open'))
    for (const name of NAMES) await kebao('unpack', `bundles/${name}-1.0.0.kebao`, '-o', `open/${name}`)
    for (const from of ['courses', 'bundles', 'open'])
      expect((await kebao('catalog', 'build', from, '-o', `from-${from}`)).code).toBe(0)
    const plain = (name: string) => entriesIn(join(folder, name)).map(({ address: _, ...rest }) => rest)
    expect(plain('from-bundles')).toEqual(plain('from-courses'))
    expect(plain('from-open')).toEqual(plain('from-courses'))
    expect(plain('from-courses').map(({ id }) => id)).toEqual(NAMES.map((name) => `example-college/${name}`))
    expect(addressesIn(join(folder, 'from-courses'))).toEqual(NAMES.map(() => undefined))
    expect(addressesIn(join(folder, 'from-bundles'))).toEqual(
      NAMES.map((name) => `../bundles/${name}-1.0.0.kebao`),
    )
    expect(addressesIn(join(folder, 'from-open'))).toEqual(NAMES.map((name) => `../open/${name}`))
  })

  test('a package and its bundle are one entry, with the address of the bundle', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    expect((await kebao('catalog', 'build', '.', '-o', 'cat')).code).toBe(0)
    expect(addressesIn(join(folder, 'cat'))).toEqual(NAMES.map((name) => `../bundles/${name}-1.0.0.kebao`))
  })

  test('addresses on a server', async () => {
    const { folder, kebao } = await desk('bundles')
    renameSync(join(folder, 'bundles/a-1.0.0.kebao'), join(folder, 'bundles/甲 1.kebao'))
    await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--base', 'https://example.org/kebao')
    expect(addressesIn(join(folder, 'cat'))[0]).toBe('https://example.org/kebao/%E7%94%B2%201.kebao')
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'no', '--base', 'ftp://x')).code).toBe(2)
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'no', '--base', 'example.org')).code).toBe(2)
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  test('what is damaged or broken is told and left out; the rest goes on', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    spoil(join(folder, 'bundles/c-1.0.0.kebao'))
    writeFileSync(join(folder, 'bundles/z.kebao'), 'no zip')
    writeFileSync(join(folder, 'courses/d/course.md'), courseText('d', 'license'))
    mkdirSync(join(folder, 'empty'))
    const { code, stderr, stdout } = await kebao(
      'catalog',
      'build',
      'bundles',
      'courses/d',
      'empty',
      '-o',
      'cat',
    )
    expect(code).toBe(1)
    for (const path of ['bundles/c-1.0.0.kebao', 'bundles/z.kebao', 'courses/d', 'empty'])
      expect(stderr).toContain(path)
    expect(stdout).toContain('没收的 4 个')
    expect(entriesIn(join(folder, 'cat')).map(({ id }) => id)).toEqual(
      ['a', 'b', 'd', 'e', 'f', 'g'].map((name) => `example-college/${name}`),
    )
    const { stdout: json } = await kebao(
      ...['catalog', 'build', 'bundles', 'courses/d', 'empty', '-o', 'cat', '--format', 'json'],
    )
    expect(JSON.parse(json)).toMatchObject({ version: 1, path: 'cat', entries: 6, read: 0, known: 6 })
    expect(
      JSON.parse(json)
        .refused.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['bundles/c-1.0.0.kebao', 'bundles/z.kebao', 'courses/d', 'empty'])
  })

  test('one version with two contents is told, and both are kept', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    writeFileSync(join(folder, 'courses/a/course.md'), `${courseText('a')}\n改过了。\n`)
    const { code, stderr } = await kebao('catalog', 'build', '.', '-o', 'cat')
    expect(code).toBe(1)
    expect(stderr).toContain('catalogue/version-twice')
    expect(entriesIn(join(folder, 'cat')).length).toBe(8)
  })

  test('kebao.yaml is heeded', async () => {
    const { folder, kebao } = await desk('courses')
    writeFileSync(join(folder, 'kebao.yaml'), 'exclude: [courses/a]\n')
    expect((await kebao('catalog', 'build', '.', '-o', 'cat')).code).toBe(0)
    expect(entriesIn(join(folder, 'cat')).length).toBe(6)
  })
})

describe('the place', () => {
  test('an earlier catalogue is replaced, anything else is left alone', async () => {
    const { folder, kebao } = await desk('bundles')
    mkdirSync(join(folder, 'mine'))
    writeFileSync(join(folder, 'mine/notes.txt'), '我的')
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'mine')).code).toBe(2)
    expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.txt'])
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--title', '甲')).code).toBe(0)
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--title', '乙')).code).toBe(0)
    expect(bytesOf(join(folder, 'cat'))['catalogue.json']).toContain('乙')
    writeFileSync(join(folder, 'cat/notes.txt'), '我的')
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'cat')).code).toBe(2)
    expect(readFileSync(join(folder, 'cat/notes.txt'), 'utf8')).toBe('我的')
  })

  test('never into a package, nor over a catalogue that is read', async () => {
    const { kebao } = await desk('courses', 'bundles')
    expect((await kebao('catalog', 'build', 'courses', '-o', 'courses/a/cat')).code).toBe(2)
    await kebao('catalog', 'build', 'bundles', '-o', 'cat')
    expect((await kebao('catalog', 'merge', 'cat', '-o', 'cat')).code).toBe(2)
    expect((await kebao('catalog', 'build', 'bundles')).code).toBe(2)
    expect((await kebao('catalog', 'build', 'nowhere', '-o', 'x')).code).toBe(2)
  })
})

describe('building again', () => {
  test('what did not change is not read again, and the bytes are those of a clean build', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'cat')
    // From a to g: one is new, one changed, one is gone, one moved.
    writeFileSync(join(folder, 'courses/a/course.md'), courseText('a').replace('认识手机', '认识新手机'))
    await kebao('pack', 'courses/a', '-o', 'bundles/')
    rmSync(join(folder, 'bundles/b-1.0.0.kebao'))
    mkdirSync(join(folder, 'bundles/more'))
    renameSync(join(folder, 'bundles/c-1.0.0.kebao'), join(folder, 'bundles/more/c.kebao'))
    const again = await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--format', 'json')
    expect(JSON.parse(again.stdout)).toMatchObject({ entries: 6, read: 1, known: 5 })
    await kebao('catalog', 'build', 'bundles', '-o', 'clean')
    expect(bytesOf(join(folder, 'cat'))).toEqual(bytesOf(join(folder, 'clean')))
    expect(addressesIn(join(folder, 'cat'))).toContain('../bundles/more/c.kebao')
  })

  test('texts of what is known are not looked at, unless everything is to be read afresh', async () => {
    const { folder, kebao } = await desk('bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'cat')
    const before = bytesOf(join(folder, 'cat'))
    for (const name of NAMES) spoil(join(folder, `bundles/${name}-1.0.0.kebao`))
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'cat')).code).toBe(0)
    expect(bytesOf(join(folder, 'cat'))).toEqual(before)
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--fresh')).code).toBe(1)
    expect(entriesIn(join(folder, 'cat'))).toEqual([])
  })

  test('an earlier catalogue that is broken is not relied on', async () => {
    const { folder, kebao } = await desk('bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'cat')
    const before = bytesOf(join(folder, 'cat'))
    writeFileSync(
      join(folder, 'cat/entries/all.jsonl'),
      (before['entries/all.jsonl'] ?? '').replace('认识', '忘记'),
    )
    const { stdout } = await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ read: 7, known: 0 })
    expect(bytesOf(join(folder, 'cat'))).toEqual(before)
  })

  test('a bundle that lost its end is told, though it is known', async () => {
    const { folder, kebao } = await desk('bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'cat')
    const file = join(folder, 'bundles/a-1.0.0.kebao')
    writeFileSync(file, readFileSync(file).subarray(0, -100))
    expect((await kebao('catalog', 'build', 'bundles', '-o', 'cat')).code).toBe(1)
  })
})

test('neither the time zone nor the language of the machine matters', async () => {
  const { folder, kebao } = await desk('bundles')
  const zone = process.env.TZ
  const hash = () =>
    createHash('sha256')
      .update(JSON.stringify(bytesOf(join(folder, 'cat'))))
      .digest('hex')
  const hashes = new Set<string>()
  try {
    for (const [tz, lang] of [
      ['Asia/Shanghai', 'zh-CN'],
      ['America/Los_Angeles', 'en'],
    ] as const) {
      process.env.TZ = tz
      await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--fresh', '--lang', lang)
      hashes.add(hash())
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
  expect(hashes.size).toBe(1)
})

test('a file in the place of the catalogue is called a file', async () => {
  const { folder, kebao } = await desk('courses')
  writeFileSync(join(folder, 'out.json'), 'mine')
  const { code, stderr } = await kebao('catalog', 'build', 'courses', '-o', 'out.json')
  expect(code).toBe(2)
  expect(stderr).toContain('是一个文件')
  expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('mine')
})
