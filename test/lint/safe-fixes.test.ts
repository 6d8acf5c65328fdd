/** How many rules mend what they find without asking: those whose fixtures show a file that was fixed. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { builtinRules } from '../../src/lint/rules/index.js'

const isShown = (code: string): boolean => {
  const folder = join(import.meta.dirname, code)
  return existsSync(folder) && readdirSync(folder).some((each) => existsSync(join(folder, each, 'fixed')))
}

it('at least 35 rules carry a safe fix', () => {
  expect(builtinRules.filter(({ code }) => isShown(code)).length).toBeGreaterThanOrEqual(35)
})
