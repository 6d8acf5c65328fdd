/** Every folder `test/lint/<group>/<rule>/<case>` is a test: `input/` laid over the minimal package, what a person sees, and what the safe fixes make of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtinRules } from '../../src/lint/rules/index.js'
import { fixed, overlay, read, seen, treeOf } from './harness.js'

const here = import.meta.dirname

const folders = (...path: string[]): string[] =>
  readdirSync(join(here, ...path), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort()

for (const rule of builtinRules) {
  const [group = '', name = ''] = rule.code.split('/')
  describe(rule.code, () => {
    const cases = existsSync(join(here, group, name)) ? folders(group, name) : []

    it('has a bad and a good case', () => {
      expect(cases.some((each) => each.startsWith('bad'))).toBe(true)
      expect(cases.some((each) => each.startsWith('good'))).toBe(true)
    })

    for (const each of cases) {
      it(each, async () => {
        const folder = join(here, group, name, each)
        const files = overlay(read(join(folder, 'input')))
        const shown = await seen(await treeOf(files), rule)
        await expect(shown).toMatchFileSnapshot(join(folder, 'diagnostics.txt'))
        expect(shown === '').toBe(each.startsWith('good'))
        const after = await fixed(await treeOf(files), rule)
        if (after.length > 0)
          expect(existsSync(join(folder, 'fixed')) || process.env.UPDATE === '1').toBe(true)
        for (const [path, text] of after) await expect(text).toMatchFileSnapshot(join(folder, 'fixed', path))
      })
    }
  })
}

describe('the rules on disk', () => {
  it('are the rules in the registry', () => {
    const root = join(here, '../../src/lint/rules')
    const onDisk = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('/') && path.endsWith('.ts'))
      .map((path) => path.slice(0, -3))
      .filter((path) => readFileSync(join(root, `${path}.ts`), 'utf8').includes('defineRule('))
    expect(builtinRules.map((rule) => rule.code).sort()).toEqual(onDisk.sort())
  })
})
