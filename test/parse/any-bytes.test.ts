/** Whatever the bytes of a file are, parse says what is wrong with them and never throws. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { pack } from '../../src/bundle/pack.js'
import { lint } from '../../src/lint/lint.js'
import { parse } from '../../src/parse/parse.js'
import { codesOf, course, facts } from './small-course.js'

it.each([
  ['zeros', new Uint8Array(1_000)],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ['a zero in the text', new TextEncoder().encode(course('', 'a\0b'))],
  ['many controls', new TextEncoder().encode(course('', '\u001b[31mb\u0008'.repeat(60)))],
  ['broken UTF-8', Uint8Array.from([0x2d, 0x2d, 0x2d, 0xff, 0xfe, 0xc0, 0x80])],
  ['half of UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d])],
  ['a lone surrogate', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8])],
])('%s are no text', async (_, bytes) => {
  expect(await codesOf({ 'course.md': bytes })).toContain('parse/not-text')
})

it('nothing at all has no front matter', async () => {
  expect(await codesOf({ 'course.md': new Uint8Array() })).toContain('parse/front-matter-missing')
})

const survives = async (root: Uint8Array, lesson: Uint8Array): Promise<void> => {
  const { value } = await parse(tree({ 'course.md': root, 'lessons/01.md': lesson }).value)
  if (value === undefined) throw new Error('there is a root document')
  lint(value)
  await pack(value)
}

const bytes = fc.uint8Array({ maxLength: 400 })

it('of any kind never throw', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(bytes, bytes, survives), { numRuns: 300 })
})

const token = fc.constantFrom(
  ...'---,\n,\r\n,: ,：,- ,－,[,],［,］,{,},｛,｝,#,＃,|,>,"，\',“,”,\\,&a,*a,!,%,@,`,~,:::,：：：,::,=,＝,_,*,$,<!--,-->,<b>,　,\t'.split(
    ',',
  ),
  ...[
    '，',
    '、',
    '；',
    ',',
    'id',
    '标题',
    'title: 甲',
    '学时: 16',
    '受众',
    '老人',
    '目标',
    'O1',
    '单选题',
    '填空题',
    '[[',
    ']]',
  ],
  ...[
    '[ ]',
    '[x]',
    '解析：',
    'custom',
    '__proto__',
    '\\ud800',
    '１６学时',
    '仅',
    '受众=老人',
    'https://a',
    'src=a.mp4',
    '第三课',
  ],
)
const text = fc.array(token, { maxLength: 120 }).map((parts) => new TextEncoder().encode(parts.join('')))
const framed = fc
  .tuple(text, text)
  .map(
    ([front, body]) =>
      new Uint8Array([...new TextEncoder().encode(`---\n${facts}\n`), ...front, 10, 45, 45, 45, 10, ...body]),
  )

it('that look like a package never throw', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(text, framed), fc.oneof(text, framed), survives), {
    numRuns: 300,
  })
})
