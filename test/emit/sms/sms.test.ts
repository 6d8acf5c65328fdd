/** Short messages: what they hold, what they cost, and where they are parted. */
import { describe, expect, test } from 'vitest'
import { graphemes } from '../../../src/base/graphemes.js'
import { bytesOf, tree } from '../../../src/base/tree.js'
import { emit } from '../../../src/emit/emit.js'
import { countSegments } from '../../../src/emit/sms/count-segments.js'
import { hotlinesIn } from '../../../src/emit/sms/message.js'
import { sms } from '../../../src/emit/sms/sms.js'
import { parse } from '../../../src/parse/parse.js'
import { emitted, packageOf } from '../fixture.js'

interface Sent {
  readonly lesson?: string
  readonly text: string
  readonly encoding: string
  readonly units: number
  readonly segments: readonly string[]
}

const messagesIn = async (files: ReadonlyMap<string, Uint8Array | Blob>): Promise<readonly Sent[]> =>
  JSON.parse(new TextDecoder().decode(await bytesOf(files.get('messages.json') ?? new Uint8Array()))).messages

describe('segments', () => {
  test.each([
    ['', 'GSM-7', 0, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['甲'.repeat(70), 'UCS-2', 70, 1],
    ['甲'.repeat(71), 'UCS-2', 71, 2],
    ['甲'.repeat(134), 'UCS-2', 134, 2],
    ['甲'.repeat(135), 'UCS-2', 135, 3],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['a’', 'UCS-2', 2, 1],
  ])('%# of %s', (text, encoding, units, count) => {
    const found = countSegments(text)
    expect([found.encoding, found.units, found.segments.length]).toEqual([encoding, units, count])
    expect(found.segments.join('')).toBe(text)
  })

  test.each(['😀', '👨‍👩‍👧', '🇨🇳', '👍🏽'])('no message ends within %s', (sign) => {
    for (let before = 60; before <= 67; before += 1) {
      const { segments } = countSegments('甲'.repeat(before) + sign.repeat(5))
      expect(segments.flatMap(graphemes)).toEqual([...graphemes('甲'.repeat(before)), ...Array(5).fill(sign)])
      const most = segments.length === 1 ? 70 : 67
      for (const segment of segments) expect(segment.length).toBeLessThanOrEqual(most)
    }
  })

  test('an escape stays with its letter', () => {
    const { segments } = countSegments(`${'a'.repeat(152)}€${'b'.repeat(20)}`)
    expect(segments[0]).toBe('a'.repeat(152))
  })

  test('a sign longer than a message is parted after all', () => {
    const { segments } = countSegments(`甲${'\u0301'.repeat(200)}`)
    for (const segment of segments) expect(segment.length).toBeLessThanOrEqual(67)
  })
})

describe('hotlines', () => {
  test.each([
    ['遇到危险打110，问法律打 12348。', ['110', '12348']],
    ['全程120分钟', []],
    ['110人报名，打电话问', []],
    ['共 12345 元', []],
    ['拨打12345、12333或12348', ['12345', '12333']],
    ['医保问12393，先打110报警，再问96110；96110 打来的要接，有人受伤也打110', ['110', '96110']],
  ])('%s', (text, numbers) => expect(hotlinesIn(text)).toEqual(numbers))
})

describe.each(['hostile', 'phone-course', 'labour-rights', 'phone-syllabus'])('%s', (name) => {
  test.each([1, 2, 3])('takes at most %i pieces a message', async (segments) => {
    const { tree: files, pkg } = await emitted(name, sms, { options: { segments, contact: '0373-0000000' } })
    const messages = await messagesIn(files)
    expect(messages).toHaveLength(pkg.lessons.length + 1)
    for (const { text, segments: parts } of messages) {
      expect(parts.length).toBeLessThanOrEqual(segments)
      expect(parts.join('')).toBe(text)
      expect(text).toContain('0373-0000000')
      expect(text).not.toMatch(/[\n\r\t]/)
    }
  })
})

test('a lesson says its number, its title, its key points and whom to call', async () => {
  const messages = await messagesIn((await emitted('labour-rights', sms)).tree)
  expect(messages[6]?.text).toBe(
    '【示例市社区大学】第6课《被欠薪了怎么办》。协商、12333 和劳动监察、仲裁、诉讼的先后次序；仲裁不收费，有一年的时效。人力资源和社会保障12333，法律服务12348。',
  )
})

test('what does not fit is cut, and told', async () => {
  const pkg = await packageOf('labour-rights')
  const { diagnostics } = await emit(pkg, sms, { options: { segments: 1 } })
  expect(diagnostics.map(({ code }) => code)).toContain('emit/sms-cut')
  const { diagnostics: roomy } = await emit(pkg, sms, { options: { segments: 10 } })
  expect(roomy.map(({ code }) => code)).not.toContain('emit/sms-cut')
})

test('a message in English costs no more for its quotes', async () => {
  const source = tree({
    'course.md':
      '---\nid: a/b\nversion: 1.0.0\ntitle: Know your phone\nlanguage: en\nsummary: “Calls” — and more…\npublisher: The College\n---\n',
    'lessons/01-one.md':
      '---\nid: one\ntitle: Seeing well\nkeyPoints: [Make letters larger, Turn it up]\n---\n\nCall 110.\n',
  })
  const { value: pkg } = await parse(source.value)
  if (pkg === undefined) throw new Error('no package')
  const { value } = await emit(pkg, sms)
  const messages = await messagesIn(value ?? new Map())
  expect(messages.map(({ text, encoding }) => [encoding, text])).toEqual([
    ['GSM-7', '[The College] Know your phone. "Calls" - and more...'],
    ['GSM-7', '[The College] Lesson 1: Seeing well. Make letters larger; Turn it up. Call 110.'],
  ])
})

const courseMessageOf = async (fields: string, options = {}): Promise<string> => {
  const source = tree({ 'course.md': `---\nid: a/b\nversion: 1.0.0\n${fields}\n---\n` })
  const { value: pkg } = await parse(source.value)
  if (pkg === undefined) throw new Error('no package')
  const { value } = await emit(pkg, sms, { options })
  const [message] = await messagesIn(value ?? new Map())
  expect(message?.segments.length).toBeLessThanOrEqual(3)
  return message?.text ?? ''
}

test.each([
  ['a name', 'venue: { name: 村部, note: 提前预约 }', '《课》。地点：村部。'],
  ['a note alone', 'venue: { note: 就近上课，提前预约 }', '《课》。就近上课，提前预约。'],
  ['neither', "region: '410711'", '《课》。地点：河南省新乡市牧野区。'],
])('the place of %s', async (_, fields, text) => {
  expect(await courseMessageOf(`title: 课\n${fields}`)).toBe(text)
})

test('a note beyond all measure gives way to the title and the contact', async () => {
  const note = `venue: { note: ${'很长的说明'.repeat(60)} }`
  expect(await courseMessageOf(`title: 学手机\n${note}`, { contact: '0373-0000000' })).toBe(
    '《学手机》。咨询：0373-0000000',
  )
})

test('degrees and times have letters of their own in English', async () => {
  expect(await courseMessageOf('title: Arms\nlanguage: en\nsummary: Lift to 45°, 2 × a day')).toBe(
    'Arms. Lift to 45 degrees, 2 x a day.',
  )
})
