/** Questions in a cartridge, read back one by one: words, keys, points and explanations. */
import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../src/emit/edition/edition.js'
import { textOf } from '../../../src/emit/html/text-of.js'
import { squeeze } from '../read-back.js'
import { type Cartridge, cartridge } from './cartridge.js'
import { editionFor } from './edition-for.js'
import { wordsInMoodle, wordsOf } from './host-reading.js'
import { type ReadQuestion, readQuiz } from './read-quiz.js'

const courses = ['hostile', 'phone-course', 'straw-weaving', 'labour-rights', 'qiang-embroidery']
const cases = courses.flatMap((name) =>
  (['moodle', 'canvas'] as const).map((profile) => [name, profile] as const),
)

const profileOf = (item: Item): string => {
  if (item.kind === 'single') return item.options.length === 2 ? 'true_false' : 'multiple_choice'
  if (item.kind === 'multiple') return 'multiple_response'
  if (item.kind === 'fill-in') return 'fib'
  return item.kind === 'true-false' ? 'true_false' : 'essay'
}

/** Its words piece by piece: descriptions of pictures may stand between them. */
const piecesOf = (nodes: readonly ElementContent[]): readonly string[] =>
  nodes
    .flatMap((node) =>
      node.type === 'text' ? [node.value] : node.type === 'element' ? piecesOf(node.children) : [],
    )
    .map(squeeze)
    .filter((piece) => piece !== '' && piece !== '↩')

/** A question with all that was made of it. */
const pairsOf = async ({ pkg, texts }: Cartridge) => {
  const { pages } = await editionFor(pkg)
  return pages.flatMap(({ name, items }) => {
    const source = texts.get(`quizzes/${name}.xml`)
    const questions = source === undefined ? [] : readQuiz(source).questions
    return items.map((item) => ({
      item,
      made: questions.filter(({ ident }) => ident === item.id || ident.startsWith(`${item.id}.`)),
    }))
  })
}

const first = (made: readonly ReadQuestion[]): ReadQuestion => {
  const [question] = made
  if (question === undefined) throw new Error('a question is missing')
  return question
}

/** The right answer to each question, as a learner gives it. */
const keyOf = (item: Item, question: ReadQuestion, index: number): readonly string[] => {
  if (item.kind === 'fill-in') return [item.blanks[index]?.[0] ?? '']
  if (item.kind === 'true-false') return [String(item.truth)]
  const right = item.options.flatMap(({ isRight }, at) =>
    isRight ? [question.choices[at]?.ident ?? ''] : [],
  )
  return right
}

describe.each(cases)('%s for %s', (name, profile) => {
  test('every question is there, with its words', async () => {
    const read = profile === 'moodle' ? wordsInMoodle : wordsOf
    const pairs = await pairsOf(await cartridge(name, profile))
    expect(pairs.length).toBeGreaterThan(5)
    for (const { item, made } of pairs) {
      expect(made.length, item.id).toBe(item.kind === 'fill-in' ? item.blanks.length : 1)
      for (const question of made) {
        expect(question.profile, item.id).toBe(`cc.${profileOf(item)}.v0p1`)
        expect(read(question.stem).replace(/\(\d\)(?=_)/g, '')).toContain(squeeze(textOf(item.stem.content)))
        for (const [index, option] of item.options.entries()) {
          const words = read(question.choices[index]?.html ?? '')
          for (const piece of piecesOf(option.content)) expect(words, item.id).toContain(piece)
        }
        for (const rich of [item.explanation, item.model, item.rubric]) {
          for (const piece of piecesOf(rich?.content ?? []))
            expect(read(question.feedback ?? '')).toContain(piece)
        }
        expect(question.title).toMatch(/^\d+/)
      }
    }
  })

  test('its own key scores a hundred, any other answer nothing', async () => {
    for (const { item, made } of await pairsOf(await cartridge(name, profile))) {
      for (const [index, question] of made.entries()) {
        if (item.kind === 'essay') {
          expect(question.named).toEqual([])
          continue
        }
        const key = keyOf(item, question, index)
        expect(question.score(key), item.id).toBe(100)
        expect(question.score([]), item.id).toBe(0)
        if (item.kind === 'fill-in') {
          for (const accepted of item.blanks[index] ?? []) expect(question.score([accepted])).toBe(100)
          expect(question.score(['这不是答案'])).toBe(0)
          continue
        }
        for (const { ident } of question.choices) {
          const other = key.includes(ident) ? key.filter((each) => each !== ident) : [...key, ident]
          const isOne = question.cardinality === 'Single'
          const answer = isOne ? [ident] : other
          expect(question.score(answer), item.id).toBe(isOne && key.includes(ident) ? 100 : 0)
        }
      }
    }
  })

  test('points are those of the author', async () => {
    for (const { item, made } of await pairsOf(await cartridge(name, profile))) {
      const weights = made.map(({ weight }) => weight)
      if (item.points === undefined) expect(weights).toEqual(made.map(() => undefined))
      else expect(weights.reduce((sum = 0, each = 0) => sum + each, 0)).toBe(item.points)
    }
  })

  test('idents are unique in the course, true and false are called so, and nothing asks for a pattern', async () => {
    const { texts } = await cartridge(name, profile)
    const quizzes = [...texts]
      .filter(([path]) => path.startsWith('quizzes/'))
      .map(([, source]) => readQuiz(source))
    const questions = quizzes.flatMap((quiz) => quiz.questions)
    expect(new Set(questions.map(({ ident }) => ident)).size).toBe(questions.length)
    for (const { namespace, sections } of quizzes) {
      expect(namespace).toBe('http://www.imsglobal.org/xsd/ims_qtiasiv1p2')
      expect(sections).toEqual(['root_section'])
    }
    for (const { profile: kind, choices, named } of questions) {
      expect(kind).not.toContain('pattern_match')
      const idents = choices.map(({ ident }) => ident)
      if (kind === 'cc.true_false.v0p1') expect(idents).toEqual(['true', 'false'])
      if (kind === 'cc.multiple_choice.v0p1') expect(idents.length).toBeGreaterThan(2)
      if (choices.length > 0) for (const each of named) expect(idents).toContain(each)
    }
  })

  test('pictures stand in questions alone, never in answers or explanations', async () => {
    for (const { item, made } of await pairsOf(await cartridge(name, profile))) {
      for (const { stem, choices, feedback = '' } of made) {
        for (const part of [feedback, ...choices.map(({ html }) => html)]) {
          expect(part, item.id).not.toMatch(/<(?:img|video|audio)|IMS-CC-FILEBASE/)
        }
        const shown = item.options.flatMap(
          ({ content }) => JSON.stringify(content).match(/"assets\/[^"]*"/g) ?? [],
        )
        for (const address of shown) expect(stem).toContain(address.slice('"assets/'.length, -1))
      }
    }
  })
})

describe('what a cartridge has no way to ask', () => {
  test('is told with its count', async () => {
    const { losses, pkg } = await cartridge('hostile', 'moodle')
    const items = (await editionFor(pkg)).pages.flatMap((page) => page.items)
    const count = (isMeant: (item: Item) => boolean): number => items.filter(isMeant).length
    expect(losses.get('emit/questions-apart')).toBe(items.length)
    expect(losses.get('emit/two-choices')).toBe(
      count(({ kind, options }) => kind === 'single' && options.length === 2),
    )
    expect(losses.get('emit/split-gaps')).toBe(count(({ blanks }) => blanks.length > 1))
    expect(losses.get('emit/feedback-media')).toBe(2)
    expect(losses.get('emit/option-media')).toBe(2)
    expect(losses.get('emit/question-objectives')).toBe(count(({ objectives }) => objectives.length > 0))
  })

  test('two options: the stem says which button is which', async () => {
    const { texts } = await cartridge('hostile', 'moodle')
    const { questions } = readQuiz(texts.get('quizzes/lesson-questions.xml') ?? '')
    const question = first(questions.filter(({ ident }) => ident === 'q2-two'))
    expect(wordsInMoodle(question.stem)).toContain('选「对」表示：是的<T>选「错」表示：不是&')
    expect(question.score(['true'])).toBe(100)
  })

  test('a key of several words is not asked for in one gap: each says which gap is meant', async () => {
    const { texts } = await cartridge('hostile', 'moodle')
    const { questions } = readQuiz(texts.get('quizzes/lesson-questions.xml') ?? '')
    const gaps = questions.filter(({ ident }) => ident.startsWith('q2-fill'))
    expect(gaps.map(({ ident }) => ident)).toEqual(['q2-fill.1', 'q2-fill.2', 'q2-fill.3'])
    for (const [index, { stem }] of gaps.entries())
      expect(wordsInMoodle(stem)).toContain(`请填第${index + 1}空。`)
    expect(gaps.map(({ weight }) => weight)).toEqual([2, 1, 1])
  })
})
