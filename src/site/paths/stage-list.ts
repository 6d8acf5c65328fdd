/** The same as a drawing in words: every course by its stage, with what comes before and behind it. */
import type { Element, ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import { h } from '../../emit/html/html-nodes.js'
import { type LearningEdge, learningStep } from '../../model/learning-map.js'
import { pathWords } from './words.js'

/** What a list needs to know of the courses around. */
export interface Around {
  readonly language: Language
  /** The title of a course as a link, where it has a page. */
  linkOf(id: string): ElementContent
  noteOf(id: string): string
  readonly into: ReadonlyMap<string, readonly LearningEdge[]>
  readonly outOf: ReadonlyMap<string, readonly LearningEdge[]>
  /** Prerequisites in words. */
  readonly unmet: ReadonlyMap<string, readonly string[]>
}

/** A syllabus may have hundreds of courses; a line names so many of them. */
const NAMED = 12

const namesOf = (
  ids: readonly string[],
  { linkOf, language }: Around,
): readonly (ElementContent | string)[] => [
  ...ids
    .slice(0, NAMED)
    .flatMap((id, at) => (at === 0 ? [linkOf(id)] : [pathWords.separator[language], linkOf(id)])),
  ...(ids.length > NAMED ? [pathWords.andMore(ids.length - NAMED)[language]] : []),
]

const stepsOf = (id: string, around: Around): readonly Element[] => {
  const { language, into, outOf, unmet } = around
  const rows = (
    edges: readonly LearningEdge[],
    end: 'from' | 'to',
    lead: typeof pathWords.before,
  ): readonly Element[] =>
    learningStep.options.flatMap((kind) => {
      const ids = edges.filter((edge) => edge.kind === kind).map((edge) => edge[end])
      return ids.length === 0 ? [] : [h('li', {}, lead[kind][language], ...namesOf(ids, around))]
    })
  return [
    ...(unmet.get(id) ?? []).map((text) => h('li', {}, pathWords.unmet[language], text)),
    ...rows(into.get(id) ?? [], 'from', pathWords.before),
    ...rows(outOf.get(id) ?? [], 'to', pathWords.after),
  ]
}

/** A course as an item of a list. */
export const courseItem = (id: string, around: Around): Element => {
  const note = around.noteOf(id)
  const steps = stepsOf(id, around)
  return h(
    'li',
    { dataListed: id },
    h('p', { className: ['kb-path-title'] }, around.linkOf(id)),
    ...(note === '' ? [] : [h('p', { className: ['kb-soft'] }, note)]),
    ...(steps.length === 0 ? [] : [h('ul', {}, ...steps)]),
  )
}

/** A heading for each stage, and its courses in the order of the drawing. */
export const stageList = (stages: readonly (readonly string[])[], around: Around): readonly Element[] =>
  stages.flatMap((ids, at) => [
    h('h3', {}, pathWords.stage(at + 1)[around.language]),
    h('ul', { className: ['kb-path'] }, ...ids.map((id) => courseItem(id, around))),
  ])
