/** The circle of learning around a place (学习服务圈, N二(三)9; R079): courses by how near they are, told by codes alone. */

/** From the nearest. What is for the whole country, or nobody says for where, stands in the last. */
export const rings = ['village', 'township', 'county', 'prefecture', 'province', 'country'] as const
export type Ring = (typeof rings)[number]

export interface NearbyRing<T> {
  readonly ring: Ring
  /** The code of the place that the ring is; absent for the country. */
  readonly code?: string
  /** What is for the asker's own place or for one that holds it, then what is for its neighbours; else as given. */
  readonly entries: readonly T[]
}

const CODE = /^(?:\d{6}|\d{12})$/

/** Counties of municipalities, and those right under a province (90), have no prefecture that anybody speaks of. */
const NO_PREFECTURE = /^(?:(?:11|12|31|50)|\d\d90)/

/** The places that hold a place, itself among them, each as the digits by which its own parts begin. */
const prefixesOf = (code: string): ReadonlyMap<Ring, string> => {
  const found = new Map<Ring, string>()
  if (!CODE.test(code)) return found
  const put = (ring: Ring, length: number, rest: RegExp): void => {
    if (code.length >= length && !rest.test(code.slice(0, length))) found.set(ring, code.slice(0, length))
  }
  put('village', 12, /000$/)
  put('township', 9, /000$/)
  put('county', 6, /00$/)
  if (!NO_PREFECTURE.test(code)) put('prefecture', 4, /00$/)
  put('province', 2, /^00/)
  return found
}

/** The code of six or twelve digits of a place that is given by its first digits. */
const codeOf = (prefix: string): string => prefix.padEnd(prefix.length > 6 ? 12 : 6, '0')

/** The smallest ring that holds a region and the place of the asker. */
const ringOf = (region: string, around: ReadonlyMap<Ring, string>): Ring => {
  for (const [ring, prefix] of around) if (region.startsWith(prefix)) return ring
  return 'country'
}

/**
 * All entries once, in rings around a place, each ring that holds any, the nearest first.
 *
 * @param code GB/T 2260 code of six digits, or statistical code of twelve; a region of one's own has no place among these, and
 *   is near to itself alone
 * @example
 * nearby(entries, '410711').map(({ ring }) => ring) // ['county', 'prefecture', 'province', 'country']
 */
export const nearby = <T extends { readonly region?: string | undefined }>(
  entries: Iterable<T>,
  code: string,
): readonly NearbyRing<T>[] => {
  const around = prefixesOf(code)
  const own: Record<Ring, T[]> = {
    village: [],
    township: [],
    county: [],
    prefecture: [],
    province: [],
    country: [],
  }
  const others: typeof own = {
    village: [],
    township: [],
    county: [],
    prefecture: [],
    province: [],
    country: [],
  }
  for (const entry of entries) {
    const { region } = entry
    if (region === undefined) own.country.push(entry)
    else if (around.size === 0 && region === code) own.village.push(entry)
    else {
      const ring = ringOf(region, around)
      const prefix = around.get(ring)
      const isOwn = prefix !== undefined && region === codeOf(prefix)
      ;(isOwn ? own : others)[ring].push(entry)
    }
  }
  return rings.flatMap((ring) => {
    const found = [...own[ring], ...others[ring]]
    const prefix = around.get(ring)
    const place = prefix === undefined ? {} : { code: codeOf(prefix) }
    return found.length === 0 ? [] : [{ ring, ...place, entries: found }]
  })
}
