/** The learning map of a catalogue: courses, and what leads from one to the next (学习地图, N二(三)9; R078, R014). */

import { byCodeUnit } from '../../base/path.js'
import { newestOf } from '../../catalogue/newest.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { type LearningEdge, type LearningMap, learningStep } from '../../model/learning-map.js'
import { cutCircles } from './cut-circles.js'
import { levelSteps } from './level-steps.js'
import { courseNamer } from './named-course.js'
import { seriesSteps } from './series-steps.js'

type Unmet = LearningMap['unmet'][number]

const asked = (entries: readonly CatalogueEntry[]): { edges: LearningEdge[]; unmet: Unmet[] } => {
  const namesOf = courseNamer(entries)
  const edges: LearningEdge[] = []
  const unmet: Unmet[] = []
  for (const { id, prerequisites = [] } of entries) {
    for (const text of prerequisites) {
      const named = namesOf(text, id)
      if (named.length === 0) unmet.push({ course: id, text })
      for (const from of named) edges.push({ from, to: id, kind: 'prerequisite' })
    }
  }
  return { edges, unmet }
}

const carriedOut = (entries: readonly CatalogueEntry[]): readonly LearningEdge[] => {
  const known = new Set(entries.map(({ id }) => id))
  return entries.flatMap(({ id, conformsTo = [] }) =>
    conformsTo
      .filter(({ syllabus }) => known.has(syllabus) && syllabus !== id)
      .map(({ syllabus }) => ({ from: syllabus, to: id, kind: 'syllabus' as const })),
  )
}

/** Of several reasons for one edge the most binding. */
const strongest = (edges: readonly LearningEdge[]): readonly LearningEdge[] => {
  const { options } = learningStep
  const byEnds = new Map<string, LearningEdge>()
  for (const edge of edges) {
    const ends = `${edge.from} ${edge.to}`
    const known = byEnds.get(ends)
    if (known === undefined || options.indexOf(edge.kind) < options.indexOf(known.kind))
      byEnds.set(ends, edge)
  }
  return [...byEnds.values()]
}

const byCourse = (a: Unmet, b: Unmet): number => byCodeUnit(a.course, b.course) || byCodeUnit(a.text, b.text)

/**
 * The learning map of entries in any order: of each course the newest version, and edges without a circle. A prerequisite that
 * names no course of the catalogue for certain stays a text, in `unmet`.
 *
 * @example
 * learningMapOf(catalogue.entries).edges // [{ from: 'muye/phone', to: 'muye/wechat', kind: 'prerequisite' }, …]
 */
export const learningMapOf = (entries: Iterable<CatalogueEntry>): LearningMap => {
  const newest = newestOf(entries)
  const { edges, unmet } = asked(newest)
  const said = [...edges, ...seriesSteps(newest), ...carriedOut(newest)]
  const led = new Set(said.filter(({ kind }) => kind !== 'syllabus').map(({ to }) => to))
  const { kept, cut } = cutCircles(strongest([...said, ...levelSteps(newest, led)]))
  return {
    kebao: 'learning-map',
    version: 1,
    courses: newest.map(({ id, version, title, type, level, topics, series, region }) => ({
      id,
      version,
      title,
      kind: type === 'general-syllabus' ? 'syllabus' : 'course',
      ...(level && { level }),
      ...(topics && { topics }),
      ...(series && { series }),
      ...(region !== undefined && { region }),
    })),
    edges: [...kept],
    cut: [...cut],
    unmet: [...new Map(unmet.map((each) => [JSON.stringify(each), each])).values()].sort(byCourse),
  }
}
