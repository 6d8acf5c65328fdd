/** The script of a course: what is said of each page, and how long it takes. */
import type { Language } from '../../base/words.js'
import type { Edition, Page } from '../edition/edition.js'
import { draftsOf } from './drafts-of.js'
import type { Draft, Passage } from './passage.js'
import { speakChinese } from './reading/speak-chinese.js'
import { speakEnglish } from './reading/speak-english.js'
import { speakingTime, totalTime } from './speaking-time.js'
import { phrasesIn, withOneStop } from './words.js'

export interface PageScript {
  readonly page: Page
  /** From 1 among the lessons; absent for the course document. */
  readonly number?: number
  readonly passages: readonly Passage[]
  /** With its pauses. */
  readonly seconds: number
}

/** A breath between two passages. */
const BREATH = 0.5
const END_PAUSE = 3

/** An announcer takes breath at each line end: an unfinished line gets its full stop. */
const ended = (speech: string, language: Language): string =>
  /[。！？；：，、…!?;:,.]["”’」』）)]?$/u.test(speech) || speech === ''
    ? speech
    : speech + (language === 'en' ? '.' : '。')

const speak: Readonly<Record<Language, (text: string) => string>> = {
  'zh-CN': speakChinese,
  en: speakEnglish,
}

const passageOf = (draft: Draft, language: Language, pace: number): Passage => {
  const { kind, text, say = text, pause = 0, addresses } = draft
  const speech = ended(withOneStop(speak[language](say)), language)
  return {
    kind,
    text,
    speech,
    seconds: speakingTime(speech, pace),
    pause: pause + BREATH,
    ...(addresses === undefined ? {} : { addresses }),
  }
}

/** 「开机」 heads both a section and the card that begins it: it is said once. */
const withoutEchoes = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ kind, text }, index) => {
    const before = drafts[index - 1]
    return kind !== 'heading' || before?.kind !== 'heading' || before.text !== text
  })

/** @param pace characters a minute */
export const scriptsOf = ({ pages, language, title }: Edition, pace: number): readonly PageScript[] => {
  const phrases = phrasesIn(language)
  let lessons = 0
  return pages.map((page, index) => {
    const number = page.lesson === undefined ? undefined : ++lessons
    const items = new Map(page.items.map((item) => [item.id, item]))
    const say = number === undefined ? phrases.page(page.title) : phrases.lesson(number, page.title)
    const opening: readonly Draft[] =
      index > 0 ? [] : [{ kind: 'title', text: title, say: phrases.course(title), pause: 1 }]
    const drafts: readonly Draft[] = [
      ...opening,
      { kind: 'title', text: page.title, say, pause: 1 },
      ...draftsOf(
        page.tree.children.filter((child) => child.type !== 'doctype'),
        { phrases, language, items },
      ),
      ...(number === undefined
        ? []
        : [{ kind: 'text', text: phrases.lessonEnds, pause: END_PAUSE } as const]),
    ]
    const passages = withoutEchoes(drafts).map((draft) => passageOf(draft, language, pace))
    return { page, ...(number === undefined ? {} : { number }), passages, seconds: totalTime(passages) }
  })
}
