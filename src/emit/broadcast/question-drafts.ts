/** A question as it is asked and answered over a loudspeaker: the question, time to think, the answer, and why. */
import type { Item, Rich } from '../edition/edition.js'
import type { DraftSettings, MakeDrafts } from './draft-settings.js'
import type { Draft } from './passage.js'
import { kindWords } from './words.js'

/** Seconds to think; more where something is to be said in one's own words. */
const THINKING = 8
const THINKING_LONG = 15

const kindPhrase = ({ kind }: Item, { language }: DraftSettings): string => kindWords[kind][language]

/** What is right, in words; nothing where the author gave no key. */
const keyOf = (item: Item, { phrases }: DraftSettings): readonly string[] => {
  if (item.truth !== undefined) return [item.truth ? phrases.right : phrases.wrong]
  const right = item.options.filter(({ isRight }) => isRight)
  if (right.length > 0) return right.map(({ label, text }) => phrases.option(label, text))
  return item.blanks.map((accepted, index) => phrases.blankAnswer(index + 1, item.blanks.length, accepted))
}

const richDrafts = (
  rich: Rich | undefined,
  settings: DraftSettings,
  draftsOf: MakeDrafts,
  lead: (text: string) => string,
): readonly Draft[] => {
  if (rich === undefined) return []
  const [first, ...others] = draftsOf(rich.content, settings)
  if (first === undefined) return []
  return [{ ...first, text: lead(first.text), say: lead(first.say ?? first.text) }, ...others].map(
    (draft) => ({
      ...draft,
      kind: 'answer' as const,
    }),
  )
}

export const questionDrafts = (
  item: Item,
  settings: DraftSettings,
  draftsOf: MakeDrafts,
): readonly Draft[] => {
  const { phrases, language } = settings
  const stem = draftsOf(item.stem.content, settings)
  const options = item.options.flatMap(({ label, content }): readonly Draft[] => {
    const [first, ...others] = draftsOf(content, settings)
    if (first === undefined) return []
    const say = phrases.option(label, first.say ?? first.text)
    return [{ ...first, text: `${label}. ${first.text}`, say }, ...others]
  })
  const asked = [...stem, ...options].map((draft) => ({ ...draft, kind: 'question' as const }))
  const key = keyOf(item, settings)
  const lead = phrases.question(item.number, kindPhrase(item, settings), item.points)
  return [
    { kind: 'question', text: lead },
    ...asked,
    { kind: 'question', text: phrases.think, pause: item.kind === 'essay' ? THINKING_LONG : THINKING },
    ...(key.length === 0
      ? []
      : [{ kind: 'answer', text: phrases.answer + key.join(language === 'en' ? ' ' : '') } as const]),
    ...richDrafts(item.model, settings, draftsOf, phrases.model),
    ...richDrafts(item.rubric, settings, draftsOf, phrases.rubric),
    ...richDrafts(item.explanation, settings, draftsOf, phrases.explanation),
  ]
}
