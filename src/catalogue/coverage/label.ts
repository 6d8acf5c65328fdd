/** What headings are called in a report. */
import { type Words, words } from '../../base/words.js'
import type { CoverageCellKey } from '../../model/coverage-plan.js'
import { findRegion } from '../../model/region/find-region.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { facetLabel } from '../facet-label.js'
import { type Dimension, faceted, UNSPECIFIED } from './dimensions.js'
import { ALL, schemeOf } from './order.js'

export type Heading = Dimension | CoverageCellKey

/** The names of the dimensions. */
export const headingNames: Readonly<Record<Heading, Words>> = {
  audience: words('受众', 'Audience'),
  topic: words('主题', 'Topic'),
  region: words('地区', 'Place'),
  setting: words('城乡', 'Town or country'),
  level: words('层次', 'Level'),
  publisherLevel: words('发布单位层级', 'Level of publisher'),
  publisher: words('发布单位', 'Publisher'),
  type: words('课程类型', 'Type'),
  form: words('学习形式', 'Form of learning'),
  hours: words('课程长短', 'Length'),
  licence: words('许可', 'Licence'),
  language: words('语言', 'Language'),
  status: words('状态', 'Status'),
  origin: words('来源方式', 'Origin'),
  quality: words('素养维度', 'Dimension of competence'),
}

const same = (text: string): Words => words(text, text)

const provinceOf = (code: string) => findRegion(`${code.slice(0, 2)}0000`)

/** In full, since many counties share a name. 110100 and 419000 name nothing: they group what a province holds itself. */
const placeName = (code: string): Words => {
  const found = findRegion(code)
  if (found !== undefined)
    return same(code.length === 12 ? `${found.fullName} ${code.slice(6)}` : found.fullName)
  const province = provinceOf(code)
  if (province === undefined) return same(code)
  return /^\d{4}00$/.test(code)
    ? words(`${province.fullName}直辖区县`, `${province.fullName}, directly governed`)
    : same(`${province.fullName} ${code}`)
}

/** A place as it is called among those around it. */
export const shortPlace = (code: string): Words =>
  code === UNSPECIFIED ? labelOf('region', code) : facetLabel('region', code)

/** The name of a value under a heading; a value of one's own is its own name. */
export const labelOf = (heading: Heading, value: string): Words => {
  if (value === ALL) return words('全部', 'All')
  if (value === UNSPECIFIED) return words('未说明', 'Not said')
  if (heading === 'region') return placeName(value)
  if (heading !== 'origin' && heading !== 'quality') return facetLabel(faceted[heading], value)
  const scheme = schemeOf[heading]
  return (scheme && findTerm(scheme, value)?.label) ?? same(value)
}
