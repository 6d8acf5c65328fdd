/** The publisher of a local course is registered in the province the course is about. */
import { words } from '../../../base/words.js'
import { findRegion } from '../../../model/region/find-region.js'
import { isDivisionCode } from '../../../model/region/region-code.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** GB 32100-2015 §4.3: characters 3 to 8 are the division of the authority that registered the organisation. */
const provinceOfUscc = (uscc: string) => findRegion(`${uscc.slice(2, 4)}0000`)

export const usccRegion = defineRule({
  code: 'organisation/uscc-region',
  severity: 'warning',
  summary: words(
    '本土化课程的发布单位在课程所在的省登记',
    'The publisher of a local course is registered in the province of the course',
  ),
  message: (p: { registered: string; region: string }) =>
    words(
      `发布单位的信用代码登记在${p.registered}，课程的地区却在${p.region}。`,
      `The credit code of the publisher was issued in \`${p.registered}\`, but the course is about a place in \`${p.region}\`.`,
    ),
  why: words(
    '本土化课程由当地单位做，两处不在一个省，多半有一处写错了。',
    'Local courses are made where they belong; where the two differ, one is most likely mistaken.',
  ),
  help: words(
    '请核对地区和统一社会信用代码；外地单位帮着做的课，把当地单位写成发布单位。',
    'Check the region and the credit code; where others helped, name the local organisation as publisher.',
  ),
  sources: ['R002', 'R102', 'GB 32100-2015'],
  example: {
    in: 'course',
    bad: "type: local-course\nregion: '510726'\npublisher: { name: 示例社区学院, uscc: 12410700000000000U }",
    good: "type: local-course\nregion: '410711'\npublisher: { name: 示例社区学院, uscc: 12410700000000000U }",
  },
  *check(pkg, found) {
    const { type, region = '', publisher } = pkg.course
    if (type !== 'local-course' || publisher?.uscc === undefined || !isDivisionCode(region)) return
    // National bodies are registered in no province, and publish for any.
    const registered = provinceOfUscc(publisher.uscc)
    const place = findRegion(`${region.slice(0, 2)}0000`)
    if (registered === undefined || place === undefined || registered === place) return
    if (publisher.level === 'national') return
    const related = {
      ...originOf(pkg, '/course/publisher/uscc'),
      message: words('信用代码在这里。', 'The credit code is here.'),
    }
    yield found(
      originOf(pkg, '/course/region'),
      { registered: registered.name, region: place.name },
      { related: [related] },
    )
  },
})
