/** Shards that are put together again, and `kebao catalog merge`, `plan` and `feed` on what was built. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { courseText } from '../../cli/commands/packages.js'
import { addressesIn, bytesOf, desk } from './desk.js'

describe('several builds', () => {
  test('three shards, merged in any order, are one build, byte for byte', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    await kebao('catalog', 'build', 'bundles', 'courses', '-o', 'whole', '--title', '全')
    const counts: number[] = []
    for (const number of [1, 2, 3]) {
      const { stdout } = await kebao(
        ...['catalog', 'build', 'bundles', 'courses', '-o', `part-${number}`, '--title', '全'],
        ...['--shard', `${number}/3`, '--format', 'json'],
      )
      counts.push(JSON.parse(stdout).entries)
    }
    expect(counts.reduce((sum, count) => sum + count)).toBe(7)
    expect(counts.every((count) => count < 7)).toBe(true)
    expect((await kebao('catalog', 'merge', 'part-1', 'part-2', 'part-3', '-o', 'merged')).code).toBe(0)
    await kebao('catalog', 'merge', 'part-3', 'part-1', '-o', 'half')
    await kebao('catalog', 'merge', 'part-2', 'half', '-o', 'deep/merged')
    expect(bytesOf(join(folder, 'merged'))).toEqual(bytesOf(join(folder, 'whole')))
    await kebao('catalog', 'build', 'bundles', 'courses', '-o', 'deep/whole', '--title', '全')
    expect(bytesOf(join(folder, 'deep/merged'))).toEqual(bytesOf(join(folder, 'deep/whole')))
  })

  test.each(['0/3', '4/3', '1', '1/0', '-1/3', '1/3/5', '一/三'])('%s is no shard', async (shard) => {
    const { kebao } = await desk()
    const { code, stderr } = await kebao('catalog', 'build', '.', '-o', 'x', `--shard=${shard}`)
    expect(code).toBe(2)
    expect(stderr).toContain('1/3')
  })
})

describe('merging, planning and telling', () => {
  test('addresses are right in the new place, or on a server', async () => {
    const { folder, kebao } = await desk('bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'county/cat', '--title', '县')
    await kebao(
      'catalog',
      'merge',
      'county/cat',
      '-o',
      'deep/er/cat',
      '--title',
      '省',
      '--publisher',
      '示例省',
    )
    expect(addressesIn(join(folder, 'deep/er/cat'))[0]).toBe('../../../bundles/a-1.0.0.kebao')
    expect(JSON.parse(bytesOf(join(folder, 'deep/er/cat'))['catalogue.json'] ?? '')).toMatchObject({
      title: '省',
      publisher: { name: '示例省' },
    })
    await kebao(
      'catalog',
      'merge',
      'county/cat/catalogue.json',
      '-o',
      'web',
      '--base',
      'https://example.org/k/',
    )
    expect(addressesIn(join(folder, 'web'))[0]).toBe('https://example.org/k/a-1.0.0.kebao')
    expect(bytesOf(join(folder, 'web'))['catalogue.json']).toContain('县')
  })

  test('nothing is merged where one of them cannot be read', async () => {
    const { folder, kebao } = await desk('bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'cat')
    await kebao('catalog', 'merge', 'cat', '-o', 'other')
    writeFileSync(join(folder, 'other/entries/stray.jsonl'), '')
    const { code, stderr } = await kebao('catalog', 'merge', 'cat', 'other', '-o', 'all')
    expect(code).toBe(2)
    expect(stderr).toContain('catalogue/stray-file')
    expect(existsSync(join(folder, 'all'))).toBe(false)
    for (const line of [
      ['merge', 'other', 'other', '-o', 'all'],
      ['plan', 'other', 'other'],
    ]) {
      const { code: refused, stdout } = await kebao('catalog', ...line, '--format', 'json')
      expect(refused).toBe(2)
      expect(JSON.parse(stdout).diagnostics).toMatchObject([
        { code: 'catalogue/stray-file', file: 'other/entries/stray.jsonl' },
        { code: 'catalogue/stray-file', file: 'other/entries/stray.jsonl' },
      ])
    }
  })

  test('a plan says what to take over', async () => {
    const { folder, kebao } = await desk('courses', 'bundles')
    await kebao('catalog', 'build', 'bundles/a-1.0.0.kebao', 'bundles/b-1.0.0.kebao', '-o', 'here')
    writeFileSync(join(folder, 'courses/a/course.md'), courseText('a').replace('1.0.0', '1.1.0'))
    await kebao('catalog', 'build', 'courses/a', 'courses/b', 'courses/c', '-o', 'there')
    const { code, stdout } = await kebao('catalog', 'plan', 'here', 'there')
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        '有新版（1）',
        '  - 《认识手机》（example-college/a）：1.0.0 → 1.1.0',
        '',
        '这里还没有（1）',
        '  - 《认识手机》（example-college/c）：1.0.0 版',
        '',
      ].join('\n'),
    )
    const { stdout: json } = await kebao('catalog', 'plan', 'here', 'there', '--format', 'json')
    expect(JSON.parse(json).steps.map(({ action }: { action: string }) => action)).toEqual(['update', 'add'])
    expect((await kebao('catalog', 'plan', 'here', 'here', '--lang', 'en')).stdout).toBe(
      'There is nothing to do.\n',
    )
    writeFileSync(join(folder, 'courses/a/course.md'), `${courseText('a')}\n改过了。\n`)
    await kebao('catalog', 'build', 'courses/a', '-o', 'there')
    expect((await kebao('catalog', 'plan', 'here', 'there')).code).toBe(1)
    expect((await kebao('catalog', 'plan', 'here', 'nowhere')).code).toBe(2)
  })

  test('feeds go where they are asked for, and over nothing else', async () => {
    const { folder, kebao } = await desk('bundles')
    await kebao('catalog', 'build', 'bundles', '-o', 'cat', '--title', '示例目录')
    const feed = (...rest: readonly string[]) =>
      kebao('catalog', 'feed', 'cat', '--base', 'https://example.org/', ...rest)
    expect((await feed('-o', 'www/')).code).toBe(0)
    expect(readdirSync(join(folder, 'www')).sort()).toEqual(['feed.json', 'feed.xml'])
    const xml = readFileSync(join(folder, 'www/feed.xml'), 'utf8')
    expect(xml).toContain('<title>示例目录</title>')
    expect(xml.split('<entry').length - 1).toBe(7)
    expect((await feed('-o', 'one.xml')).code).toBe(0)
    expect(readFileSync(join(folder, 'one.xml'), 'utf8')).toBe(xml)
    expect((await feed('-o', 'one.json', '--limit', '2')).code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8')).items.length).toBe(2)
    writeFileSync(join(folder, 'mine.xml'), '<mine/>')
    expect((await feed('-o', 'mine.xml')).code).toBe(2)
    expect(readFileSync(join(folder, 'mine.xml'), 'utf8')).toBe('<mine/>')
    expect((await kebao('catalog', 'feed', 'cat', '-o', 'x.xml')).code).toBe(2)
  })
})
