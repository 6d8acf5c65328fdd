/** What is found of a set of pairs that is labelled: the numbers of docs/likeness.md hold. */
import { beforeAll, describe, expect, it } from 'vitest'
import { labelledPairs } from '../../bench/likeness/pairs.js'
import { precisionOf, type Tally, tally } from '../../bench/likeness/tally.js'

let classes: readonly Tally[] = []

beforeAll(async () => {
  classes = tally(await labelledPairs())
})

const of = (label: string): Tally => {
  const found = classes.find((each) => each.label === label)
  if (found === undefined) throw new Error(`no pairs of the class ${label}`)
  return found
}

describe('of the labelled pairs', () => {
  it('there are enough', () => {
    const lessons = classes.filter(({ kind }) => kind === 'lesson')
    expect(lessons.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThan(600)
  })

  it.each(['copy', 'copy, other layout', 'light edits', 'reordered', 'reordered and edited'])(
    'those of the class “%s” are found, and nothing else is',
    (label) => {
      const found = of(label)
      expect(found.pairs).toBeGreaterThanOrEqual(40)
      expect(found.found / found.pairs).toBeGreaterThanOrEqual(0.95)
      expect(precisionOf(found, classes)).toBeGreaterThanOrEqual(0.95)
    },
  )

  it.each(['independent, same topic', 'independent, same form', 'independent, other topic'])(
    'none of the class “%s” is found',
    (label) => {
      expect(of(label).pairs).toBeGreaterThanOrEqual(100)
      expect(of(label).found).toBe(0)
    },
  )

  it('questions are told apart', () => {
    expect(of('question: options reordered').found).toBe(of('question: options reordered').pairs)
    expect(of('question: independent, same course').found).toBe(0)
  })
})
