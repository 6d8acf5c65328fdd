/** When colours are used. */
import { expect, test } from 'vitest'
import { painter } from '../../src/cli/paint.js'
import { wantsColour } from '../../src/cli/process-terminal.js'

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [true, { CI: 'true' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1', CI: 'true' }, true],
  [true, { FORCE_COLOR: '0' }, false],
])('on a terminal: %s, with %j: %s', (isTTY, env, colour) => {
  expect(wantsColour(isTTY, env)).toBe(colour)
})

test('plain text stays as it is', () => {
  expect(painter(false)('red', '错误')).toBe('错误')
  expect(painter(true)('red', '错误')).toBe('\u001b[31m错误\u001b[39m')
})
