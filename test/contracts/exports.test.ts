/** The built entries: what they export, and what they must not hold. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dist, loadedBy } from './built.js'

const namesOf = async (entry: string): Promise<string> =>
  `${Object.keys((await import(join(dist, `${entry}.js`))) as object)
    .sort()
    .join('\n')}\n`

describe.each(['index', 'model', 'node'])('%s', (entry) => {
  test('exports these names, and a change of them is a decision', async () => {
    await expect(await namesOf(entry)).toMatchFileSnapshot(`expected/${entry}.txt`)
  })
})

/** Making code from text, and what only Node has; comments may speak of them. */
const foreign = /\beval\(|\bnew Function\b|=\s*Function;|\bfrom ["']node:|\b__require\(|(?<![.\w])require\(/

/** esbuild wraps a CommonJS module in a function of that name. */
const isHarmless = (line: string): boolean => /^\s*(?:\/\/|\/?\*)|^var __commonJS = /.test(line)

describe.each(['index.js', 'model.js'])('%s', (entry) => {
  const files = loadedBy(entry)

  test('is made of several files, which were found', () => {
    expect(files.size).toBeGreaterThan(1)
  })

  test('makes no code from text and loads nothing of Node', () => {
    const lines = [...files.values()].flatMap((text) => text.split('\n'))
    expect(lines.filter((line) => foreign.test(line) && !isHarmless(line))).toEqual([])
  })
})

test('the model needs no Markdown', () => {
  const text = [...loadedBy('model.js').values()].join('')
  expect(text).not.toMatch(/node_modules\/(?:micromark|unified|yaml|mdast|hast)/)
})

test('the program starts by itself', () => {
  expect(loadedBy('cli.js').get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
