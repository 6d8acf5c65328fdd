/** Broken settings are told of as often as somebody can do something about them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintSettings } from '../../../src/cli/lsp/lint-settings.js'
import { temporaryFolder } from '../../node/temporary-folder.js'

test('once for all packages, again when something else is wrong, and the last that were right hold', () => {
  const cwd = temporaryFolder({ 'kebao.yaml': 'severities: { text/tab: off }\n', 'other/kebao.yaml': '' })
  const told: string[] = []
  const optionsOf = lintSettings({
    given: { config: undefined, profile: undefined, rule: [], today: undefined },
    cwd,
    language: () => 'en',
    tell: (sentence) => told.push(sentence),
  })
  const save = (text: string): void => writeFileSync(join(cwd, 'kebao.yaml'), text)
  const read = () => ['a', 'b', 'other'].map((folder) => optionsOf(join(cwd, folder)).profile?.severities)
  const right = [{ 'text/tab': 'off' }, { 'text/tab': 'off' }, {}]
  expect(read()).toEqual(right)
  expect(told).toEqual([])

  save('severities: { text/tba: off }\n')
  for (let times = 0; times < 3; times += 1) expect(read()).toEqual(right)
  expect(told).toEqual([expect.stringContaining('`text/tba`')])

  save('severities: { text/abt: off }\n')
  for (let times = 0; times < 3; times += 1) read()
  expect(told.slice(1)).toEqual([expect.stringContaining('`text/abt`')])

  save('')
  expect(read()).toEqual([{}, {}, {}])
  save('severities: { text/abt: off }\n')
  read()
  expect(told).toHaveLength(3)
})
