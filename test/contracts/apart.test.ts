/** Which tests may share a process: those that put nothing of theirs in the place of a module. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apart } from '../apart.js'

const root = join(import.meta.dirname, '../..')

/** Those of other projects have a process each as well. */
const others = /^(?:conformance|hosts)\//

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && !others.test(path) && !path.includes('node_modules/'))
  .map((path) => ({ path: `test/${path}`, text: readFileSync(join(root, 'test', path), 'utf8') }))

test('who mocks a module or changes the folder has a process of its own', () => {
  // Where a module has been read already, a mock of it comes too late, and what has it keeps it.
  const changes = /\b(?:vi\.(?:mock|doMock|stubGlobal)|process\.chdir)\s*\(/
  const found = tests.filter(({ text }) => changes.test(text.replace(/\/\*[\s\S]*?\*\/|'[^'\n]*'/g, '')))
  expect(found.length).toBeGreaterThan(0)
  expect(found.map(({ path }) => path).filter((path) => !apart.includes(path))).toEqual([])
})

test('what is stubbed is put back', () => {
  const left = tests.filter(
    ({ text }) =>
      (text.includes('vi.stubEnv(') && !text.includes('vi.unstubAllEnvs()')) ||
      (text.includes('vi.useFakeTimers(') && !text.includes('vi.useRealTimers()')),
  )
  expect(left.filter(({ path }) => path !== 'test/contracts/apart.test.ts').map(({ path }) => path)).toEqual(
    [],
  )
})

test('each of them is there', () => {
  const paths = tests.map(({ path }) => path)
  expect(apart.filter((path) => !paths.includes(path))).toEqual([])
})
