/** The heat table of the report: who finds how much on what. */
import type { ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Coverage } from '../../model/coverage.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { heatTable } from '../../page/charts/heat-table.js'
import { UNSPECIFIED } from './dimensions.js'
import { labelOf } from './label.js'
import { ALL } from './order.js'

const EVERYBODY = 'all-residents'

/** The groups right below everybody; the narrower ones are in them. */
const isWide = (heading: 'audience' | 'topic', id: string): boolean => {
  const broader = findTerm(heading, id)?.broader ?? []
  return broader.length === 0 || (heading === 'audience' && broader.includes(EVERYBODY))
}

const idsOf = ({ tables }: Coverage, heading: 'audience' | 'topic'): readonly string[] =>
  (tables.find(({ dimension }) => dimension === heading)?.rows ?? [])
    .map(({ id }) => id)
    .filter((id) => id !== UNSPECIFIED && id !== EVERYBODY && isWide(heading, id))

const keyOf = (audience: string, topic: string): string => `${audience} ${topic}`

/** What the plan lacks for an audience and a topic, over all places and levels. */
const gapsOf = ({ plan }: Coverage): ReadonlyMap<string, number> => {
  const gaps = new Map<string, number>()
  for (const { cell, courses } of plan?.cells ?? []) {
    const key = keyOf(cell.audience ?? ALL, cell.topic ?? ALL)
    gaps.set(key, (gaps.get(key) ?? 0) + (courses?.gap ?? 0))
  }
  return gaps
}

const countsOf = ({ cells }: Coverage): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { audience, topic, courses } of cells) {
    const key = keyOf(audience, topic)
    counts.set(key, (counts.get(key) ?? 0) + courses)
  }
  return counts
}

/** Headings that are planned for stand there though no course has them. */
const withPlanned = (
  { plan }: Coverage,
  heading: 'audience' | 'topic',
  ids: readonly string[],
): readonly string[] => [
  ...new Set([...ids, ...(plan?.cells ?? []).flatMap(({ cell }) => cell[heading] ?? [])]),
]

export const audienceByTopic = (found: Coverage, language: Language): readonly ElementContent[] => {
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const [counts, gaps] = [countsOf(found), gapsOf(found)]
  const audiences = [ALL, ...withPlanned(found, 'audience', idsOf(found, 'audience'))]
  const topics = [ALL, ...withPlanned(found, 'topic', idsOf(found, 'topic'))]
  return [
    element('h2', {}, [text(say('受众与主题', 'Audience and topic'))]),
    heatTable({
      caption: say(
        '各类受众在各个主题下有几门课；虚线框里是计划还缺的门数',
        'Courses for each audience on each topic; dashed frames say how many the plan still lacks',
      ),
      corner: say('受众', 'Audience'),
      columns: topics.map((topic) => labelOf('topic', topic)[language]),
      rows: audiences.map((audience) => ({
        name: labelOf('audience', audience)[language],
        cells: topics.map((topic) => {
          const gap = gaps.get(keyOf(audience, topic)) ?? 0
          return {
            value: counts.get(keyOf(audience, topic)) ?? 0,
            ...(gap > 0 && { mark: say(`缺 ${gap}`, `lacks ${gap}`) }),
          }
        }),
      })),
    }),
  ]
}
