/** The native engine gives the trees of remark-parse, or none: decision 0021. */
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js'
import { refused, taken } from './cases.js'
import { nativeEngine, verdictOn } from './compare.js'
import { markdownBelow, samples } from './sample.js'

const engine = await nativeEngine()

test.each(Object.entries(taken))('takes %s', (_, text) => {
  expect(verdictOn(engine, text, true)).toBe('same')
})

test.each(Object.entries(refused))('leaves %s to remark-parse', (_, text) => {
  expect(verdictOn(engine, text)).toBe('refused')
})

test('gives the trees of the examples, and takes nearly all of them', () => {
  const verdicts = markdownBelow('examples').map((text) => verdictOn(engine, text, true))
  expect(verdicts).not.toContain('other tree')
  expect(verdicts).not.toContain('other HTML')
  expect(verdicts.filter((verdict) => verdict === 'same').length).toBeGreaterThan(0.9 * verdicts.length)
})

test('gives the trees of documents made by chance', async () => {
  const files = [...markdownBelow('examples/phone-course'), ...markdownBelow('docs')]
  const counts = { same: 0, refused: 0 }
  for (const text of samples(7, 1_500, files)) {
    const verdict = verdictOn(engine, text)
    if (verdict !== 'same' && verdict !== 'refused') expect.fail(`${verdict}: ${JSON.stringify(text)}`)
    counts[verdict] += 1
    await engine.rest?.()
  }
  expect(counts.same).toBeGreaterThan(300)
})

test('places count from the top of the file, front matter included', () => {
  const source = '---\n标题: 一\n---\n\n**注意：**请 {羌|qiāng}\n'
  const start = source.indexOf('\n\n') + 1
  expect(engine.parse(source.slice(start))).toBeDefined()
  expect(parseMarkdown(source, start, engine)).toEqual(parseMarkdown(source, start))
})

test('what an engine throws is never seen', async () => {
  const { satteriEngine } = await import('../../../src/markdown/engine/satteri-engine.js')
  const broken = satteriEngine('0', () => {
    throw new Error('broken')
  })
  expect(parseMarkdown('# 一', 0, broken)).toEqual(parseMarkdown('# 一', 0))
})
