/** Reports as people and programs read them: a folder for each case, with what was found and every output. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../src/cli/report/index.js'
import type { Language } from '../../src/index.js'
import { reportFrom } from './report-from.js'

const cases = join(import.meta.dirname, 'report')

const render = (name: string, format: string, language: Language, colour = false): string => {
  const report = reportFrom(readFileSync(join(cases, name, 'report.json'), 'utf8'))
  const text = reporters.get(format)?.(report, { language, colour, columns: 80 }) ?? 'no such format'
  return text.replace(/(?<="semanticVersion": ")[^"]+/, '0.0.0')
}

const outputs = [
  ['pretty', 'zh-CN', 'pretty.zh-CN.txt'],
  ['pretty', 'en', 'pretty.en.txt'],
  ['compact', 'zh-CN', 'compact.txt'],
  ['github', 'zh-CN', 'github.txt'],
  ['json', 'zh-CN', 'json.json'],
  ['gitlab', 'zh-CN', 'gitlab.json'],
  ['sarif', 'en', 'report.sarif'],
  ['junit', 'zh-CN', 'junit.xml'],
  ['markdown', 'zh-CN', 'markdown.md'],
] as const

describe.each(readdirSync(cases))('%s', (name) => {
  test.each(outputs)('%s in %s', async (format, language, file) => {
    await expect(render(name, format, language)).toMatchFileSnapshot(`report/${name}/${file}`)
  })

  test.each([...reporters.keys()])('%s: nothing commands the terminal or hides', (format) => {
    const text = render(name, format, 'zh-CN')
    expect(text.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  })

  test('json says the same in another spelling', () => {
    const { packages } = reportFrom(readFileSync(join(cases, name, 'report.json'), 'utf8'))
    const written = JSON.parse(render(name, 'json', 'en'))
    const messages = packages.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message.en))
    expect(written.diagnostics.map(({ message }: { message: { en: string } }) => message.en).sort()).toEqual(
      messages.sort(),
    )
  })

  test('github: one command on a line, the worst first', () => {
    const lines = render(name, 'github', 'en').split('\n').slice(0, -1)
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+(,[a-zA-Z]+=[^,:]*)*::/)
    const levels = lines.map((line) => ['error', 'warning', 'notice'].indexOf(line.split(/\W+/)[1] ?? ''))
    expect(levels).toEqual([...levels].sort())
  })

  test('colours change nothing but the colour', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that styleText writes
    const plain = render(name, 'pretty', 'zh-CN', true).replace(/\u001b\[\d+m/g, '')
    expect(plain).toBe(render(name, 'pretty', 'zh-CN'))
  })
})
