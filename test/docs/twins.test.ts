/** A page says the same in both languages: the same headings, the same blocks, the same code. */
import { describe, expect, test } from 'vitest'
import { blocksOf } from './page.js'
import { twins } from './pages.js'

const levelsOf = (markdown: string): readonly number[] => {
  const prose = markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
  return [...prose.matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks.length)
}

const COMMENT: Readonly<Record<string, RegExp>> = {
  ts: /\/\/.*$|\/\*\*.*\*\/$/gm,
  php: /\/\/.*$/gm,
  sh: /(?<=^|\s)#.*$/gm,
  python: /(?<=^|\s)#.*$/gm,
}

/** Code without what is worded: comments, strings, Chinese words that need no quotes in a shell, and which language is read. */
const bare = (language: string, code: string): string =>
  code
    .replace(COMMENT[language] ?? /$^/g, '')
    .replace(/\['zh-CN'\]|\.en\b/g, '[language]')
    .replace(/'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|\p{Script=Han}+/gu, '""')
    .replace(/\s+$/gm, '')

/** Every block by its language; those with code also by their code. */
const shapesOf = (markdown: string): readonly string[] =>
  blocksOf(markdown)
    .filter(({ hidden }) => !hidden)
    .map(({ language, code }) => language + (language in COMMENT ? `\n${bare(language, code)}` : ''))

describe.each(twins)('$name', ({ en, zh }) => {
  test('has the same headings', () => expect(levelsOf(zh)).toEqual(levelsOf(en)))
  test('has the same code', () => expect(shapesOf(zh)).toEqual(shapesOf(en)))
})
