/** What lies in what: the divisions from the country down, as people speak of them. */
import { groupBy } from '../../base/group-by.js'
import { lazy } from '../../base/lazy.js'
import type { Division } from '../../model/region/division.js'
import { allDivisions, findRegion } from '../../model/region/find-region.js'

/** The division that a region is, or the nearest one that holds it and is known; undefined for a place of one’s own. */
export const homeOf = (region: string | undefined): Division | undefined => {
  if (region === undefined || !/^\d{6}/.test(region)) return undefined
  const codes = [region.slice(0, 6), `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`]
  return codes.map(findRegion).find((division) => division !== undefined)
}

/** What holds a division: counties of a municipality lie in it, since its prefecture has no name. */
export const outerOf = ({ code, level }: Division): Division | undefined => {
  if (level === 'province') return undefined
  const prefecture = level === 'county' ? findRegion(`${code.slice(0, 4)}00`) : undefined
  return prefecture ?? findRegion(`${code.slice(0, 2)}0000`)
}

/** From the province down to the division itself. */
export const wayDown = (division: Division): readonly Division[] => {
  const outer = outerOf(division)
  return outer === undefined ? [division] : [...wayDown(outer), division]
}

const byOuter = lazy(() => groupBy(allDivisions(), (division) => outerOf(division)?.code))

/** The divisions right below one, by code. */
export const partsOf = ({ code }: Division): readonly Division[] => byOuter().get(code) ?? []

/** Every province-level division, by code. */
export const provinces = lazy(() => allDivisions().filter(({ level }) => level === 'province'))
