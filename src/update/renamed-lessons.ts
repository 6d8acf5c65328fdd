/** Finds lessons that were given another id: the same text under another name. */
import type { VersionFacts } from './version-facts.js'

const textsOf = ({ texts, course }: VersionFacts, without: VersionFacts): ReadonlyMap<string, string> => {
  const kept = new Set(without.course.lessons.map(({ id }) => id))
  const gone = course.lessons.filter(({ id }) => !kept.has(id))
  return new Map(
    gone.map(({ id }) => [texts.get(id) ?? '', id] as const).filter(([text]) => text.trim() !== ''),
  )
}

/** Old id → new id. */
export const renamedLessons = (before: VersionFacts, after: VersionFacts): ReadonlyMap<string, string> => {
  const added = textsOf(after, before)
  return new Map(
    [...textsOf(before, after)].flatMap(([text, id]) => {
      const now = added.get(text)
      return now === undefined ? [] : [[id, now] as const]
    }),
  )
}
