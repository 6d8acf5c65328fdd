/** From one level to the next within a topic and an audience (R015): a suggestion, since nobody wrote it. */
import { graphemes } from '../../base/graphemes.js'
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { LearningEdge } from '../../model/learning-map.js'

type Level = NonNullable<CatalogueEntry['level']>

const lower: Readonly<Record<Level, readonly Level[]>> = {
  beginner: [],
  intermediate: ['beginner'],
  advanced: ['intermediate', 'beginner'],
}

/** More than so many courses of one place, topic and audience are not compared. */
const MOST = 64

/** From the nearest to the widest: who teaches one level often teaches the other; a course at the far end helps nobody. */
const circlesOf = ({ id, region }: CatalogueEntry): readonly string[] => {
  const publisher = `by ${id.slice(0, id.indexOf('/'))}`
  if (region === undefined) return [publisher, 'anywhere']
  if (!/^\d/.test(region)) return [publisher, region]
  return [publisher, region.slice(0, 6), region.slice(0, 4), region.slice(0, 2)]
}

const groupsOf = ({ topics = [], audience }: CatalogueEntry): readonly string[] =>
  topics.flatMap((topic) => (audience?.primary ?? []).map((people) => `${topic} ${people}`))

const pairsIn = (title: string): ReadonlySet<string> => {
  const signs = graphemes(title)
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))
}

const isCourse = ({ type }: CatalogueEntry): boolean => type !== 'general-syllabus'

/**
 * For each course above the first level at most one of a lower level that prepares for it: of the same topic and audience, as
 * near as there is, with the title that has most in common. `led` are courses of which somebody said what comes before.
 */
export const levelSteps = (
  entries: readonly CatalogueEntry[],
  led: ReadonlySet<string>,
): readonly LearningEdge[] => {
  const shelves = new Map<string, CatalogueEntry[]>()
  for (const entry of entries.filter(isCourse)) {
    for (const group of groupsOf(entry)) {
      for (const circle of circlesOf(entry)) {
        const key = `${entry.level} ${group} ${circle}`
        const shelf = shelves.get(key)
        if (shelf === undefined) shelves.set(key, [entry])
        else if (shelf.length < MOST) shelf.push(entry)
      }
    }
  }
  const before = (entry: CatalogueEntry): CatalogueEntry | undefined => {
    const pairs = pairsIn(entry.title)
    const likeness = ({ title }: CatalogueEntry): number =>
      [...pairsIn(title)].filter((pair) => pairs.has(pair)).length
    for (const level of entry.level === undefined ? [] : lower[entry.level]) {
      for (const circle of circlesOf(entry)) {
        const found = new Map(
          groupsOf(entry)
            .flatMap((group) => shelves.get(`${level} ${group} ${circle}`) ?? [])
            .map((each) => [each.id, each]),
        )
        const best = [...found.values()]
          .map((each) => ({ each, score: likeness(each) }))
          .sort((a, b) => b.score - a.score || byCodeUnit(a.each.id, b.each.id))[0]
        if (best !== undefined) return best.each
      }
    }
    return undefined
  }
  return entries
    .filter((entry) => isCourse(entry) && !led.has(entry.id))
    .flatMap((entry) => {
      const from = before(entry)
      return from === undefined ? [] : [{ from: from.id, to: entry.id, kind: 'level' as const }]
    })
}
