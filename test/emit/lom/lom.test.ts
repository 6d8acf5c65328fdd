/** The record of a course, read back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { type EmitSettings, emit } from '../../../src/emit/emit.js'
import { lom } from '../../../src/emit/lom/lom.js'
import { lomVocabulary } from '../../../src/emit/lom/vocabulary.js'
import type { Package } from '../../../src/parse/package.js'
import { courseWith, fullCourse, fullLesson } from '../course-with.js'
import { packageOf } from '../fixture.js'

const read = async (pkg: Package, settings: EmitSettings<typeof lom.options> = {}): Promise<XmlDocument> => {
  const { value = new Map() } = await emit(pkg, lom, settings)
  const [content] = [...value.values()]
  return XmlDocument.fromBuffer(await bytesOf(content))
}

const full = (): Promise<Package> =>
  courseWith({ 'course.md': fullCourse, 'lessons/01-first.md': fullLesson })

const url = 'https://example.org/course'

const values = (document: XmlDocument, path: string): readonly string[] =>
  document
    .find(path.replace(/(^|[/[])(?=[a-zA-Z])/g, '$1l:'), { l: 'http://ltsc.ieee.org/xsd/LOM' })
    .map(({ content }) => content.trim())

const childrenOf = (element: XmlElement): readonly XmlElement[] => {
  const children: XmlElement[] = []
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(child)
  }
  return children
}

/** The parts of a value that are no elements of the model: of terms, texts in a language, dates and lengths. */
const valueParts = new Set(['source', 'value', 'string', 'dateTime', 'duration'])

/** Paths of all elements that have a value. */
const pathsIn = (element: XmlElement, path = ''): readonly string[] => {
  const children = childrenOf(element)
  if (
    children.length === 0 ||
    (children.every(({ name }) => valueParts.has(name)) && path !== 'classification/taxonPath')
  ) {
    return [path]
  }
  return children.flatMap((child) => pathsIn(child, path === '' ? child.name : `${path}/${child.name}`))
}

const examples = [
  'hostile',
  'straw-weaving',
  'phone-course',
  'labour-rights',
  'qiang-embroidery',
  'phone-syllabus',
]

describe('vocabularies', () => {
  test.each(examples)('every term of %s is one of LOMv1.0', async (name) => {
    const document = await read(await packageOf(name))
    const terms = document.find('//*[l:source="LOMv1.0"]', {
      l: 'http://ltsc.ieee.org/xsd/LOM',
    }) as XmlElement[]
    expect(terms.length).toBeGreaterThan(8)
    for (const term of terms) {
      const [, value] = childrenOf(term)
      const known: readonly string[] = lomVocabulary[term.name as keyof typeof lomVocabulary]
      expect(known, term.name).toContain(value?.content)
    }
  })
})

test.each(examples)('dates and lengths of %s are such, which the schema does not check', async (name) => {
  const document = await read(await packageOf(name))
  for (const date of values(document, '//dateTime')) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const lengths = values(document, '//duration')
  expect(lengths.length).toBeGreaterThan(0)
  for (const length of lengths) expect(length).toMatch(/^PT(?=\d)(?:[1-9]\d*H)?(?:[1-9]\d?M)?$/)
})

describe('what is said', () => {
  test('of a course with every field', async () => {
    const document = await read(await full(), { options: { url } })
    const at = (path: string) => values(document, path)
    expect(at('/lom/general/identifier/entry')).toEqual(['test-college/full', url])
    expect(at('/lom/general/title/string')).toEqual(['全字段课'])
    expect(at('/lom/general/title/string/@language')).toEqual(['zh-CN'])
    expect(at('/lom/general/description/string')).toEqual(['简介 <b> & "引"。'])
    expect(at('/lom/general/keyword/string')).toEqual([
      '麦秆编织',
      'mianyang:science-city',
      '传承中华优秀传统文化',
    ])
    expect(at('/lom/general/coverage/string')).toEqual(['河南省新乡市牧野区'])
    expect(at('/lom/general/structure/value')).toEqual(['hierarchical'])
    expect(at('/lom/lifeCycle/status/value')).toEqual(['final'])
    expect(at('/lom/lifeCycle/contribute/role/value')).toEqual([
      'publisher',
      'subject matter expert',
      'author',
      'educational validator',
    ])
    expect(at('/lom/lifeCycle/contribute/entity')[2]).toBe(
      'BEGIN:VCARD\nVERSION:3.0\nN:李四\\; 二;;;;\nFN:李四\\; 二\nEND:VCARD',
    )
    expect(at('/lom/educational/learningResourceType/value')).toEqual([
      'lecture',
      'self assessment',
      '技能培训课程',
    ])
    expect(at('/lom/educational/context/value')).toEqual(['training'])
    expect(at('/lom/educational/typicalAgeRange/string')).toEqual(['0-3'])
    expect(at('/lom/educational/difficulty/value')).toEqual(['medium'])
    expect(at('/lom/educational/typicalLearningTime/duration')).toEqual(['PT3H45M'])
    expect(at('/lom/educational/description/string')).toEqual([
      '适用对象：婴幼儿家庭、社区志愿者',
      '教学方法：示范、练习',
      '考核方式：交一件作品',
      '合格标准：做完',
    ])
    expect(at('/lom/rights/cost/value')).toEqual(['yes'])
    expect(at('/lom/rights/description/string')[0]).toContain(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    )
    expect(at('/lom/relation/kind/value')).toEqual([
      'isbasedon',
      'isbasedon',
      'ispartof',
      'references',
      'haspart',
    ])
    expect(at('/lom/relation/resource/identifier/entry')).toEqual([
      'other/original@0.9.0',
      'a/syllabus@1.0.0',
      'test-college/series',
      'test-college/full#first',
    ])
    expect(at('/lom/annotation/description/string')).toEqual(['值得推广'])
    expect(at('/lom/classification/purpose/value')).toEqual([
      'discipline',
      'educational objective',
      'competency',
      'educational level',
      'prerequisite',
    ])
  })

  test('lessons are parts, by their titles and in their order', async () => {
    const pkg = await packageOf('hostile')
    const document = await read(pkg)
    const parts = values(document, '/lom/relation[kind/value="haspart"]/resource/description/string')
    expect(parts).toEqual(pkg.lessons.map(({ title }) => title.trim()))
  })

  test('a syllabus is a document for teachers', async () => {
    const document = await read(await packageOf('phone-syllabus'))
    expect(values(document, '/lom/educational/intendedEndUserRole/value')).toEqual(['teacher'])
    expect(values(document, '/lom/general/aggregationLevel/value')).toEqual(['2'])
  })

  test('what nobody said is not there', async () => {
    const document = await read(
      await courseWith({ 'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 题\n---\n' }),
    )
    for (const name of ['rights', 'relation', 'annotation', 'classification', 'status']) {
      expect(values(document, `//${name}`), name).toEqual([])
    }
    expect(document.find('//*[not(*) and normalize-space()=""]')).toEqual([])
  })
})

test('losses are told', async () => {
  const { diagnostics } = await emit(await full(), lom)
  expect(diagnostics.map(({ code }) => code).sort()).toEqual([
    'emit/age-in-years',
    'emit/fields-left-out',
    'emit/metadata-only',
    'emit/sensitive-audience',
  ])
})

describe('the table against the national standards', () => {
  const notes = join(import.meta.dirname, '../../../docs/targets/notes')
  const rowsOf = (file: string) =>
    [
      ...readFileSync(join(notes, file), 'utf8').matchAll(
        /^\| ([\d.]+) \| `([^`]+)` \| (.+) \| (.+) \| (.+) \|$/gm,
      ),
    ].map(([, number = '', path = '', , general = '', cartridge = '']) => ({
      number,
      path,
      general,
      cartridge,
    }))

  test.each(['lom.md', 'lom.zh-CN.md'])(
    '%s has a row for each element that is written, and no other',
    async (file) => {
      const { root } = await read(await full(), { options: { url } })
      const rows = rowsOf(file).map(({ path }) => path)
      expect(new Set(rows).size).toBe(rows.length)
      expect([...rows].sort()).toEqual([...new Set(pathsIn(root))].sort())
    },
  )

  test('claims no conformance', () => {
    for (const { number, general, cartridge } of rowsOf('lom.md')) {
      expect(general).toBe(`modelled on ${number}`)
      expect(cartridge).toMatch(/^(?:—|modelled on \(metadata of the manifest\))$/)
    }
    for (const { number, general, cartridge } of rowsOf('lom.zh-CN.md')) {
      expect(general).toBe(`参照 ${number}`)
      expect(cartridge).toMatch(/^(?:—|参照（内容清单的元数据）)$/)
    }
    const numbers = (file: string) => rowsOf(file).map(({ number, path }) => [number, path])
    expect(numbers('lom.zh-CN.md')).toEqual(numbers('lom.md'))
  })
})
