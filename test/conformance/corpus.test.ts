/** The bundles kept for ever in the eyes of Python, which finds what kebao finds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.js'

const corpus = join(import.meta.dirname, '../corpus')

interface Expected {
  readonly identity: string
  readonly content: string
}

const kept = Object.entries<Expected>(JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8')))

test('what was kept of every format has its identity and its content digest', async () => {
  const verifier = join(import.meta.dirname, 'verify.py')
  const printed = await run('python3', [verifier, ...kept.map(([path]) => path)], corpus)
  expect(printed).toBe(
    kept.map(([path, { identity, content }]) => `${identity} ${content} ${path}\n`).join(''),
  )
})
