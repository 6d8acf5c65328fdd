/** Places as the statistics count them: by the digits of their codes, which say what holds what. */

/** 0 for a province, 1 for a prefecture, 2 for a county, 3 for a township, 4 for a village; 0 for a place without a code. */
export const depthOf = (code: string): number => {
  if (!/^\d/.test(code)) return 0
  if (code.length === 12) return code.endsWith('000') ? 3 : 4
  if (code.endsWith('0000')) return 0
  return code.endsWith('00') ? 1 : 2
}

/** The place at a depth that holds a region; the region itself where it is not so small. */
const heldAt = (region: string, depth: number): string => {
  if (depth === 0) return `${region.slice(0, 2)}0000`
  if (depth === 1) return `${region.slice(0, 4)}00`
  if (depth === 2 || region.length === 6) return region.slice(0, 6)
  return depth === 3 ? `${region.slice(0, 9)}000` : region
}

/** The part of a place in which a region lies: of a province the prefecture, of a prefecture the county, and so on. */
export const partOf = (region: string, within: string | undefined): string =>
  /^\d/.test(region) ? heldAt(region, within === undefined ? 0 : depthOf(within) + 1) : region

/** The smallest place down to a county that holds all regions with a code. */
export const commonPlace = (regions: Iterable<string>): string | undefined => {
  let common: string | undefined
  for (const region of regions) {
    if (!/^\d/.test(region)) continue
    if (common === undefined) {
      common = region.slice(0, 6)
      continue
    }
    for (let depth = depthOf(common); heldAt(region, depth) !== common; depth -= 1) {
      if (depth === 0) return undefined
      common = heldAt(common, depth - 1)
    }
  }
  return common
}
