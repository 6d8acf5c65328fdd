/** Finds a division by its code. */
import { lazy } from '../../base/lazy.js'
import type { Division } from './division.js'
import { divisionTable } from './division-table.js'

const HEAD = /^(\d{2}|\d{4})(\D*)$/

/** Reads the table line by line: a province, then its prefectures, each with its counties behind it. */
const readTable = (table: string): ReadonlyMap<string, Division> => {
  const found = new Map<string, Division>()
  let province = ''
  for (const line of table.trim().split('\n')) {
    const [head = '', ...counties] = line.trim().split(' ')
    const [, code = '', name = ''] = HEAD.exec(head) ?? []
    if (code.length === 2) {
      province = name
      found.set(`${code}0000`, { code: `${code}0000`, name, fullName: name, level: 'province' })
      continue
    }
    const held = province + name
    const prefecture: Division = { code: `${code}00`, name, fullName: held, level: 'prefecture' }
    if (name !== '') found.set(prefecture.code, prefecture)
    for (const county of counties) {
      const full = code + county.slice(0, 2)
      const own = county.slice(2)
      // A county without a name stands for its prefecture, which has no counties (嘉峪关市).
      const division: Division = { code: full, name: own, fullName: held + own, level: 'county' }
      found.set(full, own === '' ? prefecture : division)
    }
  }
  return found
}

// Reading three thousand rows takes milliseconds, and most commands never ask for a place: it waits for the first.
const byCode = lazy(() => readTable(divisionTable))

/** Every division once, in the order of the codes. */
export const allDivisions = (): readonly Division[] => [...new Set(byCode().values())]

/**
 * The division with this code of six digits, or the county of a statistical code of twelve.
 *
 * @example
 * findRegion('410711')?.fullName // '河南省新乡市牧野区'
 * findRegion('410711001001')?.name // '牧野区'
 */
export const findRegion = (code: string): Division | undefined =>
  byCode().get(code.length === 12 ? code.slice(0, 6) : code)
