/** Images and media come with the package. */

import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { referencesOf } from '../../facts/references.js'
import { defineRule } from '../../rule.js'

const hostOf = (url: string): string => /^[a-z]+:\/*([^/?#]*)/i.exec(url.trim())?.[1] ?? ''

export const hotlink = defineRule({
  code: 'asset/hotlink',
  severity: 'warning',
  summary: words(
    '图片和音视频放在课包里，不从别的网站取',
    'Images and media come with the package, not from other sites',
  ),
  message: (p: { host: string }) =>
    words(
      `这里的图片或音视频要从「${p.host}」取。`,
      `This image or recording is fetched from \`${p.host}\`.`,
    ),
  why: words(
    '没有网络就看不到；对方删了文件，课就缺一块；对方还能知道谁在什么时候看过。',
    'It is missing without a network and once the other site removes it, and that site learns who looks at it and when.',
  ),
  help: words(
    '请取得授权后把文件放进课包；只想推荐对方的页面，改用普通链接。',
    'Get permission and put the file into the package; to recommend the page of the other site use a plain link.',
  ),
  sources: ['R029', 'R111'],
  example: {
    in: 'body',
    bad: '![手机侧面的按键](https://example.com/key.png)',
    good: '按键的样子见[厂家说明书](https://example.com/manual)。',
  },
  *check(pkg, found) {
    for (const { url, use, target, place } of referencesOf(pkg)) {
      const loads = use === 'image' || use === 'media'
      if (loads && target.kind === 'external') yield found(place(), { host: excerpt(hostOf(url), 80) })
    }
  },
})
