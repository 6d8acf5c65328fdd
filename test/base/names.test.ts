/** Names: folded to compare, matched to suggest. */
import { expect, it } from 'vitest'
import { foldName } from '../../src/base/fold.js'
import { lazy } from '../../src/base/lazy.js'
import { nearest } from '../../src/base/nearest.js'

it('folds width, case, spaces, quotation marks and invisible characters', () => {
  expect(foldName('ＣＣ　ＢＹ')).toBe('ccby')
  expect(foldName('“新 市民”')).toBe('新市民')
  expect(foldName('《县（市、区）》\u200b\ufeff')).toBe('县(市、区)')
})

const names = ['title', 'topics', 'type', 'duration', 'objectives'].map((name) => [name, name] as const)

it('finds slips of the hand, best first, no more than asked for', () => {
  expect(nearest('titel', names)).toEqual(['title'])
  expect(nearest('topic', names, 1)).toEqual(['topics'])
  expect(nearest('objectvies', names)).toEqual(['objectives'])
})

it('finds words in another order', () => {
  expect(nearest('使用智能手机', [['智能手机应用', 1]])).toEqual([1])
})

it('gives each value once, however many names it has', () => {
  expect(
    nearest('老人年', [
      ['老年人', 1],
      ['老人', 1],
      ['农民工', 2],
    ]),
  ).toEqual([1])
})

it('suggests nothing for what is unlike, empty or a whole sentence', () => {
  expect(nearest('外星人', names)).toEqual([])
  expect(nearest('', names)).toEqual([])
  expect(nearest('title'.repeat(20), [['title'.repeat(20), 1]])).toEqual([])
})

it('makes a lazy constant once, and only when asked', () => {
  const made: number[] = []
  const constant = lazy(() => made.push(1))
  expect(made).toEqual([])
  expect([constant(), constant()]).toEqual([1, 1])
  expect(made).toEqual([1])
})
