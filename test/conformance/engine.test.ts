/** The native engine against remark-parse on more than 20,000 documents: decision 0021. */
import { expect, test } from 'vitest'
import { nativeEngine, type Verdict, verdictOn } from '../markdown/engine/compare.js'
import { markdownBelow, samples } from '../markdown/engine/sample.js'

/** Documents by chance; with the files that are found they are always more than 20,000. */
const COUNT = 20_000
const SEED = 2_026

test('gives the same trees and the same HTML as remark-parse, or none', { timeout: 600_000 }, async () => {
  const engine = await nativeEngine()
  const own = ['examples', 'docs', 'test'].flatMap((folder) => markdownBelow(folder))
  const others = markdownBelow('node_modules', () => true)
  const counts: Partial<Record<Verdict, number>> = {}
  const judge = async (text: string): Promise<void> => {
    const verdict = verdictOn(engine, text, true)
    if (verdict !== 'same' && verdict !== 'refused') expect.fail(`${verdict}: ${JSON.stringify(text)}`)
    counts[verdict] = (counts[verdict] ?? 0) + 1
    await engine.rest?.()
  }
  for (const text of [...own, ...others]) await judge(text)
  // Public Markdown and our own is what counts: most of it is taken.
  expect(counts.same).toBeGreaterThan(0.8 * (own.length + others.length))
  for (const text of samples(SEED, COUNT, [...own, ...others])) await judge(text)
  expect((counts.same ?? 0) + (counts.refused ?? 0)).toBeGreaterThan(20_000)
})
