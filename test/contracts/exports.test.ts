/** The built entries: what they export, and what they must not hold. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dist, loadedBy } from './built.js'

const namesOf = async (entry: string): Promise<string> =>
  `${Object.keys((await import(join(dist, `${entry}.js`))) as object)
    .sort()
    .join('\n')}\n`

describe.each(['index', 'model', 'node', 'editor', 'emit', 'catalogue', 'site'])('%s', (entry) => {
  test('exports these names, and a change of them is a decision', async () => {
    await expect(await namesOf(entry)).toMatchFileSnapshot(`expected/${entry}.txt`)
  })
})

/** Making code from text, and what only Node has. esbuild wraps CommonJS in a `function __require`, which is harmless. */
const foreign =
  /\beval\(|\bnew Function\b|=\s*Function\b|\bfrom\s*["']node:|(?<!function )\b__require\(|(?<![.\w])require\(/

describe.each(['index.js', 'model.js', 'editor.js', 'emit.js', 'catalogue.js', 'site.js'])('%s', (entry) => {
  const files = loadedBy(entry)

  test('is made of several files, which were found', () => {
    expect(files.size).toBeGreaterThan(1)
  })

  test('makes no code from text and loads nothing of Node', () => {
    for (const text of files.values()) expect(foreign.exec(text)?.[0]).toBeUndefined()
  })
})

test.each([
  ['micromark', 'thematicBreakSequence'],
  ['yaml', 'BLOCK_AS_IMPLICIT_KEY'],
])('the model needs no %s', (_, mark) => {
  expect([...loadedBy('index.js').values()].join('')).toContain(mark)
  expect([...loadedBy('model.js').values()].join('')).not.toContain(mark)
})

test('the program starts by itself', () => {
  expect(loadedBy('cli.js').get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
