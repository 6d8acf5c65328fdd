/** Editions for one audience, where a host or a shelf holds several: told apart by title and by identifier. */
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { bytesOf } from '../../src/base/tree.js'
import { commonCartridge } from '../../src/emit/cartridge/cartridge.js'
import { courseTitle } from '../../src/emit/cartridge/course-title.js'
import { emit } from '../../src/emit/emit.js'
import { epub } from '../../src/emit/epub/epub.js'
import { olx } from '../../src/emit/olx/olx.js'
import { print } from '../../src/emit/print/print.js'
import { qti } from '../../src/emit/qti/qti.js'
import { scorm12 } from '../../src/emit/scorm/scorm-12.js'
import type { Target } from '../../src/emit/target.js'
import type { Package } from '../../src/parse/package.js'
import { courseWith } from './course-with.js'

const lesson = '---\n编号: one\n标题: 一\n---\n\n:::判断题{#q1 答案=对}\n对吗？\n:::\n'

const course = (language = 'zh-CN'): Promise<Package> =>
  courseWith({
    'course.md': `---\n编号: a/b\n版本: 1.0.0\n标题: 课名\n语言: ${language}\n状态: 草稿\n许可: CC-BY-4.0\n依据大纲: [{ 大纲: a/syllabus, 版本: 1.0.0 }]\n---\n`,
    'lessons/01-one.md': lesson,
  })

const filesOf = async <O extends z.ZodObject>(
  target: Target<O>,
  audience?: string,
  language?: string,
): Promise<ReadonlyMap<string, string>> => {
  const { value, diagnostics } = await emit(
    await course(language),
    target,
    audience === undefined ? {} : { audience },
  )
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  const texts = new Map<string, string>()
  for (const [path, content] of value) texts.set(path, new TextDecoder().decode(await bytesOf(content)))
  return texts
}

const found = (text: string | undefined, pattern: RegExp): string => pattern.exec(text ?? '')?.[1] ?? ''

/** Where each format has the title, and what a host knows the course by. */
const cases = [
  ['epub', epub, 'EPUB/package.opf', /<dc:title>(.*?)</, /<dc:identifier[^>]*>(.*?)</],
  ['cartridge', commonCartridge, 'imsmanifest.xml', /<lomimscc:string[^>]*>(.*?)</, /identifier="(.*?)"/],
  ['scorm', scorm12, 'imsmanifest.xml', /<title>(.*?)</, /identifier="(.*?)"/],
  ['qti', qti, 'imsmanifest.xml', /<string[^>]*>(.*?)</, /identifier="(.*?)"/],
] as const

describe.each(cases)('%s', (_name, target, path, title, identifier) => {
  const read = async (audience?: string, language?: string) => {
    const texts = await filesOf(target as Target, audience, language)
    const text = texts.get(path)
    return { title: found(text, title), id: found(text, identifier), all: [...texts.values()].join('\n') }
  }

  test('says in the title whom an edition is for, and knows it by an id of its own', async () => {
    const [general, seniors, workers] = [await read(), await read('老年人'), await read('农民工')]
    expect(general.title).toBe('课名')
    expect(seniors.title).toBe('课名（老年人版）')
    expect((await read('老年人', 'en')).title).toBe('课名 (edition for older adults)')
    expect(new Set([general.id, seniors.id, workers.id]).size).toBe(3)
    expect((await read('老年人')).id).toBe(seniors.id)
  })

  test('names no audience that must not be named in public, and has an id for it nonetheless', async () => {
    const [general, hidden] = [await read(), await read('失地农民')]
    expect(hidden.title).toBe('课名')
    expect(hidden.all).not.toMatch(/失地农民|landless/i)
    expect(hidden.id).not.toBe(general.id)
  })
})

test('Open edX has a run of a course for each edition', async () => {
  const runOf = async (audience?: string): Promise<readonly string[]> => {
    const texts = await filesOf(olx, audience)
    const run = found(texts.get('course/course.xml'), /url_name="(.*?)"/)
    return [run, found(texts.get(`course/policies/${run}/policy.json`), /"display_name": "(.*?)"/)]
  }
  expect(await runOf()).toEqual(['v1_0_0', '课名'])
  expect(await runOf('老年人')).toEqual(['v1_0_0-seniors', '课名（老年人版）'])
})

test('a title that has to be cut keeps room for whom it is for', () => {
  const long = { title: '课'.repeat(40), course: {} }
  expect(courseTitle(long, { titleBytes: 94 }, '（老年人版）')).toBe(`${'课'.repeat(24)}…`)
})

test('large print and audience stand in one bracket, in the book and on its cover', async () => {
  const { value } = await emit(await course(), epub, { audience: '老年人', options: { largePrint: true } })
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await bytesOf(value?.get(path) ?? new Uint8Array()))
  expect(await text('EPUB/package.opf')).toContain('<dc:title>课名（老年人版、大字版）</dc:title>')
  expect(await text('EPUB/cover.svg')).toContain('>老年人版、大字版</text>')
})

test('learners read no ids of syllabi, steps of review or addresses of licences; teachers do', async () => {
  const sheets = await filesOf(print)
  const book = (await filesOf(epub)).get('EPUB/title.xhtml') ?? ''
  const words = (html = ''): string => html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, ' ')
  for (const html of [book, sheets.get('learner.html')]) {
    expect(words(html)).toContain('知识共享')
    expect(words(html)).not.toMatch(/a\/syllabus|草稿|https?:/)
  }
  expect(book).toContain('href="https://creativecommons.org/licenses/by/4.0/"')
  for (const each of ['a/syllabus 1.0.0', '草稿', 'https://creativecommons.org/licenses/by/4.0/'])
    expect(words(sheets.get('teacher.html'))).toContain(each)
})
