/** Three choices, one after the other, and what is near the place that they name. */
import { fill } from '../../../player/make.js'
import { nearby } from '../../places/nearby.js'
import type { PlaceCourse, PlaceShard } from '../../places/place-shard.js'
import { keepPlace, keptPlace } from './kept-place.js'
import { loadShard } from './load-shard.js'
import { type PageData, pageData } from './page-data.js'
import { showRings } from './show-rings.js'

const byId = (id: string): HTMLElement | null => document.getElementById(id)

/** Codes of the parts of a place: below a province its prefectures, and counties that lie in none with a name. */
const partsIn = (code: string, names: PlaceShard['names']): readonly string[] =>
  Object.keys(names)
    .filter((each) => {
      if (each === code || !each.startsWith(code.replace(/(?:00)+$/, ''))) return false
      if (!code.endsWith('0000')) return !each.endsWith('00')
      return each.endsWith('00') || names[`${each.slice(0, 4)}00`] === undefined
    })
    .sort()

export const beginPlaces = (): void => {
  const data = pageData()
  const form = byId('kb-place')
  const [status, found, forget] = [byId('kb-place-status'), byId('kb-place-found'), byId('kb-forget')]
  const province = byId('kb-place-province') as HTMLSelectElement | null
  const prefecture = byId('kb-place-prefecture') as HTMLSelectElement | null
  const county = byId('kb-place-county') as HTMLSelectElement | null
  if (!data || !form || !status || !found || !forget || !province || !prefecture || !county) return
  form.hidden = false
  const { words }: PageData = data
  let names: PlaceShard['names'] = {}
  /** What was asked for last: slow files of an earlier choice change nothing. */
  let turn = 0

  const offer = (select: HTMLSelectElement, codes: readonly string[]): void => {
    const first = new Option(words.choose, '')
    fill(select, [first, ...codes.map((code) => new Option(names[code] || code, code))])
    const row = select.parentElement
    if (row) row.hidden = codes.length === 0
  }

  const show = async (code: string): Promise<void> => {
    turn += 1
    const own = turn
    fill(found, [])
    forget.hidden = code === ''
    status.textContent = code === '' ? '' : words.loading
    if (code === '') return
    try {
      const whole = `${code.slice(0, 2)}0000`
      const [wide, country] = await Promise.all([loadShard(whole), loadShard('country')])
      const part = wide.apart.filter((each) => each === code || each === `${code.slice(0, 4)}00`)[0]
      const near = part ? await loadShard(part) : undefined
      if (own !== turn) return
      const courses: readonly PlaceCourse[] = [
        ...(near ? near.courses : []),
        ...wide.courses,
        ...country.courses,
      ]
      const rings = nearby(courses, code)
      const nameOf = (each: string): string => wide.names[each] || each
      showRings(
        found,
        rings,
        nameOf,
        ({ ring, entries }) =>
          ring === 'country'
            ? country.total
            : ring === 'province'
              ? Math.max(wide.apart.length ? wide.total : 0, entries.length)
              : entries.length,
        data,
      )
      status.textContent = rings.length > 0 ? words.found.replace('{n}', nameOf(code)) : words.nothing
    } catch {
      if (own === turn) status.textContent = words.failed
    }
  }

  const choose = (code: string): void => {
    keepPlace(code)
    void show(code)
  }

  const openProvince = async (code: string): Promise<void> => {
    names = {}
    offer(prefecture, [])
    offer(county, [])
    if (code === '') return
    try {
      const { names: found } = await loadShard(code)
      // A slow file of an earlier choice changes nothing.
      if (province.value !== code) return
      names = found
    } catch {
      // What is near says so.
    }
    if (province.value === code) offer(prefecture, partsIn(code, names))
  }

  province.addEventListener('change', () => {
    choose(province.value)
    void openProvince(province.value)
  })
  prefecture.addEventListener('change', () => {
    offer(county, prefecture.value === '' ? [] : partsIn(prefecture.value, names))
    choose(prefecture.value || province.value)
  })
  county.addEventListener('change', () => choose(county.value || prefecture.value || province.value))
  forget.addEventListener('click', () => {
    province.value = ''
    void openProvince('')
    choose('')
    province.focus()
  })

  const restore = async (code: string): Promise<void> => {
    if (code === '') return
    province.value = `${code.slice(0, 2)}0000`
    if (province.value === '') return
    void show(code)
    await openProvince(province.value)
    const middle = names[`${code.slice(0, 4)}00`] ? `${code.slice(0, 4)}00` : code
    if (code.endsWith('0000')) return
    prefecture.value = middle
    if (middle === prefecture.value) offer(county, partsIn(middle, names))
    if (middle !== code) county.value = code
  }
  void restore(keptPlace())
}
