/** The JSON Schemas for editors: they know every key and term in both languages, and refuse nothing that kebao reads. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { editorSchemas } from '../../scripts/generate/editor-schemas.js'
import type { JsonSchema } from '../../scripts/generate/json-schemas.js'
import { isRootFile, vocabularies } from '../../src/index.js'
import { courseMeta } from '../../src/model/course.js'
import { lessonMeta } from '../../src/model/lesson.js'
import { zhKeysOf } from '../../src/parse/value/schema-shape.js'
import { examplePackages } from './example-packages.js'

const schemas = editorSchemas()
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
ajv.addVocabulary(['enumDescriptions', 'markdownEnumDescriptions'])
const validators = new Map(Array.from(schemas, ([name, schema]) => [name, ajv.compile(schema)]))

/** What a validator has against a text; nothing for a text that is right. */
const faults = (name: string, yaml: string): unknown => {
  const validate = validators.get(name)
  return validate?.(parseYaml(yaml)) ? [] : validate?.errors
}

const frontMatterOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).split(/^---$/m, 2)[1] ?? ''

test.each([...examplePackages])('%s is what the schemas expect', (_, files) => {
  const pages = [...files].filter(([path]) => /\.md$/.test(path) && !/readme/i.test(path))
  expect(pages.length).toBeGreaterThan(0)
  for (const [path, bytes] of pages)
    expect(faults(isRootFile(path) ? 'editor-course' : 'editor-lesson', frontMatterOf(bytes)), path).toEqual(
      [],
    )
})

const propertiesOf = (name: string): Readonly<Record<string, JsonSchema>> =>
  (schemas.get(name)?.properties ?? {}) as Record<string, JsonSchema>

describe.each([
  ['editor-course', courseMeta],
  ['editor-lesson', lessonMeta],
] as const)('%s', (name, meta) => {
  test('has every key in both languages, and knows its other names', () => {
    const keys = Object.keys(propertiesOf(name))
    const others = Object.keys(schemas.get(name)?.patternProperties ?? {}).join('')
    for (const [key, field] of Object.entries(meta.shape)) {
      const [zh = '', ...more] = zhKeysOf(field as never)
      expect(keys).toEqual(expect.arrayContaining([key, zh]))
      for (const each of more) expect(others).toContain(each)
    }
  })
  test('says of each in both languages what it is', () => {
    const defs = schemas.get(name)?.$defs as Record<string, JsonSchema>
    for (const key of Object.keys(meta.shape)) {
      expect(defs[key]?.title).toMatch(/\p{Script=Han}/u)
      expect(defs[key]?.description).toMatch(/\p{Script=Han}[\s\S]*[a-z]{3}/u)
    }
  })
})

test('terms are proposed by their labels and their ids', () => {
  const defs = schemas.get('editor-course')?.$defs as Record<string, { anyOf: { enum: string[] }[] }>
  for (const scheme of ['audience', 'topic', 'course-type', 'learning-form'] as const)
    expect(defs[`term-${scheme}`]?.anyOf[0]?.enum).toEqual([
      ...vocabularies[scheme].terms.map(({ label }) => label['zh-CN']),
      ...vocabularies[scheme].terms.map(({ id }) => id),
    ])
})

test.each([
  ['editor-course', '学时: 16学时\n受众: 老年人、农民工\n费用: 免费\n标题: 2026\n简介:\n没有这个键: 1'],
  ['editor-course', '目标:\n  - O1 学完能打电话\n发布单位: 示例社区学院\n更新日期: 2026年3月1日'],
  ['editor-workspace', '规则级别: { quiz/single-key: off, text/*: info }'],
])('%s lets pass what kebao reads in its own way: %s', (name, yaml) => expect(faults(name, yaml)).toEqual([]))

test.each([
  ['editor-course', '标题: [一, 二]'],
  ['editor-workspace', '规则级别: { quiz/single-key: fatal }'],
])('%s refuses what nobody can mean: %s', (name, yaml) => expect(faults(name, yaml)).not.toEqual([]))
