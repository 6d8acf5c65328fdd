/** Lessons in any number, of phrases that repeat as they do in courses: most are rare, and some stand everywhere. */
import { type Random, random } from '../random.js'

const START = 0x4e00
const CHARACTERS = 2500

const phrase = ({ below }: Random): string =>
  Array.from({ length: 7 + below(9) }, () => String.fromCodePoint(START + below(CHARACTERS))).join('')

export interface LessonPool {
  /** A lesson of about 800 characters. */
  readonly lesson: () => string
  /** A question with three options. */
  readonly question: () => { readonly stem: string; readonly options: readonly string[] }
  /** A text with one phrase in so many replaced. */
  readonly edited: (text: string, oneIn: number) => string
}

export const lessonPool = (seed: number): LessonPool => {
  const chance = random(seed)
  const { below, pick } = chance
  const rare = Array.from({ length: 60_000 }, () => phrase(chance))
  const stock = Array.from({ length: 60 }, () => phrase(chance))
  const any = (): string => (below(12) === 0 ? pick(stock) : pick(rare))
  return {
    lesson: () => Array.from({ length: 70 }, any).join('，'),
    question: () => ({
      stem: `${pick(stock)}，${pick(rare)}？`,
      options: [pick(rare), pick(rare), pick(rare)],
    }),
    edited: (text, oneIn) =>
      text
        .split('，')
        .map((each) => (below(oneIn) === 0 ? any() : each))
        .join('，'),
  }
}
