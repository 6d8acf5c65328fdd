/** The table of changes in docs/updates.md says what the code does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeKinds } from '../../src/update/change-kinds.js'

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')

test.each([
  ['updates.md', 'en'],
  ['updates.zh-CN.md', 'zh-CN'],
] as const)('%s', (name, language) => {
  const rows = page(name).matchAll(/^\| `([a-z-]+)` \| (major|minor|patch) \| (.+) \|$/gm)
  const told = new Map(Array.from(rows, ([, code, step, reason]) => [code, `${step}: ${reason}`]))
  const known = Object.entries(changeKinds).map(([code, { step, reason }]) => [
    code,
    `${step}: ${reason[language]}`,
  ])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known))
})
