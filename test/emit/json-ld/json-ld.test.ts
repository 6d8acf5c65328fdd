/** The description of a course for search engines, read back. */
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { type EmitSettings, emit } from '../../../src/emit/emit.js'
import { jsonLd } from '../../../src/emit/json-ld/json-ld.js'
import type { Package } from '../../../src/parse/package.js'
import { courseWith, fullCourse, fullLesson } from '../course-with.js'
import { emitted, packageOf } from '../fixture.js'
import { whitelist } from './whitelist.js'

interface Node {
  readonly '@type': string | readonly string[]
  readonly [key: string]: unknown
}

const textOf = async (pkg: Package, settings: EmitSettings<typeof jsonLd.options> = {}): Promise<string> => {
  const { value = new Map() } = await emit(pkg, jsonLd, settings)
  const [content] = [...value.values()]
  return new TextDecoder().decode(await bytesOf(content))
}

// biome-ignore lint/suspicious/noExplicitAny: it is JSON that the tests ask about
const read = async (...args: Parameters<typeof textOf>): Promise<any> => JSON.parse(await textOf(...args))

const full = (): Promise<Package> =>
  courseWith({ 'course.md': fullCourse, 'lessons/01-first.md': fullLesson })

const nodesIn = (value: unknown): readonly Node[] => {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(nodesIn)
  return Array.isArray(value) ? inner : [value as Node, ...inner]
}

const examples = [
  'hostile',
  'straw-weaving',
  'phone-course',
  'labour-rights',
  'qiang-embroidery',
  'phone-syllabus',
]

describe('every property is one of schema.org', () => {
  test.each([...examples, 'full'])('%s', async (name) => {
    const whole = await read(name === 'full' ? await full() : await packageOf(name))
    expect(whole['@context']).toBe('https://schema.org')
    const { '@context': _context, ...course } = whole
    const nodes = nodesIn(course)
    expect(nodes.length).toBeGreaterThan(10)
    for (const node of nodes) {
      const types = [node['@type']].flat()
      expect(types.length, JSON.stringify(node)).toBeGreaterThan(0)
      const allowed = types.flatMap((type) => whitelist[type as string] ?? [])
      for (const key of Object.keys(node)) expect(allowed, `${types} ${key}`).toContain(key)
    }
  })

  test('nothing is empty', async () => {
    for (const name of examples) {
      for (const node of nodesIn(await read(await packageOf(name)))) {
        for (const [key, value] of Object.entries(node)) {
          expect(value, key).not.toBe('')
          expect(value, key).not.toBeNull()
          if (Array.isArray(value)) expect(value.length, key).toBeGreaterThan(0)
        }
      }
    }
  })

  test('ids are unique, and IRIs', async () => {
    const ids = nodesIn(await read(await packageOf('hostile'))).flatMap((node) => node['@id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(() => new URL(String(id))).not.toThrow()
  })

  test('lengths are durations', async () => {
    for (const name of examples) {
      for (const node of nodesIn(await read(await packageOf(name)))) {
        for (const key of ['timeRequired', 'courseWorkload']) {
          if (node[key] !== undefined) expect(node[key]).toMatch(/^PT(?=\d)(?:[1-9]\d*H)?(?:[1-9]\d?M)?$/)
        }
      }
    }
  })
})

describe('what is said', () => {
  test('of a course with every field', async () => {
    const course = await read(await full())
    expect(course).toMatchObject({
      '@type': ['Course', 'LearningResource'],
      name: '全字段课',
      alternateName: '全字段',
      description: '简介 <b> & "引"。',
      version: '2.1.0',
      inLanguage: 'zh-CN',
      dateModified: '2026-03-01',
      expires: '2027-03-01',
      provider: { '@type': 'Organization', name: '测试学院', identifier: { value: '91350100M000100Y43' } },
      author: [
        { '@type': 'Person', name: '张三', affiliation: { name: '某厂' } },
        { '@type': 'Organization', name: '李四; 二' },
      ],
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      isBasedOn: {
        name: '原课',
        version: '0.9.0',
        identifier: { value: 'other/original' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
      isPartOf: { name: '系列一' },
      position: 2,
      spatialCoverage: { name: '河南省新乡市牧野区', identifier: { value: '410711' } },
      accessibilityFeature: ['captions', 'transcript', 'alternativeText', 'signLanguage'],
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
      isAccessibleForFree: false,
      educationalLevel: '提高',
      timeRequired: 'PT3H45M',
      coursePrerequisites: ['会认字', '会数数'],
      numberOfCredits: { '@type': 'QuantitativeValue', value: 0.5 },
      offers: { category: 'Paid', price: 30, priceCurrency: 'CNY', description: '材料费' },
      hasCourseInstance: [
        { courseMode: 'blended', courseWorkload: 'PT3H45M', location: { name: '村里的教室' } },
      ],
      syllabusSections: [{ '@type': 'Syllabus', name: '起步', timeRequired: 'PT2H15M', position: 1 }],
      educationalAlignment: [
        { educationalFramework: '课程大纲', targetName: 'a/syllabus 1.0.0' },
        { educationalFramework: '某标准', targetName: '第三条' },
      ],
    })
    expect(course.teaches).toMatchObject([
      { name: '会做 <一>', termCode: 'O1' },
      { name: '会说', termCode: 'O2' },
    ])
    expect(course.about).toMatchObject([{ name: '麦秆编织' }, { name: 'mianyang:science-city' }])
  })

  test('lessons come in order, with what they teach and their quiz; resources behind them', async () => {
    const { hasPart } = await read(await full())
    expect(hasPart).toMatchObject([
      {
        '@type': 'LearningResource',
        name: '第一课',
        position: 1,
        timeRequired: 'PT1H30M',
        teaches: [{ termCode: 'O1' }],
        hasPart: [{ '@type': 'Quiz', name: '第一课：测验', assesses: [{ termCode: 'O2' }] }],
      },
      { name: '讲义一', learningResourceType: '讲义' },
    ])
    const pkg = await packageOf('hostile')
    const lessons = (await read(pkg)).hasPart.filter(({ position }: Node) => position !== undefined)
    expect(lessons.map(({ name }: Node) => name)).toEqual(pkg.lessons.map(({ title }) => title))
    expect(lessons.map(({ position }: Node) => position)).toEqual(pkg.lessons.map((_, index) => index + 1))
  })

  test('a syllabus has units, and is not offered', async () => {
    const syllabus = await read(await packageOf('phone-syllabus'))
    expect(syllabus['@type']).toBe('Syllabus')
    expect(syllabus.hasPart).toHaveLength(8)
    expect(syllabus.hasPart[6]).toMatchObject({
      name: '防骗与个人信息',
      teaches: [{ termCode: 'O6' }, { termCode: 'O7' }],
    })
    expect(syllabus.offers).toBeUndefined()
  })

  test('an address on the web becomes the identity', async () => {
    const url = 'https://example.org/courses/1'
    const course = await read(await full(), { options: { url } })
    expect(course['@id']).toBe(url)
    expect(course.url).toBe(url)
    expect(course.hasPart[0]['@id']).toBe(`${url}#lesson-first`)
    const { value, diagnostics } = await emit(await full(), jsonLd, {
      options: { url: 'javascript:alert(1)' },
    })
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['emit/bad-option'])
  })

  test('terms without an address are named', async () => {
    const course = await read(
      await courseWith({ 'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 题\nlicense: reserved\n---\n' }),
    )
    expect(course.license).toEqual({ '@type': 'CreativeWork', name: '保留所有权利' })
  })

  test('an edition names its own audience alone', async () => {
    const course = await read(await packageOf('hostile'), { audience: '老年人' })
    expect(course.audience.map(({ audienceType }: Node) => audienceType)).toEqual(['老年人'])
  })
})

describe('what is not said', () => {
  test('the file may stand inside a script element', async () => {
    const text = await textOf(await packageOf('hostile'))
    expect(text).not.toContain('<')
    expect(JSON.parse(text).description).toContain('</script>')
  })

  test('no question and no answer is in it', async () => {
    const { tree } = await emitted('hostile', jsonLd)
    const text = new TextDecoder().decode(await bytesOf([...tree.values()][0] as Uint8Array))
    expect(text).not.toMatch(/参考答案|选项乙|单选题干/)
  })

  test('losses are told: pages, ages in months, names that hurt, hours of unknown length', async () => {
    const { diagnostics } = await emit(await full(), jsonLd)
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'emit/age-in-years',
      'emit/fields-left-out',
      'emit/metadata-only',
      'emit/sensitive-audience',
    ])
    const course = await read(await full())
    expect(course.typicalAgeRange).toBe('0-3')
    expect(JSON.stringify(course.audience)).not.toContain('失地农民')

    const bare = await courseWith({
      'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 题\nhours: 4\n---\n',
      'lessons/01-a.md': '---\nduration: 2学时\n---\n文。\n',
    })
    const told = (await emit(bare, jsonLd)).diagnostics.find(
      ({ code }) => code === 'emit/hours-without-minutes',
    )
    expect(told?.data).toEqual({ target: 'json-ld', count: 2, names: [] })
    expect((await read(bare)).timeRequired).toBeUndefined()
    const profile = { id: 'here', minutesPerHour: 40 }
    expect((await read(bare, { profile })).timeRequired).toBe('PT2H40M')
  })
})
