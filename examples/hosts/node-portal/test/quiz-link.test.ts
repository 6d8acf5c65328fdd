/** Questions in a lesson give way to one link to the quiz. */
import { expect, test } from 'vitest'
import { withQuizLink } from '../src/pages/quiz-link.js'

const question = (inner: string): string => `<section class="kb-question kb-single">${inner}</section>`

test('questions that follow one another share a link', () => {
  const html = `<p>a</p>\n${question('1')}\n${question('2')}\n<p>b</p>${question('3')}`
  expect(withQuizLink(html, '[quiz]')).toBe('<p>a</p>\n[quiz]\n<p>b</p>[quiz]')
})

test('sections in a question go with it, others stay', () => {
  const html = `<section class="kb-callout kb-steps">x</section>${question('<section class="kb-callout">y</section>z')}`
  expect(withQuizLink(html, '[quiz]')).toBe('<section class="kb-callout kb-steps">x</section>[quiz]')
})

test('what looks like a tag in an attribute is none', () => {
  const html = `${question('<img alt="</section>" />')}<p>after</p>`
  expect(withQuizLink(html, '[quiz]')).toBe('[quiz]<p>after</p>')
})

test('a lesson without questions stays as it is', () => {
  expect(withQuizLink('<p>a</p>', '[quiz]')).toBe('<p>a</p>')
})
