/** All that the pages of the learning map ask about its courses, looked up once. */

import type { Properties } from 'hast'
import { groupBy } from '../../base/group-by.js'
import type { Language } from '../../base/words.js'
import { h } from '../../emit/html/html-nodes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { LearningEdge, LearningMap } from '../../model/learning-map.js'
import { ownLang } from '../own-lang.js'
import type { Shell } from '../shell/shell.js'
import type { BoxText } from './draw-map.js'
import { topicName } from './map-names.js'
import type { CourseMap } from './maps-of.js'
import type { Around } from './stage-list.js'
import { pathWords } from './words.js'

export interface Atlas {
  readonly map: LearningMap
  edgesIn(ids: readonly string[]): readonly LearningEdge[]
  levelOf(id: string): CatalogueEntry['level']
  titleOf(id: string): string
  nameOf(map: CourseMap, language: Language): string
  boxOf(id: string, from: string, shell: Shell): BoxText
  /** What lists on the page `from` ask. */
  around(from: string, shell: Shell): Around
}

/** @param entries the newest of each course, as `map` has them */
export const atlasOf = (map: LearningMap, entries: readonly CatalogueEntry[]): Atlas => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const into = groupBy(map.edges, ({ to }) => to)
  const outOf = groupBy(map.edges, ({ from }) => from)
  const unmet = new Map(
    Array.from(
      groupBy(map.unmet, ({ course }) => course),
      ([id, all]) => [id, all.map(({ text }) => text)] as const,
    ),
  )
  const titleOf = (id: string): string => byId.get(id)?.title ?? id
  const langOf = (id: string, { language }: Shell): Properties => {
    const entry = byId.get(id)
    return entry === undefined ? {} : ownLang(entry, language)
  }
  const noteOf = (id: string, language: Language, withPublisher: boolean): string => {
    const { type, level, hours, publisher } = byId.get(id) ?? {}
    return [
      type === 'general-syllabus' ? pathWords.syllabus[language] : '',
      level === undefined ? '' : pathWords.level[level][language],
      hours === undefined ? '' : pathWords.hours(hours.total)[language],
      withPublisher ? (publisher?.name ?? '') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
  return {
    map,
    edgesIn: (ids) => {
      const inside = new Set(ids)
      return ids.flatMap((id) => (outOf.get(id) ?? []).filter(({ to }) => inside.has(to)))
    },
    levelOf: (id) => byId.get(id)?.level,
    titleOf,
    nameOf: ({ kind, id, title }, language) =>
      kind === 'topic' ? topicName(id, language) : pathWords.seriesOf(title ?? id)[language],
    boxOf: (id, from, shell) => {
      const href = shell.courseHref(from, id)
      return {
        title: titleOf(id),
        note: noteOf(id, shell.language, false),
        isSyllabus: byId.get(id)?.type === 'general-syllabus',
        lang: langOf(id, shell),
        ...(href !== undefined && { href }),
      }
    },
    around: (from, shell) => ({
      language: shell.language,
      linkOf: (id) => {
        const href = shell.courseHref(from, id)
        return href === undefined
          ? h('span', langOf(id, shell), titleOf(id))
          : h('a', { href, ...langOf(id, shell) }, titleOf(id))
      },
      noteOf: (id) => noteOf(id, shell.language, true),
      into,
      outOf,
      unmet,
    }),
  }
}
