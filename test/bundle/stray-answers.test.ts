/** Every key is that of one question: a grader finds no other key by it, and no key that opens nothing. */
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { tree } from '../../src/base/tree.js'
import { decode } from '../../src/bundle/encode.js'
import { open } from '../../src/bundle/open/open.js'
import type { Answer } from '../../src/model/question.js'
import { archiveOf, forge } from './forge.js'
import { bundleOf, front, lesson } from './packages.js'

const bundle = await bundleOf(
  tree({
    'course.md': `${front()}\n好\n\n:::判断题{#q0 答案=对}\n对吗？\n:::\n`,
    'lessons/01-one.md': lesson('one', ':::单选题{#q1}\n哪个？\n\n- [x] 甲\n- [ ] 乙\n:::'),
  }).value,
)
const path = 'data/answers.json'

const forged = async (change: (answers: readonly Answer[]) => readonly object[]) =>
  archiveOf(
    await forge(bundle, {
      files: { [path]: (text) => canonicalJson({ answers: change(JSON.parse(text).answers) }) },
    }),
  )

/** The first key, which is that of the course document, and the second, of the lesson. */
const first = (made: object) => (answers: readonly Answer[]) =>
  answers.map((each, at) => (at === 0 ? { ...each, ...made } : each))
const second = (made: object) => (answers: readonly Answer[]) =>
  answers.map((each, at) => (at === 1 ? { ...each, ...made } : each))

const told = ({ value, diagnostics }: { value?: unknown; diagnostics: readonly Diagnostic[] }) =>
  value === undefined ? diagnostics.map(({ code, file, data }) => [code, file, data]) : 'taken'

const everywhere = async (archive: Uint8Array) => {
  const { value: reader } = await open(archive)
  if (reader === undefined) throw new Error('not opened')
  return [await decode(archive), await reader.answers(), await reader.file(path)].map(told)
}

describe('taken', () => {
  it.each<[string, (answers: readonly Answer[]) => readonly object[]]>([
    ['as kebao wrote them', (answers) => answers],
    ['in another order', (answers) => answers.toReversed()],
    ['of some of the questions', (answers) => answers.slice(1)],
    ['with another right option', second({ options: ['B'] })],
  ])('%s', async (_, change) => {
    expect(await everywhere(await forged(change))).toEqual(['taken', 'taken', 'taken'])
  })
})

describe('refused', () => {
  it.each<[string, string, (answers: readonly Answer[]) => readonly object[]]>([
    ['two keys of a question', 'q0', (answers) => [...answers, ...answers]],
    ['the key of no question', 'q9', first({ question: 'q9' })],
    ['another kind', 'q0', first({ kind: 'essay' })],
    ['another lesson', 'q1', second({ lesson: 'two' })],
    ['a lesson for a question of the course document', 'q0', first({ lesson: 'one' })],
    ['no lesson for a question of one', 'q1', (answers) => answers.map(({ lesson: _, ...each }) => each)],
    ['an option that there is not', 'q1', second({ options: ['A', 'C'] })],
    ['an option for a question without', 'q0', first({ options: ['A'] })],
  ])('%s', async (_, question, change) => {
    const refusal = [['bundle/course-broken', path, { reason: `answers.${question}` }]]
    expect(await everywhere(await forged(change))).toEqual([refusal, refusal, refusal])
  })
})
