/** Whole packages that must not pass: what each is refused for, and what its author reads. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.js'
import { parse } from '../../src/parse/parse.js'
import { seen } from '../parse/harness.js'
import { read, treeOf } from './harness.js'

const root = join(import.meta.dirname, '../fixtures/negative')

/** Codes that must be among the findings. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'adapts-no-derivatives': ['lineage/licence'],
  'full-width-colons': ['parse/fence-dashes', 'parse/full-width-colon', 'parse/full-width-directive'],
  gbk: ['parse/encoding'],
  'hours-do-not-add-up': ['hours/lessons', 'hours/sum'],
  'id-number-leak': ['privacy/id-number', 'privacy/mobile'],
  'javascript-front-matter': ['parse/front-matter-language'],
  // Clean by itself: what it repeats is `examples/phone-course`.
  'near-duplicate': [],
  'no-captions-for-disabled': ['accessibility/image-alt', 'accessibility/media-text-required'],
  'outdated-law': ['front-matter/dates'],
  'village-without-endorsement': ['organisation/level'],
}

it('every package has its faults', () => {
  expect(readdirSync(root).sort()).toEqual(Object.keys(faults))
})

describe.each(Object.entries(faults))('%s', async (name, codes) => {
  const tree = await treeOf(read(join(root, name, 'input')))
  const { value, diagnostics: parsed } = await parse(tree)
  const found = [...parsed, ...(value === undefined ? [] : lint(value))]

  it('is seen for what it is', async () => {
    await expect(await seen(tree, found)).toMatchFileSnapshot(join(root, name, 'diagnostics.txt'))
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
  })
})

it('nothing in a package ever runs', () => {
  expect('canary' in globalThis).toBe(false)
  expect(existsSync('canary')).toBe(false)
})
