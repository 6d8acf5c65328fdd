/** Outline → fingerprint: by which a course, its lessons and its questions are found again in other courses. */
import type { Fingerprint } from '../model/fingerprint.js'
import type { Outline, OutlineQuestion } from '../outline/outline.js'
import { comparedPages } from './compared-pages.js'
import { ownWords } from './own-words.js'
import { sketchOf } from './sketch-of.js'

/** What a question asks: its stem and what there is to choose from. */
export const questionText = ({ stem, options }: OutlineQuestion): string => [stem, ...options].join('\n')

/**
 * The fingerprint of a course, for a catalogue.
 *
 * @param identity the identity of the bundle that the outline is of
 * @example
 * fingerprintOf(await readOutline(bundle), bundle.identity)
 */
export const fingerprintOf = (outline: Outline, identity: string): Fingerprint => ({
  // A bundle has both; a package that nobody can pack yet is compared all the same.
  id: outline.course.id ?? '',
  version: outline.course.version ?? '',
  identity,
  lessons: comparedPages(outline).map(({ id, text }) => ({ id, sketch: sketchOf(ownWords(text)) })),
  questions: [
    ...outline.root.questions.map((question) => ({
      id: question.id,
      sketch: sketchOf(questionText(question)),
    })),
    ...outline.lessons.flatMap(({ id: lesson, questions }) =>
      questions.map((question) => ({ lesson, id: question.id, sketch: sketchOf(questionText(question)) })),
    ),
  ],
})
