/** Readers look at a value once, as they read it: what they put together must be valid all the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readFrontMatter } from '../../src/markdown/front-matter.js'
import { courseMeta } from '../../src/model/course.js'
import { lessonMeta } from '../../src/model/lesson.js'
import { workspace } from '../../src/model/workspace.js'
import { readMeta } from '../../src/parse/read-meta.js'
import { unwrap, zhKeysOf } from '../../src/parse/value/schema-shape.js'

const scalar = fc.oneof(
  fc.constantFrom(
    ...[
      'O1',
      'o1',
      '1',
      '-1',
      '0',
      '45',
      '16课时（每课时45分钟）',
      '90分钟',
      '2026-11-01',
      '2026年3月1日',
      '是',
      'no',
      '无',
      '免费',
    ],
    ...[
      'zh-CN',
      'ZH_cn',
      '中文',
      'CC-BY-4.0',
      'cc by',
      'MIT',
      '河南',
      '410711',
      '河南省新乡市牧野区',
      '999999',
      'x:y',
      '牧野区',
    ],
    ...[
      '老年人',
      '农村居民',
      '留守儿童、老人',
      'digital-literacy',
      '通识类课程资源',
      'general-course',
      '线上',
      '线上线下',
      '草稿',
    ],
    ...[
      'example-college/course',
      '1.0.0',
      'v1',
      '《书》',
      '"\\u0007"',
      "''",
      '~',
      'a b',
      'https://a.cn',
      '91410700000000000X',
    ],
  ),
  fc
    .string({ unit: fc.constantFrom(...'ab书1.-/：，、'), maxLength: 12 })
    .map((text) => JSON.stringify(text)),
)

type Shape = Readonly<Record<string, z.ZodType>>

const shapeIn = (schema: z.ZodType): Shape | undefined => {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return shapeIn(inner.element as z.ZodType)
  return inner instanceof z.ZodObject ? (inner.shape as Shape) : undefined
}

/** Something that an author might write in YAML's brackets for a value of a schema, seldom right in all its parts. */
const written = (schema: z.ZodType, depth: number): fc.Arbitrary<string> => {
  const shape = shapeIn(schema)
  const record =
    shape && depth > 0 ? [entriesOf(shape, depth - 1).map((entries) => `{ ${entries.join(', ')} }`)] : []
  const one = fc.oneof(...record, scalar)
  return fc.oneof(
    one,
    fc.array(one, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  )
}

const entriesOf = (shape: Shape, depth: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(shape)), { maxLength: 6 }).chain((keys) =>
    fc.tuple(
      ...keys.map((key) => {
        const schema = shape[key] as z.ZodType
        const names = fc.constantFrom(key, ...zhKeysOf(schema), key.toUpperCase())
        return fc.tuple(names, written(schema, depth)).map(([name, value]) => `${name}: ${value}`)
      }),
    ),
  )

describe('what was read is valid', () => {
  test.each([
    ['course', courseMeta],
    ['lesson', lessonMeta],
    ['workspace', workspace],
  ] as const)('as a %s', (_, schema: z.ZodObject) => {
    let read = 0
    fc.assert(
      fc.property(entriesOf(schema.shape as Shape, 2), (entries) => {
        const source = `---\n${entries.join('\n')}\n---\n`
        const { data } = readFrontMatter('a.md', source)
        const { value } = readMeta('a.md', source, data, schema, '/x', new Map())
        read += Object.keys(value).length
        expect(schema.partial().safeParse(value).error).toBeUndefined()
      }),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(100)
  })
})
