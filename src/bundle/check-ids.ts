/** Ids name files and learning records: each must be its own. */
import type { Diagnostic } from '../base/diagnostic.js'
import { isSafePath } from '../base/safe-path.js'
import { documentsOf, originOf, type Package } from '../parse/package.js'
import { paths } from './bundle.js'
import { duplicateLesson, duplicateQuestion, reservedLesson } from './diagnostics.js'

/** The id of a lesson must also be a name that every system can hold. */
const checkLessons = (pkg: Package): readonly Diagnostic[] => {
  const taken = new Set<string>()
  return pkg.lessons.flatMap(({ id }, at) => {
    const place = originOf(pkg, `/lessons/${at}/meta/id`)
    if (!isSafePath(paths.lessonHtml(id))) return [reservedLesson(place, { id })]
    if (taken.has(id)) return [duplicateLesson(place, { id })]
    taken.add(id)
    return []
  })
}

/** Unique in the course, not in the lesson alone: answers and marks go by the id of the question. */
const checkQuestions = (pkg: Package): readonly Diagnostic[] => {
  const taken = new Set<string>()
  return documentsOf(pkg).flatMap(({ file, questions }) =>
    questions.flatMap(({ node: { id }, range }) => {
      if (taken.has(id)) return [duplicateQuestion({ file, range }, { id })]
      taken.add(id)
      return []
    }),
  )
}

export const checkIds = (pkg: Package): readonly Diagnostic[] => [
  ...checkLessons(pkg),
  ...checkQuestions(pkg),
]
