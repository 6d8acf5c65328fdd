/** Formatting front matter: what becomes of it, and what never changes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import { newPackage } from '../../src/cli/template/new-package.js'
import { format } from '../../src/lint/format.js'
import { findFences } from '../../src/markdown/front-matter-fences.js'
import { parse } from '../../src/parse/parse.js'
import { examplePackages } from '../contracts/example-packages.js'

const textOf = async (files: Tree, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))

const packageWith = (front: string): Tree =>
  tree({ 'course.md': `---\n${front}\n---\n\n正文 ：不变\n` }).value

const formatted = async (front: string): Promise<string> => {
  const { value } = await format(packageWith(front))
  const text = await textOf(value, 'course.md')
  return text.slice(4, text.indexOf('\n---\n'))
}

/** What a bundle would say of a package. */
const said = async (files: Tree): Promise<unknown> => {
  const { value: pkg } = await parse(files)
  return (
    pkg && {
      course: pkg.course,
      lessons: pkg.lessons.map(({ id, title, meta }) => ({ id, title, meta })),
      bodies: [pkg.root, ...pkg.lessons].map(({ source }) => source.slice(findFences(source).bodyStart)),
    }
  )
}

const holdsTheLaws = async (files: Tree): Promise<void> => {
  const once = await format(files)
  expect(await said(once.value)).toEqual(await said(files))
  const twice = await format(once.value)
  for (const path of files.keys())
    expect(await textOf(twice.value, path)).toBe(await textOf(once.value, path))
}

describe('the canonical form', () => {
  it.each([
    ['sorts fields', 'title: 认识手机\nid: a/b\nversion: 1.0.0', 'id: a/b\nversion: 1.0.0\ntitle: 认识手机'],
    ['keeps Chinese keys, under their usual names', '课程名称: 认识手机', '标题: 认识手机'],
    ['keeps English keys', 'Title: 认识手机', 'title: 认识手机'],
    [
      'renames keys at any depth',
      '受众:\n  主要: [老年人]\n学时: { 总学时: 2 }',
      '受众:\n  主要: [老年人]\n学时: { 合计: 2 }',
    ],
    ['spells values', '更新日期：2026年3月1日\n费用: 免费', '更新日期: 2026-03-01\n费用: 免费'],
    [
      'moves the comments above an entry along with it',
      'version: 1.0.0\n# 名称不要改\ntitle: "认识手机" # 定了\n# 编号\nid: a/b',
      '# 编号\nid: a/b\nversion: 1.0.0\n# 名称不要改\ntitle: "认识手机" # 定了',
    ],
    [
      'sorts inside a group, and leaves groups where they are, with their headings',
      '# 教学\n\nhours: 2\ntopics: [数字素养]\n\n# 身份\nversion: 1.0.0\ntitle: A\nid: a/b\n# 完',
      '# 教学\n\ntopics: [数字素养]\nhours: 2\n\n# 身份\nversion: 1.0.0\nid: a/b\ntitle: A\n# 完',
    ],
    [
      'moves whole blocks',
      "objectives:\n  - id: O1\n    # 先学这个\n    text: 学完能开机\n  # 还有\nsummary: |\n  第一行\n\n  # 不是注释\ntitle: 'A'",
      "title: 'A'\nsummary: |\n  第一行\n\n  # 不是注释\nobjectives:\n  - id: O1\n    # 先学这个\n    text: 学完能开机\n  # 还有",
    ],
    ['leaves one line in braces alone', '{ title: A, id: a/b }', '{ title: A, id: a/b }'],
  ])('%s', async (_, before, after) => {
    expect(await formatted(before)).toBe(after)
  })

  it.each(['\r\n', '\r'])('keeps line ends (%j) and the byte order mark', async (end) => {
    const text = ['\ufeff---', 'title: A', 'id: a/b', '---', '', '正文', ''].join(end)
    const { value } = await format(tree({ 'course.md': text }).value)
    const bytes = await bytesOf(value.get('course.md') as Uint8Array)
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      ['\ufeff---', 'id: a/b', 'title: A', '---', '', '正文', ''].join(end),
    )
  })

  it.each([
    ['mistakes', 'title: A\nid: 没有'],
    ['an unknown key', 'titel: A\nid: a/b'],
    [
      'an anchor that would come after its use',
      'title: &t A\nid: a/b\nsummary: *t\nshortTitle: B'.replace('title: &t A\n', '').concat('\ntitle: &t A'),
    ],
  ])('leaves front matter with %s alone, and says so', async (_, front) => {
    const { value, diagnostics } = await format(packageWith(front))
    expect(await textOf(value, 'course.md')).toBe(await textOf(packageWith(front), 'course.md'))
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.code).toMatch(/^format\//)
  })

  it('leaves a file alone of which some characters could not be read', async () => {
    const files = tree({ 'course.md': '---\nversion: 1.0.0\nid: a/b\n---\n\n正\u0007文\n' }).value
    const { value, diagnostics } = await format(files)
    expect(value.get('course.md')).toBe(files.get('course.md'))
    expect(diagnostics.map(({ code }) => code)).toEqual(['format/mistakes'])
  })
})

describe('what is shipped is canonical', () => {
  it.each([...examplePackages].filter(([folder]) => folder.startsWith('examples')))(
    '%s',
    async (_, files) => {
      const before = tree(files).value
      const { value, diagnostics } = await format(before)
      for (const path of before.keys()) expect(await textOf(value, path)).toBe(await textOf(before, path))
      expect(diagnostics).toEqual([])
    },
  )

  it.each(['zh-CN', 'en'] as const)('kebao new in %s', async (language) => {
    for (const type of ['general-course', 'local-course', 'general-syllabus']) {
      const starter = { type, audience: 'seniors', title: 'A', slug: 'a', language, region: '410711' }
      const before = tree(newPackage(starter)).value
      const { value } = await format(before)
      for (const path of before.keys()) expect(await textOf(value, path)).toBe(await textOf(before, path))
    }
  })
})

/** Every package in a folder of fixtures. */
const fixtures = (...path: string[]): readonly string[] =>
  readdirSync(join(import.meta.dirname, '..', ...path), { recursive: true, encoding: 'utf8' })
    .filter((each) => /(?:^|[/\\])input$/.test(each))
    .map((each) => join(import.meta.dirname, '..', ...path, each))

const filesIn = (folder: string): Tree =>
  tree(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [
          path.slice(folder.length + 1).replaceAll('\\', '/'),
          new Uint8Array(readFileSync(path)),
        ] as const
      }),
  ).value

describe('the laws', () => {
  it.each([...fixtures('parse'), ...fixtures('fixtures')])('hold on %s', async (folder) => {
    await holdsTheLaws(filesIn(folder))
  })

  it('hold on the examples with their lines in any order', async () => {
    const packages = [...examplePackages].map(([, files]) => files)
    await fc.assert(
      fc.asyncProperty(fc.nat(packages.length - 1), fc.infiniteStream(fc.nat(99)), async (which, dice) => {
        const files = new Map(packages[which])
        const root = [...files.keys()].find((path) =>
          /^(?:course|课程|syllabus|大纲)\.md$/.test(path),
        ) as string
        const text = new TextDecoder().decode(files.get(root))
        const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
        const entries = front.split(/\n(?=\S)/).map((entry) => ({ entry, die: dice.next().value as number }))
        const shuffled = entries
          .sort((a, b) => a.die - b.die)
          .map(({ entry, die }) => `${die % 7 === 0 ? '\n' : ''}${die % 5 === 0 ? `# ${die}\n` : ''}${entry}`)
        const changed = `---\n${shuffled.join('\n')}\n---\n${body}`
        await holdsTheLaws(tree([...files, [root, changed]]).value)
      }),
      { numRuns: 25 },
    )
  })

  it('hold on front matter that nobody would write', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'title: A',
        '标题：“A”',
        'id: a/b',
        '版本: 1.0',
        '学时: 16学时',
        '线上学时: 4',
        'hours: { total: 2 }',
      ),
      fc.constantFrom(
        '受众: 老人、留守儿童',
        'topics:\n- a',
        '  - b',
        '# c',
        '',
        '目标:\n  - O1 能\n  - 会',
        'custom: { a: [1, {b: 2}] }',
      ),
      fc.constantFrom(
        'summary: |+\n  a\n\n',
        'summary: >-\n  a\n  b',
        '"title": x',
        '? id\n: a/b',
        'title: &a A',
        '简称: *a',
        '  x',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        await holdsTheLaws(packageWith(lines.join('\n')))
      }),
      { numRuns: 300 },
    )
  })
})
