/** Ids name the files and records of other hosts: each must be its own. */
import type { Diagnostic } from '../base/diagnostic.js'
import { documentsOf, originOf, type Package } from '../parse/package.js'
import { duplicateId } from './diagnostics.js'

/** Case is folded, since the disks of some hosts do. */
const repeated = <T>(all: readonly T[], idOf: (each: T) => string): readonly T[] => {
  const taken = new Set<string>()
  return all.filter((each) => {
    const id = idOf(each).toLowerCase()
    const isTaken = taken.has(id)
    taken.add(id)
    return isTaken
  })
}

export const checkIds = (pkg: Package): readonly Diagnostic[] => {
  const lessons = pkg.lessons.map(({ id }, index) => ({ id, index }))
  const questions = documentsOf(pkg).flatMap(({ file, questions: records }) =>
    records.map(({ node: { id }, range }) => ({ id, file, range })),
  )
  return [
    ...repeated(lessons, ({ id }) => id).map(({ id, index }) =>
      duplicateId(originOf(pkg, `/lessons/${index}/meta/id`), { id }),
    ),
    ...repeated(questions, ({ id }) => id).map(({ id, file, range }) => duplicateId({ file, range }, { id })),
  ]
}
