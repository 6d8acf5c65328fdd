/** A quotation is one line, and whole characters. */
import { expect, it } from 'vitest'
import { excerpt } from '../../src/base/excerpt.js'

it.each([
  ['  一步\n一图 ', '一步 一图'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
  [`${'x'.repeat(39)}𠮷𠮷`, `${'x'.repeat(39)}…`],
])('%j', (text, expected) => {
  expect(excerpt(text)).toBe(expected)
})
