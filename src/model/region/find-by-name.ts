/** Finds divisions by name: the whole name or the short one, with or without the names of what holds them. */
import { lazy } from '../../base/lazy.js'
import type { Division } from './division.js'
import { allDivisions, findRegion } from './find-region.js'
import { shortNamesOf } from './short-name.js'

/** Longer names stand first, so that they are taken away whole. */
const namesOf = (division: Division): readonly string[] => [division.name, ...shortNamesOf(division)]

const byName = lazy((): ReadonlyMap<string, readonly Division[]> => {
  const found = new Map<string, Division[]>()
  for (const division of allDivisions()) {
    for (const name of namesOf(division)) {
      const others = found.get(name)
      if (others === undefined) found.set(name, [division])
      else others.push(division)
    }
  }
  return found
})

/** Every name with every division that bears it. */
export const allNames = (): readonly (readonly [string, Division])[] =>
  [...byName()].flatMap(([name, divisions]) => divisions.map((division) => [name, division] as const))

/** True when a text is made of names of what holds the division, from the outside in: 河南新乡, 新乡市. */
const leadsTo = (text: string, { code }: Division): boolean => {
  const outer = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((each) => each !== code)
  const rest = outer.reduce((left, each) => {
    const division = findRegion(each)
    const name = division && namesOf(division).find((each) => left.startsWith(each))
    return left.slice(name?.length ?? 0)
  }, text)
  return rest === ''
}

/** Every division that a text can mean, in the order of the codes. */
export const findByName = (text: string): readonly Division[] => {
  const found = Array.from({ length: text.length }, (_, start) =>
    (byName().get(text.slice(start)) ?? []).filter((division) => leadsTo(text.slice(0, start), division)),
  )
  return [...new Set(found.flat())]
}
