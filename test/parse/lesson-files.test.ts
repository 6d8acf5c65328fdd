/** Which files are lessons, what they go by, and what of their bytes is text. */
import { describe, expect, it } from 'vitest'
import { type Files, tree } from '../../src/base/tree.js'
import { fix } from '../../src/lint/fix.js'
import { parse } from '../../src/parse/parse.js'
import { course } from './small-course.js'

const parsed = async (files: Files, limits = {}) => {
  const own = tree({ 'course.md': course(), ...files }).value
  const { value, diagnostics } = await parse(own, limits)
  if (value === undefined) throw new Error('there is no root document')
  return { pkg: value, diagnostics, tree: own }
}

const lesson = (id = ''): string => `---\n${id}\ntitle: 甲\n---\n\n正文。\n`

describe('an id that nobody wrote', () => {
  it.each([
    [{ 'lessons/01-intro.md': lesson(), 'lessons/02-intro.md': lesson() }, ['intro', 'intro-2']],
    [{ 'lessons/01-intro.md': lesson(), 'lessons/02-b.md': lesson('id: intro') }, ['intro-2', 'intro']],
    [{ 'lessons/01-甲.md': lesson(), 'lessons/02-b.md': lesson('id: lesson-1') }, ['lesson-2', 'lesson-1']],
  ])('is a free one: %j', async (files, ids) => {
    const { pkg } = await parsed(files)
    expect(pkg.lessons.map(({ id }) => id)).toEqual(ids)
  })
})

describe('the folder of lessons', () => {
  it('may hold a read-me', async () => {
    const { pkg } = await parsed({
      '课节/README.md': '说明',
      '课节/readme.md/x.md': '',
      '课节/01-a.md': lesson(),
    })
    expect(pkg.lessons.map(({ file }) => file)).toEqual(['课节/01-a.md'])
  })

  it('takes an index in capitals', async () => {
    const { pkg } = await parsed({ 'lessons/03-Photos/INDEX.MD': '正文' })
    expect(pkg.lessons.map(({ id, title }) => [id, title])).toEqual([['photos', 'Photos']])
  })

  it('calls a folder by its name', async () => {
    const own = { 'lessons/01-a/index.md': lesson(), 'lessons/01-b/index.md': lesson() }
    const { diagnostics } = await parsed(own)
    expect(diagnostics.map(({ message }) => message['zh-CN']).join('')).toContain('「01-a」')
  })
})

describe('a stray control character', () => {
  const source = `${lesson('id: a')}第一\u0008步\r\n`

  it('is told at its place, and the lesson is read', async () => {
    const { pkg, diagnostics } = await parsed({ 'lessons/01-a.md': source })
    expect(pkg.lessons[0]?.meta.title).toBe('甲')
    expect(pkg.lessons[0]?.source).toContain('第一\ufffd步')
    expect(diagnostics.map(({ code }) => code)).toEqual(['parse/control-character'])
    expect(diagnostics[0]?.range?.start).toMatchObject({ line: 7, column: 3 })
  })

  it('is taken out, and nothing else', async () => {
    const { tree: own, diagnostics } = await parsed({ 'lessons/01-a.md': source })
    const after = (await fix(own, diagnostics)).get('lessons/01-a.md') as Uint8Array
    expect(new TextDecoder().decode(after)).toBe(source.replace('\u0008', ''))
  })
})

it('media that do not fit into memory stay where they are, texts are read', async () => {
  const files = {
    'assets/a.png': new Blob(['x']),
    'assets/b.png': new Blob(['xy']),
    'assets/c.txt': new Blob(['text']),
  }
  const { pkg } = await parsed(files, { memoryBytes: 1 + course().length * 3 })
  expect((await parsed(files, { memoryBytes: 0 })).pkg.tree.get('assets/a.png')).toBeInstanceOf(Blob)
  expect((await parsed(files, { memoryBytes: 0 })).pkg.tree.get('assets/c.txt')).toBeInstanceOf(Uint8Array)
  expect(pkg.tree.get('assets/a.png')).toBeInstanceOf(Uint8Array)
})
