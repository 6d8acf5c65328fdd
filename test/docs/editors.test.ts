/** What the guide to editors tells people to copy is right as far as it can be tried without those editors. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editorSchemas } from '../../scripts/generate/editor-schemas.js'
import { commands } from '../../src/cli/commands/index.js'
import { blocksOf } from './page.js'

const pages = ['editors.md', 'editors.zh-CN.md'].map(
  (name) => [name, readFileSync(join(import.meta.dirname, '../../docs/guides', name), 'utf8')] as const,
)

describe.each(pages)('%s', (_, markdown) => {
  const blocks = blocksOf(markdown)

  test('settings are JSON', () => {
    const settings = blocks.filter(({ language }) => language === 'json')
    expect(settings.length).toBeGreaterThan(2)
    for (const { code } of settings) expect(() => JSON.parse(code)).not.toThrow()
  })

  test('every editor starts a command that there is', () => {
    const starts = Array.from(
      markdown.matchAll(/"kebao"[,\s]*(?:args = |"\S+Arguments": )?\[?"(\w+)"/g),
      ([, name]) => name,
    )
    expect(starts.length).toBeGreaterThan(2)
    for (const name of starts) expect(commands.has(name ?? '')).toBe(true)
  })

  test('every schema that is named is one', () => {
    const named = Array.from(markdown.matchAll(/schemas\/(editor-[a-z]+)\.json/g), ([, name]) => name ?? '')
    expect([...new Set(named)].sort()).toEqual([...editorSchemas().keys()].sort())
  })
})
