/** Records and statuses are written into packages, and nothing beside them changes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import type { Review } from '../../src/model/review.js'
import type { Package } from '../../src/parse/package.js'
import { parse } from '../../src/parse/parse.js'
import { moveStatus } from '../../src/review/move-status.js'
import { recordReview } from '../../src/review/record-review.js'

const minimal = readFileSync(join(import.meta.dirname, '../fixtures/minimal/course.md'), 'utf8')
const content = `sha256:${'0'.repeat(64)}`
const record: Review = {
  step: '一审',
  by: '专家: 乙 #1',
  date: '2026-11-22',
  verdict: 'revise',
  digest: content,
  note: '“图”要大\n- 再看',
  aspects: { political: 'pass', timely: 'revise' },
}

const packageOf = async (source: string): Promise<Package> => {
  const { value } = await parse(tree({ 'course.md': source }).value)
  if (value === undefined) throw new Error('not a package')
  return value
}

const textOf = async (files: Tree | undefined): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files?.get('course.md') ?? new Uint8Array()))

const withLines = (lines: string): string => minimal.replace(/^---\n/, `---\n${lines}`)

describe('a record', () => {
  test.each([
    ['none', ''],
    ['an empty list', 'review: []\n'],
    ['a block list', 'review: # 记录\n  - { step: 初审, by: 甲, date: 2026-01-01, verdict: pass }\n'],
    ['a block list of blocks', 'review:\n- step: 初审\n  by: 甲\n  date: 2026-01-01\n  verdict: pass\n'],
    ['a flow list', 'review: [{ step: 初审, by: 甲, date: 2026-01-01, verdict: pass }] # 记录\n'],
  ])('is added to %s', async (_, lines) => {
    const source = withLines(lines)
    const pkg = await packageOf(source)
    const { value, diagnostics } = await recordReview(pkg, record)
    expect(diagnostics).toEqual([])
    const text = await textOf(value)
    const after = await packageOf(text)
    expect(after.course.review).toEqual([...(pkg.course.review ?? []), record])
    expect({ ...after.course, review: undefined }).toEqual({ ...pkg.course, review: undefined })
    const kept = source.split('\n').filter((line) => line !== '' && !line.startsWith('review'))
    expect(text.split('\n')).toEqual(expect.arrayContaining(kept))
  })

  test('keeps the line ends and the mark of the file', async () => {
    const source = `\ufeff${minimal.replaceAll('\n', '\r\n')}`
    const { value } = await recordReview(await packageOf(source), record)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await bytesOf(value?.get('course.md') as Uint8Array),
    )
    expect(text.startsWith('\ufeff---\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('that is there already is not written twice', async () => {
    const { value: once } = await recordReview(await packageOf(minimal), record)
    const again = await packageOf(await textOf(once))
    const { value: twice } = await recordReview(again, record)
    expect(twice).toBe(again.tree)
  })

  test('of a step that the profile does not have is refused', async () => {
    const { value, diagnostics } = await recordReview(await packageOf(minimal), record, {
      reviewSteps: ['初审'],
    })
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['review/unknown-step']])
  })

  test('is not written where a line cannot be changed alone', async () => {
    const pkg = await packageOf('---\n{ title: 认识手机, id: a/b }\n---\n')
    const { value, diagnostics } = await recordReview(pkg, record)
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['review/front-matter']])
  })
})

describe('a status', () => {
  test('is written where it may be', async () => {
    const { value } = await moveStatus(
      await packageOf(withLines('status: draft # 还没写完\n')),
      'submitted',
      content,
    )
    expect(await textOf(value)).toContain('status: submitted # 还没写完\n')
  })

  test('is left where it may not', async () => {
    const { value, diagnostics } = await moveStatus(await packageOf(minimal), 'published', content)
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['review/wrong-move']])
  })
})
