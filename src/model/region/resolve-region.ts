/** Finds the place that an author means: by code, or by name. */
import { nearest } from '../../base/nearest.js'
import { type Division, holds } from './division.js'
import { allNames, findByName } from './find-by-name.js'
import { findRegion } from './find-region.js'
import { isCustomRegion, isDivisionCode } from './region-code.js'

export type RegionResolution =
  /** `code` is what to write: the code of the division, or the longer code of a township or village in it. */
  | { readonly kind: 'region'; readonly code: string; readonly division: Division }
  /** A place of one's own, `custom:…`. */
  | { readonly kind: 'custom'; readonly code: string }
  /** Well formed, but not in the list, which may be older or newer than the code; `within` is what holds it. */
  | { readonly kind: 'unlisted'; readonly code: string; readonly within?: Division }
  /** Several places bear the name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Division[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Division[] }

/** The longest names, 新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县 among them, are far shorter. */
const MAX_LENGTH = 80

const foldPlace = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** What holds a code: its prefecture, or else its province. */
const holderOf = (code: string): Division | undefined =>
  findRegion(`${code.slice(0, 4)}00`) ?? findRegion(`${code.slice(0, 2)}0000`)

const byCode = (code: string): RegionResolution => {
  const division = findRegion(code)
  if (division !== undefined) return { kind: 'region', code, division }
  const within = holderOf(code)
  return { kind: 'unlisted', code, ...(within === undefined ? {} : { within }) }
}

/** 吉林 is the province rather than the city, 新乡 the city rather than the county in it; 朝阳 could be any of four. */
const plainest = (candidates: readonly Division[]): Division | undefined =>
  candidates.find(({ level }) => level === 'province') ??
  candidates.find((each) => candidates.every((other) => other === each || holds(each, other)))

/** For a place below the list (王村镇) the county it lies in; else names that look alike. */
const suggest = (name: string): readonly Division[] => {
  for (let end = name.length - 1; end > 1; end -= 1) {
    const found = findByName(name.slice(0, end))
    if (found.length > 0) return found.slice(0, 3)
  }
  return nearest(name, allNames())
}

/**
 * Resolves what an author wrote: a code of six or twelve digits, a name, or `custom:…`.
 *
 * @example
 * resolveRegion('北川') // { kind: 'region', code: '510726', division: 四川省绵阳市北川羌族自治县 }
 * resolveRegion('鼓楼区') // { kind: 'ambiguous', candidates: four of them }
 * resolveRegion('南京鼓楼') // { kind: 'region', code: '320106', … }
 */
export const resolveRegion = (text: string): RegionResolution => {
  const trimmed = text.trim()
  if (isCustomRegion(trimmed)) return { kind: 'custom', code: trimmed }
  if (text.length > MAX_LENGTH) return { kind: 'unknown', suggestions: [] }
  const name = foldPlace(text)
  if (isDivisionCode(name)) return byCode(name)
  if (/^\d*$/.test(name)) {
    const holder = findRegion(name) ?? holderOf(name)
    return { kind: 'unknown', suggestions: holder === undefined ? [] : [holder] }
  }
  const candidates = findByName(name)
  const division = plainest(candidates)
  if (division !== undefined) return { kind: 'region', code: division.code, division }
  return candidates.length > 0
    ? { kind: 'ambiguous', candidates }
    : { kind: 'unknown', suggestions: suggest(name) }
}
