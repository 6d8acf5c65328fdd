/** Comparing three ways: what belongs together, and what changed on which side. */
import { expect, test } from 'vitest'
import type { Tree } from '../../src/base/tree.js'
import { adapt } from '../../src/lineage/adapt.js'
import { compareUpstream } from '../../src/lineage/compare-upstream.js'
import { sync } from '../../src/lineage/sync.js'
import { bundleOf, course, textOf } from './packages.js'

const original = (version: string, summary = '一', id = 'example-college/hello'): Tree =>
  course(
    `id: ${id}
version: ${version}
title: 手机
summary: ${summary}
language: zh-CN
type: general-course
topics: [digital-literacy]
season: 春
license: CC-BY-4.0`,
    { 'lessons/01-a.md': '---\nid: a\ntitle: 打开手机\n---\n\n按住侧面的按键。\n' },
  )

const [base, newer] = [await bundleOf(original('1.1.0')), await bundleOf(original('1.2.0', '二'))]
const { value: ours = new Map() } = await adapt(base, { id: 'my-college/hello' })

const edited = async (from: string | RegExp, to: string): Promise<Tree> => {
  const text = (await textOf(ours, 'course.md')) ?? ''
  expect(text).toMatch(from)
  return new Map(ours).set('course.md', new TextEncoder().encode(text.replace(from, to)))
}

const told = (changes: readonly { readonly code: string; readonly field?: string | undefined }[] = []) =>
  changes.map(({ code, field }) => field ?? code)

test('tells what each side changed, and what both did', async () => {
  const mine = new Map(await edited('summary: 一', 'summary: 三')).set(
    'lessons/02-b.md',
    new TextEncoder().encode('---\nid: b\ntitle: 村里的信号\n---\n\n站到高处。\n'),
  )
  const { value, diagnostics } = await compareUpstream(mine, base, newer)
  expect(diagnostics).toEqual([])
  expect(told(value?.there)).toContain('summary')
  expect(told(value?.here)).toEqual(expect.arrayContaining(['summary', 'lesson-added']))
  expect(told(value?.both)).toEqual(['summary'])
})

test('says nothing of what every adaptation says of itself', async () => {
  const { value } = await compareUpstream(ours, base, newer)
  expect(value?.here).toEqual([])
})

test('a package that cannot be packed yet is compared as far as it goes', async () => {
  const { value, diagnostics } = await compareUpstream(await edited(/^license: .*$/m, ''), base, newer)
  expect(diagnostics.map(({ code }) => code)).toEqual(['lineage/not-packable'])
  expect(told(value?.there)).toContain('summary')
})

const other = await bundleOf(original('1.2.0', '二', 'other-college/hello'))
const older = await bundleOf(original('1.0.0'))
const prerelease = await bundleOf(original('1.1.0-rc.1'))

test.each([
  ['no original is named', () => edited(/^basedOn: .*$/m, ''), base, newer, 'not-adapted'],
  ['the newer bundle is another course', async () => ours, base, other, 'other-package'],
  ['the older bundle is another course', async () => ours, other, newer, 'other-package'],
  ['the older bundle is another version', async () => ours, older, newer, 'other-base'],
  ['the newer bundle is older', async () => ours, base, older, 'older-version'],
  ['the newer bundle is a preparation of the old', async () => ours, base, prerelease, 'older-version'],
] as const)('refuses where %s', async (_, local, old, now, code) => {
  const { value, diagnostics } = await sync(await local(), old, now)
  expect(value).toBeUndefined()
  expect(diagnostics.map((found) => found.code)).toEqual([`lineage/${code}`])
})

test('without a digest the version must do, and is said to', async () => {
  const mine = await edited(/, digest: [^,]*/, '')
  const { value, diagnostics } = await sync(mine, base, newer)
  expect(diagnostics.map(({ code }) => code)).toEqual(['lineage/base-unproven'])
  expect(await textOf(value?.tree, 'course.md')).toContain(`digest: ${newer.identity}`)
  expect((await sync(mine, older, newer)).diagnostics[0]?.code).toBe('lineage/other-base')
})

test('a short form of basedOn is written out', async () => {
  const mine = await edited(/^basedOn: .*$/m, 'basedOn: example-college/hello')
  const { value } = await sync(mine, base, newer)
  expect(await textOf(value?.tree, 'course.md')).toContain(
    `basedOn: { package: example-college/hello, version: 1.2.0, digest: ${newer.identity}, title: 手机, license: CC-BY-4.0 }\n`,
  )
})

test('a file with Windows line ends and a byte order mark keeps them', async () => {
  const text = `\ufeff${await textOf(ours, 'course.md')}`
    .replace(/\n/g, '\r\n')
    .replace('season: 春', 'season: 农闲')
  const mine = new Map(ours).set('course.md', new TextEncoder().encode(text))
  const { value } = await sync(mine, base, newer)
  const bytes = value?.tree.get('course.md') as Uint8Array
  const merged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(merged).toContain('\r\nsummary: 二\r\n')
  expect(merged).toContain('\r\nseason: 农闲\r\n')
  expect(merged.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  expect(merged.startsWith('\ufeff---')).toBe(true)
})
