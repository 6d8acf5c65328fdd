/** Links do not tell the other site who passed them on. */
import { words } from '../../../base/words.js'
import { referencesOf } from '../../facts/references.js'
import { defineRule } from '../../rule.js'

/** What share buttons add: none of it is needed to find the page. */
const MARK =
  /^(?:utm_[a-z]+|spm|scm|share_token|share_source|share_medium|share_plat|share_session_id|share_tag|share_from|shareuid|fbclid|gclid|isappinstalled|vd_source|xsec_token|xsec_source|wfr|timestamp_share|sharer_shareinfo|sharer_shareinfo_first)$/i

/** The address without such marks; undefined where it has none. */
const cleaned = (url: string): string | undefined => {
  const [, page = '', query, anchor = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? []
  if (query === undefined) return undefined
  const parts = query.split('&')
  const kept = parts.filter((part) => !MARK.test(part.split('=', 1)[0] ?? ''))
  if (kept.length === parts.length) return undefined
  return `${page}${kept.length === 0 ? '' : `?${kept.join('&')}`}${anchor}`
}

export const tracking = defineRule({
  code: 'privacy/tracking',
  severity: 'info',
  summary: words('链接里没有跟踪分享人的参数', 'Links hold no marks that track who shared them'),
  message: words('这个网址里带着跟踪分享人的参数。', 'This address holds marks that track who shared it.'),
  why: words(
    '对方网站能看出是谁转发的、谁点开的；去掉以后照样打得开。',
    'The other site can tell who passed it on and who followed; the page opens without them.',
  ),
  help: words('请删去网址里的这些参数。', 'Remove them from the address.'),
  sources: ['R118', '个人信息保护法第六条'],
  example: {
    in: 'body',
    bad: '[厂家说明书](https://example.com/manual?id=5&utm_source=wechat)',
    good: '[厂家说明书](https://example.com/manual?id=5)',
  },
  *check(pkg, found) {
    for (const { url, target, place, file, ...reference } of referencesOf(pkg)) {
      const text = target.kind === 'external' ? cleaned(url) : undefined
      if (text === undefined) continue
      const written = reference.written()
      const edit = written && {
        file,
        start: written.start.offset ?? 0,
        end: written.end.offset ?? 0,
        text,
      }
      const title = words('删去这些参数', 'Remove the marks')
      yield found(place(), {}, edit ? { fix: { title, safe: true, edits: [edit] } } : {})
    }
  },
})
