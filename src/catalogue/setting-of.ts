/** Town or country (R104): what the code of a place says, or else the people the course is for. */
import type { CatalogueEntry } from '../model/catalogue-entry.js'
import { ancestors } from '../model/vocabulary/ancestors.js'

export type Setting = 'urban' | 'rural' | 'unspecified'

/** The three digits of a statistical code behind those of the county: 001–099 sub-districts, 100–399 towns and townships. */
const ofTownship = (region: string): Setting | undefined => {
  if (!/^\d{12}$/.test(region)) return undefined
  const township = Number(region.slice(6, 9))
  if (township >= 1 && township <= 99) return 'urban'
  return township >= 100 && township <= 399 ? 'rural' : undefined
}

const within = (id: string, wider: string): boolean =>
  id === wider || ancestors('audience', id).some((term) => term.id === wider)

/**
 * Where a course is for: by the township of its region, where the region is that exact; else rural for country people and
 * urban for those who moved to town; else nobody said.
 */
export const settingOf = ({ region, audience }: Pick<CatalogueEntry, 'region' | 'audience'>): Setting => {
  const township = region === undefined ? undefined : ofTownship(region)
  if (township !== undefined) return township
  const primary = audience?.primary ?? []
  if (primary.some((id) => within(id, 'rural-residents'))) return 'rural'
  return primary.some((id) => within(id, 'new-citizens')) ? 'urban' : 'unspecified'
}
