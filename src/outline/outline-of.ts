/** Package → outline. */

import type { Language } from '../base/words.js'
import { toText } from '../markdown/to-text.js'
import { ownLanguage } from '../model/own-language.js'
import type { Document, Package, QuestionRecord } from '../parse/package.js'
import type { Outline, OutlinePage, OutlineQuestion } from './outline.js'

const questionOf = ({ node, objectives }: QuestionRecord, language: Language): OutlineQuestion => ({
  id: node.id,
  kind: node.kind,
  objectives,
  stem: toText(node.children, language),
  options: node.options.map(({ children }) => toText(children, language)),
})

const pageOf = ({ body, questions }: Document, language: Language): OutlinePage => ({
  text: toText(body, language),
  questions: questions.map((record) => questionOf(record, language)),
})

/**
 * The outline of a package.
 *
 * @example
 * const { value: pkg } = await parse(files)
 * conform(outlineOf(pkg), outlineOf(syllabus))
 */
export const outlineOf = (pkg: Package): Outline => {
  const language = ownLanguage(pkg.course.language)
  return {
    kind: pkg.kind,
    course: pkg.course,
    root: pageOf(pkg.root, language),
    lessons: pkg.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      meta: lesson.meta,
      ...pageOf(lesson, language),
    })),
  }
}
