/** Every HTML of a bundle must be such as kebao writes: hosts put it into their pages as it is. */
import type { Diagnostic } from '../base/diagnostic.js'
import { lazy } from '../base/lazy.js'
import { readOwnHtml } from '../markdown/html/read-own-html.js'
import type { Manifest } from '../model/manifest.js'
import type { Question } from '../model/question.js'
import { idPrefixOf } from '../render/id-prefix.js'
import { paths } from './bundle.js'
import type { CheckedModel } from './check-model.js'
import { foreignHtml } from './diagnostics.js'
import { ownReferences } from './own-references.js'

/** True for HTML that may stand in a bundle; the lesson it belongs to is absent for the course document. */
export type IsOwnFragment = (html: string, lesson: string | undefined) => boolean

/**
 * Makes the check for the fragments of one bundle: allow-list and spelling of kebao, ids under the prefix of their
 * document so that none takes a name of the page, and nothing that is fetched from elsewhere.
 */
export const ownFragments = (manifest: Manifest): IsOwnFragment => {
  const inCourse = lazy(() => ownReferences(manifest, false))
  const inLesson = lazy(() => ownReferences(manifest, true))
  return (html, lesson) => {
    const read = readOwnHtml(html)
    const prefix = idPrefixOf(lesson)
    const isOwnReference = lesson === undefined ? inCourse() : inLesson()
    return (
      read?.ids.every((id) => id.startsWith(prefix)) === true &&
      read.references.every(({ url, use }) => isOwnReference(url, use))
    )
  }
}

/** A fragment, and the lesson it belongs to. */
type Fragment = readonly [html: string, lesson: string | undefined]

const htmlOf = ({ stem, options = [] }: Question): readonly string[] => [
  stem.html,
  ...options.map(({ html }) => html),
]

const fragmentsOf = (questions: readonly Question[], lesson?: string): readonly Fragment[] =>
  questions.flatMap(htmlOf).map((html) => [html, lesson])

const refusal = (
  file: string,
  isOwn: IsOwnFragment,
  fragments: readonly Fragment[],
): readonly Diagnostic[] =>
  fragments.every(([html, lesson]) => isOwn(html, lesson)) ? [] : [foreignHtml({ file }, {})]

/** The questions in `data/course.json`. */
export const checkCourseHtml = (
  { questions, lessons }: CheckedModel['model'],
  isOwn: IsOwnFragment,
): readonly Diagnostic[] => {
  const inLessons = lessons.flatMap((each) => fragmentsOf(each.questions, each.id))
  return refusal(paths.course, isOwn, [...fragmentsOf(questions), ...inLessons])
}

/** What `data/answers.json` tells of each question. */
export const checkAnswersHtml = (
  { answers }: CheckedModel['answers'],
  isOwn: IsOwnFragment,
): readonly Diagnostic[] => {
  const fragments = answers.flatMap(({ lesson, model, rubric, explanation }) =>
    [model, rubric, explanation].flatMap((part): readonly Fragment[] =>
      part === undefined ? [] : [[part.html, lesson]],
    ),
  )
  return refusal(paths.answers, isOwn, fragments)
}

/** @param html a page, undefined where it is no UTF-8 or too large */
export const checkPage = (
  file: string,
  html: string | undefined,
  lesson: string | undefined,
  isOwn: IsOwnFragment,
): readonly Diagnostic[] => (html !== undefined && isOwn(html, lesson) ? [] : [foreignHtml({ file }, {})])

export const checkHtml = async (
  manifest: Manifest,
  { model, answers }: CheckedModel,
  readPage: (path: string) => Promise<string | undefined>,
): Promise<readonly Diagnostic[]> => {
  const isOwn = ownFragments(manifest)
  const diagnostics = [
    ...checkCourseHtml(model, isOwn),
    ...checkAnswersHtml(answers, isOwn),
    ...checkPage(paths.courseHtml, await readPage(paths.courseHtml), undefined, isOwn),
  ]
  for (const { id, html } of model.lessons) {
    diagnostics.push(...checkPage(html, await readPage(html), id, isOwn))
  }
  return diagnostics
}
