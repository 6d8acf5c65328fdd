/** Two outlines → where the courses say the same, passage by passage. */
import type { Outline } from '../outline/outline.js'
import { align } from './align.js'
import type { PartMatch } from './alike.js'
import { compareShingles } from './compare-texts.js'
import { comparedPages } from './compared-pages.js'
import type { CourseComparison } from './course-comparison.js'
import { questionText } from './fingerprint-of.js'
import { isMatch } from './is-match.js'
import { ownWords } from './own-words.js'
import { shinglesOf } from './shingles.js'
import { bestMatches, type Matched, weigh } from './weigh.js'

interface Part {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly shingles: Uint32Array
}

const part = (id: string, title: string, text: string): Part => ({
  id,
  title,
  text,
  shingles: shinglesOf(text),
})

const lessonsOf = (outline: Outline): readonly Part[] =>
  comparedPages(outline).map(({ id, title, text }) => part(id, title, ownWords(text)))

const questionsOf = ({ root, lessons }: Outline): readonly Part[] => [
  ...root.questions.map((each) => part(each.id, '', questionText(each))),
  ...lessons.flatMap((lesson) =>
    lesson.questions.map((each) => part(`${lesson.id}/${each.id}`, lesson.title, questionText(each))),
  ),
]

const matchesOf = (
  kind: PartMatch['kind'],
  ours: readonly Part[],
  theirs: readonly Part[],
): readonly Matched[] =>
  ours.flatMap((a, one) =>
    theirs.flatMap((b, other): readonly Matched[] => {
      const sizes = [a.shingles.length, b.shingles.length] as const
      const likeness = compareShingles(a.shingles, b.shingles)
      if (likeness.similarity === 0 || !isMatch(kind, likeness, ...sizes)) return []
      return [{ one, other, sizes, match: { kind, id: a.id, other: b.id, ...likeness } }]
    }),
  )

const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { shingles }) => sum + shingles.length, 0)

const titlesWithout = (parts: readonly Part[], met: ReadonlySet<number>): readonly string[] =>
  parts.flatMap(({ title }, at) => (met.has(at) ? [] : [title]))

/**
 * Lays two courses side by side: which lessons and questions match, and the passages that both have. All is counted in
 * the texts themselves.
 *
 * @returns shares from 0 to 1; texts without the marks of lists and options
 * @example
 * const { containment, lessons } = compareCourses(outlineOf(mine), outlineOf(theirs))
 */
export const compareCourses = (one: Outline, other: Outline): CourseComparison => {
  const [ours, theirs] = [lessonsOf(one), lessonsOf(other)]
  const [asked, theirAsked] = [questionsOf(one), questionsOf(other)]
  const matched = matchesOf('lesson', ours, theirs)
  const lessons = bestMatches(matched)
  const questions = bestMatches(matchesOf('question', asked, theirAsked))
  const { parts: _, ...likeness } = weigh(matched, [], [sizeOf(ours), sizeOf(theirs)])
  return {
    ...likeness,
    lessons: lessons.map(({ one: at, other: next, match: { kind: _kind, ...match } }) => {
      const [a, b] = [ours[at] as Part, theirs[next] as Part]
      return { ...match, title: a.title, otherTitle: b.title, passages: align(a.text, b.text) }
    }),
    alone: titlesWithout(ours, new Set(lessons.map(({ one: at }) => at))),
    otherAlone: titlesWithout(theirs, new Set(lessons.map(({ other: at }) => at))),
    questions: questions.map(({ one: at, other: next, match: { kind: _kind, ...match } }) => ({
      ...match,
      text: (asked[at] as Part).text,
      otherText: (theirAsked[next] as Part).text,
    })),
  }
}
