/** What an editor tells about the word under the pointer, and where it leads to. */
import { describe, expect, test } from 'vitest'
import { definition, hover, type Spot } from '../../src/editor/index.js'
import { at, course, inCourse, textOf } from './at.js'

const shown = (spot: Spot): string => hover(spot)?.text['zh-CN'] ?? ''
const inEnglish = (spot: Spot): string => hover(spot)?.text.en ?? ''

/** The cursor in the middle of the first `word` of a file behind `before`. */
const on = (file: '课程.md' | '课节/01-字号.md', text: string, word: string, before = ''): Spot => {
  const offset = text.indexOf(word, text.indexOf(before)) + Math.floor(word.length / 2)
  return at(file, `${text.slice(0, offset)}|${text.slice(offset)}`)
}

describe('a key', () => {
  test('its names, its meaning, its values, its source, without marks of the tables', () => {
    expect(shown(inCourse('受|众: [老年人]'))).toMatchInlineSnapshot(`
      "**受众** \`audience\`

      给谁学。

      取值：「受众」词表里的词。

      也可写成：教学对象、适用对象、培训对象

      依据：《教育部等九部门关于进一步推进社区教育发展的意见》（教职成〔2016〕4号）一(二)"
    `)
  })
  test('in English', () => {
    expect(inEnglish(inCourse('level|: beginner'))).toMatch(
      /^\*\*level\*\* 层次\n\nBeginner, intermediate or advanced\./,
    )
  })
  test('inside a record and in brackets', () => {
    expect(shown(inCourse('学时:\n  合|计: 2'))).toContain('全部学时')
    expect(shown(inCourse('学时: { 合|计: 2 }'))).toContain('全部学时')
    expect(shown(at('课节/01-字号.md', '---\n目|标: [O1]\n---\n'))).toContain('本课对应的课程目标编号')
  })
  test('of the author alone says nothing', () => {
    expect(hover(inCourse('颜|色: 红'))).toBeUndefined()
  })
  test('is marked whole', () => {
    const spot = inCourse('标题: 字\n教学|对象: 老年人')
    const { start = 0, end = 0 } = hover(spot)?.span ?? {}
    expect(spot.text.slice(start, end)).toBe('教学对象')
  })
})

describe('a term', () => {
  test('its label, its id, what is broader, its other names, its source', () => {
    const card = shown(inCourse('主题: [麦秆|编织]'))
    expect(card).toContain('**麦秆编织** Wheat-straw weaving `straw-weaving`（主题）')
    expect(card).toContain('上位词：手工创作、本土文化')
    expect(card).toContain('出处：')
  })
  test('by any of its names', () => {
    expect(shown(inCourse('topics: [straw-|weaving]'))).toContain('麦秆编织')
    expect(shown(inCourse('受众: 农民工、老|人'))).toContain('`seniors`')
  })
  test('in an attribute', () => {
    expect(shown(at('课程.md', '---\n标题: 字\n---\n\n:::仅{受众=老|年人}\nx\n:::\n'))).toContain('`seniors`')
  })
})

describe('values', () => {
  test('names of licences, places and choices', () => {
    expect(shown(inCourse('许可: CC-BY|-4.0'))).toContain('知识共享')
    expect(shown(inCourse("地区: '4107|11'"))).toContain('河南省')
    expect(shown(inCourse('level: beg|inner'))).toBe('**入门** `beginner`')
  })
})

describe('references', () => {
  test('an objective', async () => {
    const lesson = await textOf('课节/01-字号.md')
    expect(shown(on('课节/01-字号.md', lesson, 'O1'))).toContain('学完能自己调大字号')
    expect(shown(on('课节/01-字号.md', lesson, 'O1', '判断题'))).toContain('学完能自己调大字号')
    expect(definition(on('课节/01-字号.md', lesson, 'O1'))).toMatchObject({
      file: '课程.md',
      range: { start: { line: 7 } },
    })
  })
  test('a lesson, by the list and by a link to one of its questions', () => {
    expect(shown(on('课程.md', course, '01-字号.md'))).toContain('调大字号')
    expect(definition(on('课程.md', course, '01-字号.md'))).toMatchObject({
      file: '课节/01-字号.md',
      range: { start: { line: 1 } },
    })
    expect(definition(on('课程.md', course, '课节/01-字号.md#q1'))).toMatchObject({
      file: '课节/01-字号.md',
      range: { start: { line: 11 } },
    })
  })
  test('an image', async () => {
    const spot = on('课节/01-字号.md', await textOf('课节/01-字号.md'), '../素材/设置.svg')
    expect(definition(spot)).toEqual({ file: '素材/设置.svg' })
    expect(shown(spot)).toContain('1 KiB')
  })
  test('a file that is not there', () => {
    expect(shown(at('课程.md', '---\n标题: 字\n---\n\n![图](没|有.png)\n'))).toContain('没有「没有.png」')
    expect(definition(at('课程.md', '---\n标题: 字\n---\n\n![图](没|有.png)\n'))).toBeUndefined()
  })
})

describe('rules', () => {
  test('what they ask for and why, in settings and in notes', () => {
    expect(shown(at('kebao.yaml', 'severities:\n  quiz/single|-key: off'))).toContain('单选题')
    expect(inEnglish(at('课程.md', '---\n---\n\n<!-- kebao-ignore quiz/sing|le-key: x -->\n'))).toMatch(
      /^\*\*quiz\/single-key\*\*\n\n/,
    )
    expect(hover(at('kebao.yaml', 'severities:\n  quiz/no|ne: off'))).toBeUndefined()
  })
})

describe('directives', () => {
  test('their names and attributes', () => {
    expect(shown(at('课程.md', '---\n---\n\n:::单|选题{#q1}\n'))).toMatch(
      /^\*\*单选题\*\* `single`\n\n单选题：/,
    )
    expect(inEnglish(at('课程.md', '---\n---\n\n::video{src=a.mp4 cap|tions=b.vtt}\n'))).toContain(
      'The file of captions.',
    )
  })
  test('prose says nothing', () => {
    expect(hover(at('课程.md', '---\n---\n\n今|天学单选题。\n'))).toBeUndefined()
  })
})
