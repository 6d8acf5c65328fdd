/** Pairs of texts of which is known whether one was made from the other. */
import { join } from 'node:path'
import { questionText } from '../../src/likeness/fingerprint-of.js'
import { ownWords } from '../../src/likeness/own-words.js'
import { readTree } from '../../src/node/read-tree.js'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parse } from '../../src/parse/parse.js'
import { type Random, random } from '../random.js'
import { type Change, embed, lightEdit, paraphrase, reformat, reorder, translateTerms } from './changes.js'
import { en } from './prose/en.js'
import { zh } from './prose/zh.js'

export interface Pair {
  readonly kind: 'lesson' | 'question'
  readonly label: string
  /** Whether one was made from the other. */
  readonly alike: boolean
  readonly one: string
  readonly other: string
}

interface Text {
  readonly text: string
  readonly topic: string
}

const examples = ['phone-course', 'labour-rights', 'straw-weaving', 'qiang-embroidery']
/** The example courses and the topics of the prose that they are on. */
const topicOf: Readonly<Record<string, string>> = {
  'phone-course': 'zh phone',
  'straw-weaving': 'zh weaving',
}

const exampleTexts = async (): Promise<{ lessons: readonly Text[]; questions: readonly Text[] }> => {
  const lessons: Text[] = []
  const questions: Text[] = []
  for (const name of examples) {
    const { value: files } = await readTree(join(import.meta.dirname, '../../examples', name))
    const { value: pkg } = await parse(files)
    if (pkg === undefined) throw new Error(`${name} cannot be read`)
    const topic = topicOf[name] ?? name
    for (const lesson of outlineOf(pkg).lessons) {
      lessons.push({ topic, text: ownWords(lesson.text) })
      questions.push(...lesson.questions.map((each) => ({ topic, text: questionText(each) })))
    }
  }
  return { lessons, questions }
}

const proseTexts = (): readonly Text[] =>
  Object.entries({ zh, en }).flatMap(([language, topics]) =>
    Object.entries(topics).flatMap(([topic, authors]) =>
      authors.map((paragraphs) => ({ topic: `${language} ${topic}`, text: paragraphs.join('\n') })),
    ),
  )

/** The form that a province hands out: every lesson has its headings. */
const inForm = ({ text }: Text): string =>
  `学习目标\n学完本课，您能说出本课要点，能自己动手做一遍。\n课前准备\n请准备笔和练习单，提前五分钟到教室。\n${text}\n课后练习\n请回家做一遍，并讲给家人听。\n安全提示\n身体不舒服，请马上告诉老师。`

const everyPair = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))

const changed = (
  kind: Pair['kind'],
  label: string,
  texts: readonly Text[],
  change: Change,
  chance: Random,
): readonly Pair[] =>
  texts.map(({ text }) => ({ kind, label, alike: true, one: text, other: change(text, chance) }))

const independent = (
  kind: Pair['kind'],
  label: string,
  pairs: readonly (readonly [Text, Text])[],
  shown: (text: Text) => string = ({ text }) => text,
): readonly Pair[] =>
  pairs.map(([one, other]) => ({ kind, label, alike: false, one: shown(one), other: shown(other) }))

/** Options in another order, as question banks have them. */
const otherOrder: Change = (text, { below }) => {
  const [stem = '', ...options] = text.split('\n')
  const turn = below(Math.max(1, options.length))
  return [stem, ...options.slice(turn), ...options.slice(0, turn)].join('\n')
}

/** The labelled set: the same every time. */
export const labelledPairs = async (): Promise<readonly Pair[]> => {
  const chance = random(20261122)
  const { lessons: taught, questions } = await exampleTexts()
  const texts = [...proseTexts(), ...taught]
  const chinese = texts.filter(({ text }) => /\p{Script=Han}/u.test(text))
  const all = texts.map(({ text }) => text)
  const pairs = everyPair(texts)
  const sameTopic = pairs.filter(([one, other]) => one.topic === other.topic)
  return [
    ...changed('lesson', 'copy', texts, (text) => text, chance),
    ...changed('lesson', 'copy, other layout', texts, reformat, chance),
    ...changed('lesson', 'light edits', [...texts, ...texts], lightEdit, chance),
    ...changed('lesson', 'reordered', texts, reorder, chance),
    ...changed('lesson', 'reordered and edited', texts, (t, c) => lightEdit(reorder(t, c), c), chance),
    ...changed('lesson', 'paraphrased by rule', texts, paraphrase, chance),
    ...changed('lesson', 'terms translated', chinese, translateTerms, chance),
    ...changed('lesson', 'inside a text twice as long', texts, embed(all, 1), chance),
    ...changed('lesson', 'inside a text three times as long', texts, embed(all, 2), chance),
    ...changed('question', 'question: options reordered', questions, otherOrder, chance),
    ...changed('question', 'question: light edits', questions, lightEdit, chance),
    ...independent('lesson', 'independent, same topic', sameTopic),
    ...independent(
      'lesson',
      'independent, same form',
      sameTopic.filter(([{ topic }]) => !topic.startsWith('en')),
      inForm,
    ),
    ...independent(
      'lesson',
      'independent, other topic',
      pairs.filter(([one, other]) => one.topic !== other.topic).filter((_, at) => at % 4 === 0),
    ),
    ...independent(
      'question',
      'question: independent, same course',
      everyPair(questions).filter(([one, other]) => one.topic === other.topic),
    ),
  ]
}
