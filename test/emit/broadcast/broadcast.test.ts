/** The script that a loudspeaker reads: everything is said, in time, and nothing that has no sound. */
import { describe, expect, test } from 'vitest'
import { bytesOf, type Tree, tree } from '../../../src/base/tree.js'
import { broadcast } from '../../../src/emit/broadcast/broadcast.js'
import type { Passage } from '../../../src/emit/broadcast/passage.js'
import type { PageScript } from '../../../src/emit/broadcast/script.js'
import { announcerText } from '../../../src/emit/broadcast/script-text.js'
import { soundsIn, speakingTime } from '../../../src/emit/broadcast/speaking-time.js'
import { emit } from '../../../src/emit/emit.js'
import { parse } from '../../../src/parse/parse.js'
import { emitted } from '../fixture.js'

interface Script {
  readonly seconds: number
  readonly charactersPerMinute: number
  readonly pages: readonly {
    readonly title: string
    readonly file: string
    readonly seconds: number
    readonly passages: readonly Passage[]
  }[]
}

const textOf = async (files: Tree, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))

const scriptOf = async (files: Tree): Promise<Script> => JSON.parse(await textOf(files, 'script.json'))

const courseOf = async (language: string, lesson: string) => {
  const files = tree({
    'course.md': `---\nid: a/b\nversion: 1.0.0\ntitle: Course\nlanguage: ${language}\n---\n`,
    'lessons/01-one.md': `---\nid: one\ntitle: One\n---\n\n${lesson}\n`,
  })
  const { value } = await parse(files.value)
  if (value === undefined) throw new Error('no package')
  return value
}

const spoken = async (language: string, lesson: string): Promise<readonly string[]> => {
  const { value } = await emit(await courseOf(language, lesson), broadcast)
  const script = await scriptOf(value ?? new Map())
  return script.pages.flatMap(({ passages }) => passages.map(({ speech }) => speech))
}

const quiz = `:::single{#q points=2}
How many?

- [ ] One
- [x] Two

> Explanation: One and one.
:::`

describe('a lesson', () => {
  test('asks, waits, answers and explains', async () => {
    const { value } = await emit(await courseOf('zh-CN', quiz.replace('How many?', '两个3是几？')), broadcast)
    const [page] = (await scriptOf(value ?? new Map())).pages
    const asked = page?.passages.filter(({ kind }) => kind === 'question' || kind === 'answer') ?? []
    expect(asked.map(({ speech }) => speech)).toEqual([
      '第一题，单选题，两分。',
      '两个三是几？',
      'A，One。',
      'B，Two。',
      '请想一想。',
      '答案是：B，Two。',
      '解析：One and one.',
    ])
    expect(asked[4]?.pause).toBeGreaterThan(5)
    expect(asked[3]?.pause).toBeLessThan(1)
  })

  test('counts steps and items, and describes tables and pictures', async () => {
    const lines = await spoken(
      'zh-CN',
      ':::steps\n1. 开机\n2. 关机\n:::\n\n1. 甲\n2. 乙\n\n| 课 | 分钟 |\n|--|--|\n| 认识 | 45 |\n\n![一部手机](x.png)\n',
    )
    expect(lines).toContain('第一步，开机。')
    expect(lines).toContain('第二，乙。')
    expect(lines).toContain('下面是一张表，共一行，每行依次讲：课、分钟。')
    expect(lines).toContain('第一行：课，认识；分钟，四十五。')
  })

  test('numbers gaps, and says readings once', async () => {
    const lines = await spoken('zh-CN', '{羌|qiāng}族\n\n:::fill-in{#q}\n看[[人|谁]]，看[[钱]]。\n:::')
    expect(lines).toContain('羌族。')
    expect(lines).toContain('看，第一空，看，第二空。')
    expect(lines).toContain('答案是：第一空，人，也可以说：谁。第二空，钱。')
  })

  test('a heading that the card below it repeats is said once', async () => {
    const lines = await spoken('zh-CN', '## 开机\n\n:::steps[开机]\n1. 按住\n:::\n\n## 关机\n')
    expect(lines.filter((line) => line === '开机。')).toHaveLength(1)
    expect(lines).toContain('第一步，按住。')
    expect(lines).toContain('关机。')
  })

  test('several answers in English are sentences apart, and brackets are English', async () => {
    const lesson = ':::fill-in{#q}\nAmbulance: [[120|one two zero]], fire: [[119]].\n:::'
    expect(await spoken('en', lesson)).toContain(
      'The answer is: Blank 1: 120, or also: one two zero. Blank 2: 119.',
    )
    expect(await spoken('en', lesson)).toContain('Ambulance: blank number 1, fire: blank number 2.')
    const { value } = await emit(await courseOf('en', lesson), broadcast)
    const script = await textOf(value ?? new Map(), 'script.txt')
    expect(script).toContain('(pause 9 s)')
    expect(script).toMatch(/^0:00 \[\d s\] This is the course/m)
    expect(script).not.toMatch(/[【】（）\u3000]/)
  })

  test('of a course in English is English', async () => {
    const lines = await spoken('en', `Call 12345.\n\n${quiz}`)
    expect(lines).toEqual([
      'This is the course “Course”.',
      'Lesson 1: One.',
      'Call 1 2 3 4 5.',
      'Question 1, one answer is right, 2 points.',
      'How many?',
      'A: One.',
      'B: Two.',
      'Take a moment to think.',
      'The answer is: B: Two.',
      'Why: One and one.',
      'This is the end of the lesson.',
    ])
  })
})

describe.each(['hostile', 'phone-course', 'labour-rights', 'phone-syllabus', 'straw-weaving'])(
  '%s',
  (name) => {
    test('no digit is left to guess, and no sign without a sound', async () => {
      const script = await scriptOf((await emitted(name, broadcast)).tree)
      const all = script.pages.flatMap(({ passages }) => passages.map(({ speech }) => speech))
      expect(all.length).toBeGreaterThan(5)
      expect(all.filter((speech) => /[\d●★☆•*#_`|]|\p{Extended_Pictographic}/u.test(speech))).toEqual([])
      expect(all.filter((speech) => /[，；：、][。，]|。。|^[，。]/.test(speech))).toEqual([])
    })

    test('times add up, and the speech of each page is a file of its own', async () => {
      const { tree: files } = await emitted(name, broadcast)
      const script = await scriptOf(files)
      let all = 0
      for (const { seconds, passages, file } of script.pages) {
        const sum = passages.reduce((before, passage) => before + passage.seconds + passage.pause, 0)
        expect(seconds).toBeCloseTo(sum, 0)
        all += seconds
        const lines = (await textOf(files, file)).split('\n').filter((line) => line !== '')
        expect(lines).toEqual(passages.map(({ speech }) => speech).filter((speech) => speech !== ''))
      }
      expect(script.seconds).toBeCloseTo(all, 0)
    })
  },
)

describe('pace', () => {
  test('220 characters take a minute', () => {
    expect(speakingTime('一'.repeat(220), 220)).toBe(60)
    expect(speakingTime('一，'.repeat(220), 220)).toBe(60)
    expect(soundsIn('APP')).toBe(3)
    expect(soundsIn('two words')).toBe(3)
  })

  test('a slower announcer takes longer', async () => {
    const fast = await scriptOf((await emitted('phone-course', broadcast, { options: { pace: 240 } })).tree)
    const slow = await scriptOf((await emitted('phone-course', broadcast, { options: { 语速: '200' } })).tree)
    expect(slow.charactersPerMinute).toBe(200)
    expect(slow.seconds).toBeGreaterThan(fast.seconds)
  })

  test('nobody says 400 characters a minute', async () => {
    const { value, diagnostics } = await emit(await courseOf('zh-CN', '甲'), broadcast, {
      options: { pace: 400 },
    })
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['emit/bad-option'])
  })
})

test('a script of an hour and more says that it counts hours', () => {
  const script = (seconds: number) =>
    announcerText(
      '课',
      [{ page: { title: '一' }, passages: [], seconds } as unknown as PageScript],
      'zh-CN',
      220,
    )
  expect(script(5249)).toContain('共 1:27:29（时:分:秒）')
  expect(script(95)).toContain('共 1:35（分:秒）')
})
