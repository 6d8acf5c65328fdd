/** Alternative text begins with what is shown: that it is an image goes without saying. */
import type { Fix } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { type Image, imagesOf } from '../../facts/images.js'
import { defineRule } from '../../rule.js'

/** A colon behind it, or `of`: 图片 may well be the beginning of what is shown. */
const PREFIX =
  /^(?:(?:这是)?(?:一?[张幅])?(?:图片|图像|照片|图)\s*[:：]\s*|(?:an? )?(?:image|picture|photo) of )(?=\S)/i

/** Sure where the text stands in the source as it was read, and once. */
const removal = (source: string, { alt, place }: Image, length: number): Fix | undefined => {
  const start = place.range?.start.offset ?? 0
  const written = source.slice(start, place.range?.end.offset)
  const at = written.indexOf(alt)
  if (at < 0 || written.indexOf(alt, at + 1) >= 0) return undefined
  return replacement(place.file, start + at, start + at + length, '')
}

export const altPrefix = defineRule({
  code: 'accessibility/alt-prefix',
  severity: 'info',
  summary: words('替代文字直接说图里有什么', 'Alternative text begins with what is shown'),
  message: (p: { prefix: string }) =>
    words(
      `替代文字开头的「${p.prefix}」是多余的。`,
      `The alternative text need not begin with \`${p.prefix}\`.`,
    ),
  why: words(
    '读屏软件会先念「图片」，再念一遍就啰唆了。',
    'Screen readers say “image” by themselves, and it is heard twice.',
  ),
  help: words('请直接写图里有什么。', 'Begin with what is to be seen.'),
  sources: ['R064', 'WCAG 2.2 §1.1.1'],
  example: {
    in: 'body',
    bad: '![图片：手机右侧的电源键](../assets/key.png)',
    good: '![手机右侧的电源键](../assets/key.png)',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      for (const image of imagesOf(document)) {
        const [prefix = ''] = PREFIX.exec(image.alt) ?? []
        if (prefix === '') continue
        const fix = removal(document.source, image, prefix.length)
        yield found(image.place, { prefix: prefix.trim() }, fix && { fix })
      }
    }
  },
})
