/** Text within a line is taken as it is: the library and the joining of lines would leave it so. */
import fc from 'fast-check'
import { defaultHandlers } from 'remark-rehype'
import { expect, test } from 'vitest'
import type { State } from '../../src/markdown/html/context.js'
import { text } from '../../src/markdown/html/handlers/text.js'
import { joinLines } from '../../src/markdown/join-lines.js'

/** A state of the library, as far as the handlers of text use it. */
const state = { patch: () => undefined, applyData: (_: unknown, made: unknown) => made } as unknown as State

test('of any text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6, unit: 'binary' }),
    fc.constantFrom(' ', '\t', '\n', '\r', '\r\n', '甲', '，', 'a', '\u2028', '\u0085', '\v', '\f'),
  )
  const same = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const node = { type: 'text' as const, value: pieces.join('') }
    const made = defaultHandlers.text(state, node)
    const value = joinLines('value' in made ? made.value : '')
    expect(text(state, node, undefined)).toStrictEqual({ type: 'text', value })
  })
  fc.assert(same, { numRuns: 5_000 })
})
