/** Handouts printed by Chromium and read back: nothing is missing, nothing is cut where a reader would stumble. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tree } from '../../../src/base/tree.js'
import { emit } from '../../../src/emit/emit.js'
import { print } from '../../../src/emit/print/print.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { longCourse } from './long-course.js'
import { type Found, type Printed, printed } from './printed.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
})

const A4 = { width: 595, height: 842 }

const lines = (found: readonly Found[]): readonly string[] =>
  found.map(({ text, first, last }) => `${text} (${first + 1}–${last + 1})`)

/** Texts that belong to one element but stand on several pages. */
const cutBy = (found: readonly Found[], part: 'row' | 'question'): readonly string[] => {
  const firstOf = new Map<number, number>()
  return lines(
    found.filter(({ first, last, [part]: number }) => {
      if (number === undefined || first < 0) return false
      if (!firstOf.has(number)) firstOf.set(number, first)
      return firstOf.get(number) !== last
    }),
  )
}

/** Headings that stand alone at the foot of a page: what they head begins on the next. */
const orphans = (found: readonly Found[]): readonly string[] =>
  lines(
    found.filter(({ heading, last }, index) => {
      if (heading === undefined) return false
      const next = found.slice(index + 1).find((each) => each.heading !== heading)
      return next !== undefined && next.first !== last
    }),
  )

/** Everything that must hold of a printed handout. */
const check = async (tree: Tree, file: string, largePrint: boolean): Promise<Printed> => {
  const sheet = await printed(browser, tree, file, largePrint ? 67 : 56)
  const { pages, found, missing, margins } = sheet
  expect(missing).toEqual([])
  for (const { width, height } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([A4.width, A4.height])
  }
  expect(lines(found.filter(({ first }) => first < 0))).toEqual([])
  for (const [index, margin] of margins.entries()) expect(margin).toContain(`${index + 1} / ${pages.length}`)
  expect(cutBy(found, 'row')).toEqual([])
  expect(cutBy(found, 'question')).toEqual([])
  expect(orphans(found)).toEqual([])
  return sheet
}

// Printing is dear: the teacher's sheets hold all that the learner's do, and more; each size has both.
test.each([
  ['normal', 'phone-course', 'teacher'],
  ['normal', 'hostile', 'learner'],
  ['normal', 'phone-syllabus', 'learner'],
  ['large', 'hostile', 'teacher'],
  ['large', 'straw-weaving', 'learner'],
] as const)(
  '%s print of %s, %s',
  async (size, course, edition) => {
    const largePrint = size === 'large'
    const { tree } = await emitted(course, print, { options: { largePrint } })
    await check(tree, `${edition}.html`, largePrint)
  },
  120_000,
)

test.each([
  [false, 'teacher'],
  [true, 'learner'],
] as const)(
  'rows, questions and headings of all heights, large print: %s, %s',
  async (largePrint, edition) => {
    const { value: tree } = await emit(await longCourse(), print, { options: { largePrint } })
    if (tree === undefined) throw new Error('nothing was emitted')
    const { pages, found } = await check(tree, `${edition}.html`, largePrint)
    expect(pages.length).toBeGreaterThan(15)
    // The head of a table is printed again on each of its pages, which is not in the tree.
    const rows = found.filter(({ row }) => row !== undefined)
    const heads = pages.filter(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .includes('行做什么好了没有'),
    )
    expect(heads.length).toBe(new Set(rows.map(({ first }) => first)).size)
    expect(heads.length).toBeGreaterThan(3)
  },
  120_000,
)
