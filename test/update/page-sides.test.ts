/** A page parted into its text and its questions, in one pass whatever stands in it. */
import { expect, test } from 'vitest'
import { pageSides } from '../../src/update/page-sides.js'

const hash = 'a'.repeat(64)
const question =
  '<section class="kb-question" data-question-id="q1">\n<section><p>问</p></section>\n</section>'

test('questions are taken out whole, with what stands in them; other sections stay', () => {
  const page = `<p>一</p>\n<section class="kb-tip"><p>二</p></section>\n${question}\n<p>三</p>`
  expect(pageSides(page)).toEqual({
    text: '<p>一</p>\n<section class="kb-tip"><p>二</p></section>\n<p>三</p>',
    questions: question,
  })
})

test('another picture in the same place is no change of the text', () => {
  expect(pageSides(`<img src="../assets/${hash}.png">`).text).toBe('<img src="../assets/png">')
})

test('an end without a beginning is no question', () => {
  expect(pageSides('一</section>二')).toEqual({ text: '一</section>二', questions: '' })
})

test.each(['<section', '</section>', '<section data-question-id="'])('a megabyte of %s ends', (piece) => {
  const page = piece.repeat(100_000)
  const { text, questions } = pageSides(page)
  expect(text.length + questions.length).toBeGreaterThan(0)
})
