/** Where a course speaks of what is changed by decree: laws, regulations, and sums that the state pays or sets. */
import type { Place } from '../../base/diagnostic.js'
import { documentsOf, type Package } from '../../parse/package.js'
import { proseMatches } from './prose.js'

/** What laws are about: 《编织技法》 is a book on a craft. */
const LAW =
  '(?:中华人民共和国[^《》\\r\\n]{1,30}|宪|刑|民|[^《》\\r\\n]{0,20}(?:保障|保护|合同|劳动|保险|安全|处罚|诉讼|仲裁|教育|促进|管理|承包|组织|援助|诈骗|暴力|著作权|继承|婚姻|选举|税|卫生|防治))法'
const NAMED = `《(?:${LAW}|民法典|[^《》\\r\\n]{1,40}(?:条例|(?:管理|实施|暂行|标识|监督|处理|认定|奖励|补助|补贴|资助|征收|登记|审核|扶持|保障)办法|(?:管理|若干|暂行|有关|相关)规定|实施细则))(?:（[^《》（）]{1,12}）)?》`
const ARTICLE = '(?<=(?:法|条例|办法|规定|细则)》?)第[一二三四五六七八九十百零〇0-9]{1,7}条'
const PAY =
  '(?:高龄|种粮|农机|购置|创业|就业|社保|技能提升|护理|以旧换新|政府|财政|国家)(?:补贴|补助|津贴)|最低工资|低保|养老金|医保报销'
const SUM = '(?<![0-9.,])[0-9][0-9.,]{0,12} ?(?:元|万元|%|％)'

const MENTION = new RegExp(
  `${NAMED}|${ARTICLE}|(?:${PAY})[^。！？；\\r\\n0-9]{0,16}${SUM}|${SUM}[^。！？；\\r\\n0-9]{0,8}(?:${PAY})`,
  'g',
)

/** What each of these holds; few documents do, and the others are not searched for all of that. */
const MAY_MENTION = /《|[法例定则]》?第|补[贴助]|津贴|最低工资|低保|养老金|医保报销/

export interface LawMention {
  readonly text: string
  readonly place: Place
}

/** The first such place of a package. */
export const firstLawMention = (pkg: Package): LawMention | undefined => {
  for (const document of documentsOf(pkg)) {
    if (!MAY_MENTION.test(document.source)) continue
    for (const { match, range } of proseMatches(document, MENTION)) {
      return { text: match[0], place: { file: document.file, range } }
    }
  }
  return undefined
}
