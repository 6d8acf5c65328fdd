/** Packages of one workspace are compared on their facts alone. */
import { describe, expect, it } from 'vitest'
import { factsOf, type Member, type PackageFacts } from '../../src/lint/across/package-facts.js'
import { lintAcross } from '../../src/lint/across.js'
import { parse } from '../../src/parse/parse.js'
import { overlay, treeOf } from './harness.js'

const places = { id: { file: 'course.md' }, series: { file: 'course.md' } }

const member = (path: string, facts: Partial<PackageFacts> = {}): Member => ({
  path,
  facts: { id: `example/${path}`, version: '1.0.0', title: path, places, ...facts },
})

const inSeries = (path: string, order: number, more: Partial<PackageFacts> = {}): Member =>
  member(path, { series: { id: 'example/craft', title: '牧野手作', order }, ...more })

const told = (members: readonly Member[]): string =>
  lintAcross(members)
    .flatMap(({ path, diagnostic: { code, message } }) => [`${path} ${code}`, message['zh-CN'], message.en])
    .join('\n')

describe('bundle/duplicate-id', () => {
  it('tells the later of two packages which one was first', () => {
    const copies = [
      member('b/phone-copy', { id: 'example/phone', title: '认识手机' }),
      member('a/phone', { id: 'example/phone', title: '认识手机' }),
    ]
    expect(told(copies)).toMatchInlineSnapshot(`
      "b/phone-copy bundle/duplicate-id
      编号「example/phone」的 1.0.0 版已经有了：文件夹「phone」里的「认识手机」。
      There is a version 1.0.0 of \`example/phone\` already: \`认识手机\` in the folder \`phone\`."
    `)
  })
  it('lets versions of one package stand side by side', () => {
    const versions = [member('a', { id: 'x/y' }), member('b', { id: 'x/y', version: '1.1.0' })]
    expect(lintAcross(versions)).toEqual([])
  })
  it('does not compare packages without an id', () => {
    expect(lintAcross([member('a', { id: undefined }), member('b', { id: undefined })])).toEqual([])
  })
})

describe('series/numbering', () => {
  it('finds a number given twice', () => {
    expect(told([inSeries('straw', 1), inSeries('cloth', 2), inSeries('thread', 2)])).toMatchInlineSnapshot(`
      "thread series/numbering
      系列「牧野手作」的第 2 门已经是文件夹「cloth」里的「cloth」。
      Number 2 of the series \`牧野手作\` is already \`cloth\` in the folder \`cloth\`."
    `)
  })
  it('finds gaps, also before the first', () => {
    expect(told([inSeries('cloth', 2), inSeries('thread', 5)])).toMatchInlineSnapshot(`
      "cloth series/numbering
      系列「牧野手作」从第 2 门开始，前面的没有。
      The series \`牧野手作\` begins with number 2.
      thread series/numbering
      系列「牧野手作」的第 2 门是文件夹「cloth」里的「cloth」，接着就是第 5 门，中间缺号。
      In the series \`牧野手作\` number 2 is \`cloth\` in the folder \`cloth\`, and number 5 comes next."
    `)
  })
  it('lets versions of one package share a number', () => {
    const id = 'example/straw'
    expect(lintAcross([inSeries('a', 1, { id }), inSeries('b', 1, { id, version: '2.0.0' })])).toEqual([])
  })
  it('keeps series apart, and leaves out what has no number', () => {
    const other = member('other', { series: { id: 'example/phone', order: 1 } })
    const unnumbered = member('unnumbered', { series: { id: 'example/craft' } })
    expect(lintAcross([inSeries('straw', 1), other, unnumbered])).toEqual([])
  })
})

describe('lintAcross', () => {
  it('gives the same findings whatever the order of the packages', () => {
    const members = [inSeries('a', 1), inSeries('b', 1), inSeries('c', 4), member('d', { id: 'example/a' })]
    expect(told(members.toReversed())).toBe(told(members))
    expect(lintAcross(members)).toHaveLength(3)
  })
  it('weighs findings as the profile says', () => {
    const members = [inSeries('a', 2)]
    const severities = { 'series/numbering': 'error' } as const
    expect(lintAcross(members, { profile: { severities } })[0]?.diagnostic.severity).toBe('error')
    expect(lintAcross(members, { profile: { severities: { 'series/numbering': 'off' } } })).toEqual([])
  })
})

describe('factsOf', () => {
  it('keeps what is compared, with its places, as plain data', async () => {
    const course = `---
id: example-college/straw
version: 1.0.0
title: 麦秆编织
series: { id: example-college/craft, order: 2 }
---
`
    const { value: pkg } = await parse(await treeOf(overlay({ 'course.md': course })))
    const facts = pkg && factsOf(pkg)
    expect(JSON.parse(JSON.stringify(facts))).toMatchObject({
      id: 'example-college/straw',
      version: '1.0.0',
      title: '麦秆编织',
      series: { id: 'example-college/craft', order: 2 },
      places: {
        id: { range: { start: { line: 2 } } },
        series: { range: { start: { line: 5, column: 45 } } },
      },
    })
  })
})
