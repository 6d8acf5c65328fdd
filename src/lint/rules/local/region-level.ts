/** A local course of a county names a place smaller than the province. */
import { type Words, words } from '../../../base/words.js'
import { findRegion } from '../../../model/region/find-region.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

/** Whoever stands at one of these makes courses for a part of a province. */
const BELOW_PROVINCE: readonly string[] = ['prefecture', 'county', 'township', 'village']

export const regionLevel = defineRule({
  code: 'local/region-level',
  severity: 'info',
  summary: words(
    '市县以下的本土化课程，地区写到市县',
    'The region of a local course is as small as its publisher',
  ),
  message: (p: { region: string; level: Words }) =>
    words(
      `地区写的是整个${p.region}，发布单位是「${p.level['zh-CN']}」一级。`,
      `The region is the whole of \`${p.region}\`, but the publisher is at “${p.level.en}”.`,
    ),
  why: words(
    '居民就近找课靠地区；写到省，就近一栏里找不到，也看不出特色在哪里。',
    'Residents look for courses nearby: a whole province is near to nobody, and has no one local feature.',
  ),
  help: words(
    '请写到市或县，如「地区: 牧野区」；也可以写 12 位的统计代码，细到村。',
    'Name the city or county, such as `region: 牧野区`; a statistical code of 12 digits goes down to the village.',
  ),
  sources: ['R002', 'R079', 'R102', 'R104'],
  example: {
    in: 'course',
    bad: "type: local-course\nregion: '410000'",
    good: "type: local-course\nregion: '410711'",
  },
  *check(pkg, found) {
    const { type, region = '', publisher } = pkg.course
    const level = publisher?.level ?? ''
    if (type !== 'local-course' || !BELOW_PROVINCE.includes(level)) return
    const division = findRegion(region)
    if (division?.level !== 'province') return
    // Beijing, Tianjin, Shanghai and Chongqing are province and city at once.
    if (level === 'prefecture' && division.name.endsWith('市')) return
    yield found(originOf(pkg, '/course/region'), {
      region: division.name,
      level: termLabel('org-level', level),
    })
  },
})
