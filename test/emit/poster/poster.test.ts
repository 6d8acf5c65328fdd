/** Posters say what the course says, in its language, and what is missing is told. */
import { describe, expect, test } from 'vitest'
import { bytesOf, type Tree, tree } from '../../../src/base/tree.js'
import { emit } from '../../../src/emit/emit.js'
import { poster } from '../../../src/emit/poster/poster.js'
import { parse } from '../../../src/parse/parse.js'
import { emitted } from '../fixture.js'

const textOf = async (files: Tree, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))

const posterOf = async (frontMatter: string, options = {}) => {
  const source = tree({ 'course.md': `---\nid: a/b\nversion: 1.0.0\n${frontMatter}\n---\n` })
  const { value: pkg } = await parse(source.value)
  if (pkg === undefined) throw new Error('no package')
  const { value = new Map(), diagnostics } = await emit(pkg, poster, { options })
  const gaps = diagnostics.find(({ code }) => code === 'emit/poster-gaps')
  return {
    text: await textOf(value, 'poster.txt'),
    data: JSON.parse(await textOf(value, 'poster.json')),
    gaps,
    codes: diagnostics.map(({ code }) => code),
  }
}

describe('a full course', () => {
  test('fills every line but the contact', async () => {
    const { tree: files } = await emitted('phone-course', poster)
    const data = JSON.parse(await textOf(files, 'poster.json'))
    expect(data).toMatchObject({
      title: '老年人智能手机应用（县区开课版）',
      who: '老年人、社区志愿者，60 到 85 岁',
      length: '8 课，16 学时（线上 4，线下 12，每学时 45 分钟）',
      when: '冬季农闲',
      fee: '公益免费',
      organiser: '示例牧野社区学院',
      missing: ['contact'],
    })
    expect(data.learn[0]).toBe('能自己开关机、调字号和音量、连无线网')
    expect(data.lessons).toHaveLength(8)
  })

  test('takes what the clerk says before what the course says', async () => {
    const options = { 时间: '11月25日上午9点', contact: '0373-0000000' }
    const { tree: files, diagnostics } = await emitted('phone-course', poster, { options })
    const text = await textOf(files, 'poster.txt')
    expect(text).toContain('时间：11月25日上午9点')
    expect(text).toContain('报名咨询：0373-0000000')
    expect(text).not.toContain('请填写')
    expect(diagnostics.map(({ code }) => code)).not.toContain('emit/poster-gaps')
  })
})

test('a course that says little leaves lines to fill in', async () => {
  const { text, data, gaps } = await posterOf('title: 课')
  expect(data.missing).toEqual([
    'about',
    'who',
    'learn',
    'lessons',
    'length',
    'when',
    'where',
    'fee',
    'organiser',
    'contact',
  ])
  expect(gaps?.data).toEqual({ target: 'poster', count: 10, names: [] })
  expect(text.startsWith('课\n\n课程介绍：＿＿＿＿＿＿（请填写）\n')).toBe(true)
})

test('an audience that must not be named in public is not', async () => {
  const { data, codes } = await posterOf('title: 课\naudience: [landless-farmers]')
  expect(codes).toContain('emit/sensitive-audience')
  expect(data.who).toBeUndefined()
  expect(data.missing).toContain('who')
})

test('a poster in English is English', async () => {
  const { text } = await posterOf(
    'title: Know your phone\nlanguage: en\nsummary: Calls and more.\naudience: [seniors]\nageRange: { min: 60 }\nfee: { amount: 20, waiverFor: [seniors] }\nhours: { total: 1, minutesPerHour: 45 }',
    { when: 'Monday at 9' },
  )
  expect(text).toContain('About: Calls and more.')
  expect(text).toContain('60 years and over')
  expect(text).toMatch(/Fee: 20 CNY; Waived for: /)
  expect(text).toContain('When: Monday at 9')
  expect(text).toContain('Contact: ____________ (to be filled in)')
  expect(text).not.toMatch(/\p{Script=Han}/u)
})
