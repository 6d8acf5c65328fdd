/** Scripts as an announcer reads them, and as programs that speak take them. */
import { clock } from '../../base/clock.js'
import type { Language } from '../../base/words.js'
import type { Passage } from './passage.js'
import type { PageScript } from './script.js'

const HOUR = 3600

const headWords = {
  'zh-CN': (title: string, seconds: number, pace: number) =>
    `${title}\n共 ${clock(seconds)}（${seconds < HOUR ? '' : '时:'}分:秒），按每分钟 ${pace} 字算，停顿在内。每行开头是从这一篇开始算的时间，【】里是这一段要念几秒。`,
  en: (title: string, seconds: number, pace: number) =>
    `${title}\n${clock(seconds)} (${seconds < HOUR ? '' : 'hours:'}minutes:seconds) at ${pace} characters a minute (an English word counts for one and a half), pauses included. Each line begins with the time from the start of its page, and in brackets how many seconds the passage takes.`,
} as const

const timeWords = {
  'zh-CN': (seconds: number) => `【${seconds} 秒】`,
  en: (seconds: number) => ` [${seconds} s] `,
} as const
const pauseWords = {
  'zh-CN': (seconds: number) => `　　（停 ${seconds} 秒）`,
  en: (seconds: number) => `    (pause ${seconds} s)`,
} as const

/** Pauses that an announcer has to be told of. */
const LONG_PAUSE = 2

const lineOf = ({ speech, seconds, pause }: Passage, at: number, language: Language): string => {
  const line = clock(at) + timeWords[language](Math.max(1, Math.round(seconds))) + speech
  return pause < LONG_PAUSE ? line : `${line}\n${pauseWords[language](Math.round(pause))}`
}

/** One page with the time at which each passage begins. */
const pageText = ({ page, passages, seconds }: PageScript, language: Language): string => {
  let at = 0
  const lines = passages.map((passage) => {
    const line = lineOf(passage, at, language)
    at += passage.seconds + passage.pause
    return line
  })
  return [`=== ${page.title} · ${clock(seconds)} ===`, ...lines].join('\n')
}

/** A script to read from. */
export const announcerText = (
  title: string,
  scripts: readonly PageScript[],
  language: Language,
  pace: number,
): string => {
  const seconds = scripts.reduce((sum, script) => sum + script.seconds, 0)
  const head = headWords[language](title, seconds, pace)
  return `${[head, ...scripts.map((script) => pageText(script, language))].join('\n\n')}\n`
}

/** What is said alone, a passage a line; an empty line is a pause. */
export const speechText = ({ passages }: PageScript): string =>
  passages.map(({ speech, pause }) => (pause < LONG_PAUSE ? `${speech}\n` : `${speech}\n\n`)).join('')
