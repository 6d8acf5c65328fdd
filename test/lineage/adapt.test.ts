/** An adaptation: what it keeps of the original, what it says of itself, and what it may not be made of. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { adapt } from '../../src/lineage/adapt.js'
import { check } from '../../src/lint/check.js'
import { readTree } from '../../src/node/index.js'
import { bundleOf, course, textOf } from './packages.js'

const examples = join(import.meta.dirname, '../../examples')
const names = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'hosts' ? [entry.name] : [],
)

const codesOf = (diagnostics: readonly { readonly code: string }[]): readonly string[] =>
  diagnostics.map(({ code }) => code)

describe.each(names)('%s', (name) => {
  it('is adapted without errors, and but for its front matter stays as it is', async () => {
    const { value: source } = await readTree(join(examples, name))
    const bundle = await bundleOf(source)
    const { value, diagnostics } = await adapt(bundle, { id: 'my-college/mine', title: '我们的课' })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const checked = await check(value as never)
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const { course: made, root } = checked.value ?? {}
    expect(made).toMatchObject({
      id: 'my-college/mine',
      version: '0.1.0',
      title: '我们的课',
      status: 'draft',
      origin: 'adapted',
      basedOn: { package: bundle.manifest.id, version: '1.0.0', digest: bundle.identity },
    })
    for (const [path, content] of source) if (path !== root?.file) expect(value?.get(path)).toEqual(content)
  })
})

const original = course(`编号: muye-college/straw # 牧野
版本: 1.2.0
# 名字请先报中心
标题: 麦秆编织
短标题: 麦秆
简介: 编一个杯垫。
语言: zh-CN
类型: 通识类课程资源
受众: [老年人]
主题: [手工创作]
目标:
  - O1 学完能编三股辫
学时: 4
学分: 1
学分政策: muye-2026
发布单位: 示例牧野学院
作者: [示例教师甲]
许可: CC-BY-SA-4.0

# 审核由中心填
审核记录:
  - { 步骤: 一审, 审核人: 示例中心, 日期: 2026-10-01, 结论: 通过 }
系列: { 编号: muye-college/crafts, 序号: 2 }
状态: 已发布 # 2026 年入库
更新日期: 2026-10-02`)

test('edits what must change, and leaves the rest as its author wrote it', async () => {
  const bundle = await bundleOf(original)
  const { value, diagnostics } = await adapt(bundle, { id: 'my-college/straw', title: '我们的: 麦秆' })
  expect(await textOf(value, 'course.md')).toBe(`---
编号: my-college/straw # 牧野
版本: 0.1.0
# 名字请先报中心
标题: "我们的: 麦秆"
简介: 编一个杯垫。
语言: zh-CN
类型: 通识类课程资源
受众: [老年人]
主题: [手工创作]
目标:
  - O1 学完能编三股辫
学时: 4
发布单位: 示例牧野学院
作者: [示例教师甲]
来源方式: 改编
改编自: { 课包: muye-college/straw, 版本: 1.2.0, 摘要: ${bundle.identity}, 标题: 麦秆编织, 许可: CC-BY-SA-4.0 }
许可: CC-BY-SA-4.0
权利人: 示例牧野学院

# 审核由中心填
状态: 草稿 # 2026 年入库
更新日期: 2026-10-02
---

一段话。
`)
  expect(diagnostics.map(({ code, data }) => [code, (data as { field?: string }).field])).toEqual([
    ['lineage/taken-out', 'review'],
    ['lineage/taken-out', 'series'],
    ['lineage/taken-out', 'credits'],
    ['lineage/taken-out', 'creditPolicy'],
    ['lineage/taken-out', 'shortTitle'],
    ['lineage/publisher', undefined],
  ])
})

const english = (license: string): ReturnType<typeof course> =>
  course(`id: muye-college/straw
version: 1.2.0
title: Straw weaving
language: en
type: general-course
license: ${license}
rightsHolder: Example College
basedOn: { package: old-college/grass, version: 1.0.0, license: CC-BY-4.0 }
origin: adapted`)

test('answers an English front matter in English, and names the immediate original', async () => {
  const bundle = await bundleOf(english('CC-BY-4.0'))
  const { value, diagnostics } = await adapt(bundle, { id: 'my-college/straw', publisher: 'My College' })
  expect(await textOf(value, 'course.md')).toBe(`---
id: my-college/straw
version: 0.1.0
title: Straw weaving
language: en
type: general-course
publisher: My College
license: CC-BY-4.0
rightsHolder: Example College
status: draft
basedOn: { package: muye-college/straw, version: 1.2.0, digest: ${bundle.identity}, title: Straw weaving, license: CC-BY-4.0 }
origin: adapted
---

一段话。
`)
  expect(codesOf(diagnostics)).toEqual(['lineage/earlier-original'])
})

test.each([
  ['CC-BY-ND-4.0', ['lineage/licence'], false],
  ['reserved', ['lineage/licence'], false],
  ['teaching-only', ['lineage/teaching-only', 'lineage/earlier-original'], true],
  ['MIT', ['lineage/unknown-licence', 'lineage/earlier-original'], true],
])('under %s', async (license, codes, isAllowed) => {
  const bundle = await bundleOf(english(license))
  const { value, diagnostics } = await adapt(bundle, { id: 'my-college/straw' })
  expect(codesOf(diagnostics)).toEqual(codes)
  expect(value !== undefined).toBe(isAllowed)
})

test.each(['reserved', 'CC-BY-ND-4.0'])(
  'under %s, with a consent that lint reads as well',
  async (license) => {
    const bundle = await bundleOf(english(license))
    const consent = 'letter of 2026-11-01 --> and\nmore'
    const { value } = await adapt(bundle, { id: 'my-college/straw', consent })
    expect(await textOf(value, 'course.md')).toContain(
      '\n---\n\n<!-- kebao-ignore-file lineage/licence: letter of 2026-11-01   and more -->\n\n一段话。',
    )
    const checked = await check(value ?? new Map())
    expect(codesOf(checked.diagnostics)).not.toContain('lineage/licence')
  },
)

test.each([
  ['muye-college/straw', 'lineage/same-id'],
  ['straw', 'lineage/id'],
  ['My College/Straw', 'lineage/id'],
])('refuses the id %s', async (id, code) => {
  const { value, diagnostics } = await adapt(await bundleOf(original), { id })
  expect(value).toBeUndefined()
  expect(codesOf(diagnostics)).toEqual([code])
})

test('refuses a front matter in braces', async () => {
  const text =
    '{ id: a-b/c, version: 1.0.0, title: T, language: en, type: general-course, license: CC-BY-4.0 }'
  const { value, diagnostics } = await adapt(await bundleOf(course(text)), { id: 'my-college/straw' })
  expect(value).toBeUndefined()
  expect(codesOf(diagnostics)).toEqual(['lineage/front-matter'])
})

test('hidden files of a bundle are not brought in', async () => {
  const bundle = await bundleOf(original)
  const [hidden] = bundle.manifest.source
  const source = [...bundle.manifest.source, { path: '.git/hooks/pre-commit.md', file: hidden?.file ?? '' }]
  const forged = { ...bundle, manifest: { ...bundle.manifest, source } }
  const { value } = await adapt(forged, { id: 'my-college/straw' })
  expect([...(value?.keys() ?? [])]).toEqual(['course.md'])
})
