/** What docs/messages.md asks of every sentence kebao speaks, as far as a machine can tell. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Declared, declaredDiagnostics } from '../../scripts/generate/declared-diagnostics.js'
import type { Words } from '../../src/base/words.js'
import { builtinRules } from '../../src/lint/rules/index.js'

const declared = await declaredDiagnostics(join(import.meta.dirname, '../..'))

/** Sentences that depend on what was found are read in the fixtures; here are the ones that are always the same. */
const fixed = (spec: Declared): readonly (readonly [string, Words])[] =>
  (['message', 'why', 'help'] as const).flatMap((part) => {
    const words = spec[part]
    return typeof words === 'function' ? [] : [[part, words] as const]
  })

const sentences = declared.flatMap((spec) =>
  fixed(spec).map(([part, words]) => ({ at: `${spec.code} ${part}`, zh: words['zh-CN'], en: words.en })),
)

const those = (isWrong: (sentence: (typeof sentences)[number]) => boolean): readonly string[] =>
  sentences.filter(isWrong).map(({ at, zh, en }) => `${at}: ${zh} / ${en}`)

describe('every sentence', () => {
  it('is one of many', () => expect(sentences.length).toBeGreaterThan(300))

  it('is there in both languages, in the right one', () => {
    expect(those(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]{2}/.test(en))).toEqual([])
  })

  it('quotes Chinese in English alone', () => {
    const quoted = /`[^`]*`|"[^"]*"|「[^」]*」|:::\S+|【[^】]*】/g
    expect(those(({ en }) => /\p{Script=Han}/u.test(en.replace(quoted, '')))).toEqual([])
  })

  it('ends as a sentence ends', () => {
    expect(those(({ zh, en }) => !/[。？！]$/.test(zh) || !/[.?!]`?$/.test(en))).toEqual([])
  })

  it('is short', () => {
    expect(those(({ zh, en }) => zh.length > 120 || en.length > 300)).toEqual([])
  })

  it('blames nobody and keeps to plain words', () => {
    const unkind = /非法|错误的|失败|校验不通过|解析错误/
    const inner = /\b(?:illegal|invalid|schema|regex|token|UTF-16|node|error:)/i
    expect(those(({ zh, en }) => unkind.test(zh) || inner.test(en.replace(/`[^`]*`/g, '')))).toEqual([])
  })

  it('has full-width punctuation in Chinese', () => {
    const half = /\p{Script=Han}[,;!?](?![\p{Script=Latin}])/u
    expect(those(({ zh }) => half.test(zh.replace(/「[^」]*」/g, '')))).toEqual([])
  })
})

describe('every rule', () => {
  it('says what it asks for in both languages, without a full stop', () => {
    const wrong = builtinRules.filter(
      ({ summary }) =>
        !/\p{Script=Han}/u.test(summary['zh-CN']) ||
        /[。.]$/.test(summary['zh-CN']) ||
        /\.$/.test(summary.en),
    )
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  it('says where it comes from', () => {
    expect(builtinRules.filter(({ sources }) => sources.length === 0).map(({ code }) => code)).toEqual([])
  })
})
