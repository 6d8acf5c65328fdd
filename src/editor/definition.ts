/** Text and place → where the thing is that the word there speaks of. */
import type { Place } from '../base/diagnostic.js'
import { headingIds } from '../markdown/headings.js'
import { type Document, originOf, type Package, type Target } from '../parse/package.js'
import { referenceAt } from './reference.js'
import type { Spot } from './spot.js'

const objectivePlace = (pkg: Package, id: string): Place | undefined => {
  const index = pkg.course.objectives?.findIndex((each) => each.id === id) ?? -1
  return index < 0 ? undefined : originOf(pkg, `/course/objectives/${index}`)
}

/** A question or a heading of a document, by the id that a link names; else its beginning. */
const anchorPlace = ({ file, body, questions, opening }: Document, anchor: string | undefined): Place => {
  const question = questions.find(({ node }) => node.id === anchor)
  if (anchor === undefined) return { file, range: opening }
  const heading = headingIds(body).find(({ id }) => id === anchor)
  return { file, range: question?.range ?? heading?.position ?? opening }
}

const targetPlace = (pkg: Package, from: string, target: Target): Place | undefined => {
  const documents: readonly Document[] = [pkg.root, ...pkg.lessons]
  switch (target.kind) {
    case 'asset':
      return { file: target.path }
    case 'course':
      return anchorPlace(pkg.root, target.anchor)
    case 'lesson': {
      const lesson = pkg.lessons.find(({ id }) => id === target.lesson)
      return lesson && anchorPlace(lesson, target.anchor)
    }
    case 'anchor': {
      const document = documents.find(({ file }) => file === from)
      return document && anchorPlace(document, target.anchor)
    }
    default:
      return undefined
  }
}

/** Where an objective was written, what a link, a lesson or a file of the front matter names; undefined for all else. */
export const definition = (spot: Spot): Place | undefined => {
  const { file, pkg } = spot
  const reference = pkg && referenceAt(spot)
  if (reference?.to === 'objective') return objectivePlace(pkg as Package, reference.id)
  return reference?.to === 'file' ? targetPlace(pkg as Package, file, reference.target) : undefined
}
