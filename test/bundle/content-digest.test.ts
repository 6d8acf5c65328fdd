/** The content digest changes with what learners and reviewers see, and with nothing else. */
import { describe, expect, it } from 'vitest'
import { type Files, tree } from '../../src/base/tree.js'
import { contentDigest } from '../../src/bundle/content-digest.js'
import { readCourse } from '../../src/bundle/read.js'
import { bundleOf, front, lesson, small } from './packages.js'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
const body = '\n从[第一课](lessons/01-one.md)学起。\n'
const first = '![图](../assets/a.svg)\n\n:::判断题{#q1 答案=对}\n对吗？\n:::'
const withField = (line: string): Files => ({ ...small, 'course.md': `${front(line)}${body}` })
const withLesson = (text: string): Files => ({ ...small, 'lessons/01-one.md': lesson('one', text) })

const plain = await bundleOf(tree(small).value)
const packed = (files: Files) => bundleOf(tree(files).value)

describe('it stays', () => {
  it.each([
    ['version', { ...small, 'course.md': `${front().replace('1.0.0', '1.0.1')}${body}` }],
    ['status', withField('status: published')],
    ['review', withField('review: [{ step: 一审, by: 甲, date: 2026-11-02, verdict: pass }]')],
    ['endorsements', withField('endorsements: [{ by: 示例中心, level: county, date: 2026-11-02 }]')],
    ['updated', withField('updated: 2026-11-02')],
    ['a comment', withField('# 注释')],
    ['the spelling of a key', { ...small, 'course.md': `${front().replace('title:', '标题:')}${body}` }],
    ['a page that nothing points at', { ...small, 'notes.md': '写给自己的。\n' }],
  ])('with another %s', async (_, files) => {
    const { manifest, identity } = await packed(files)
    expect(manifest.content).toBe(plain.manifest.content)
    expect(identity).not.toBe(plain.identity)
  })
})

describe('it changes', () => {
  it.each([
    ['title', { ...small, 'course.md': `${front().replace('小课', '大课')}${body}` }],
    ['id', { ...small, 'course.md': `${front().replace('/small', '/other')}${body}` }],
    ['license', { ...small, 'course.md': `${front().replace('CC-BY-4.0', 'CC0-1.0')}${body}` }],
    ['asOf', withField('asOf: 2026-11-02')],
    ['validUntil', withField('validUntil: 2027-11-02')],
    ['custom', withField('custom: { status: 1 }')],
    ['text of the course', { ...small, 'course.md': `${front()}${body}再学。\n` }],
    ['text of a lesson', withLesson(first.replace('对吗', '对么'))],
    ['answer', withLesson(first.replace('答案=对', '答案=错'))],
    ['remark for teachers', withLesson(first.replace('对吗？', '对吗？\n\n> 解析：因为'))],
    ['image', { ...small, 'assets/a.svg': svg.replace('/>', ' width="1"/>') }],
    ['file beside', { ...small, 'assets/b.svg': svg.replace('/>', ' width="2"/>') }],
    ['lesson', { ...small, 'lessons/02-two.md': lesson('two', '学。') }],
  ])('with another %s', async (_, files) => {
    expect((await packed(files)).manifest.content).not.toBe(plain.manifest.content)
  })

  it('with another order of lessons', async () => {
    const two = { ...small, 'lessons/02-two.md': lesson('two', '学。') }
    const turned = { ...two, 'course.md': `${front('lessons: [02-two.md, 01-one.md]')}${body}` }
    expect((await packed(turned)).manifest.content).not.toBe((await packed(two)).manifest.content)
  })
})

it('follows from manifest and model alone', async () => {
  expect(contentDigest(plain.manifest, await readCourse(plain))).toBe(plain.manifest.content)
})
