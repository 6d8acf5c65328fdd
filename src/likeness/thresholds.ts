/** From where on something is said to be alike. Every number was measured with bench/likeness/run.ts (docs/likeness.md). */

/**
 * Lessons. Of the labelled pairs, light edits share 0.47 and more, reordered and edited ones 0.39; independent lessons on
 * one topic 0.03 and less, and 0.16 where both fill in one short form.
 */
export const LESSON_SIMILARITY = 0.2

/**
 * A lesson that stands in a longer one: the share of the shorter. Of the independent labelled lessons it is 0.07 and less, and
 * up to 0.304 where both fill in one short form (bench/likeness/spans.ts).
 */
export const LESSON_CONTAINMENT = 0.5

/**
 * Questions are short, and a question bank begins many alike: independent ones share up to 0.075, of edited ones nineteen in
 * twenty 0.25 and more.
 */
export const QUESTION_SIMILARITY = 0.35

/** Shingles that courses must share to be named: a lesson of two stock sentences is in every course. */
export const COURSE_SHARED = 100

/** Of a course that is short as a whole, the share that counts. */
export const COURSE_SHARE = 0.5

/** So many questions in common are no chance, whatever the lessons say. */
export const COURSE_QUESTIONS = 3
