/** Two images that differ have alternative texts that differ. */
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { type Image, imagesOf, saysNothing } from '../../facts/images.js'
import { defineRule } from '../../rule.js'

export const altDuplicate = defineRule({
  code: 'accessibility/alt-duplicate',
  severity: 'warning',
  summary: words('不同的图，替代文字也不同', 'Different images have different alternative texts'),
  message: (p: { alt: string }) =>
    words(
      `这张图和前面另一张图用了同样的替代文字「${p.alt}」。`,
      `Another image above has the same alternative text \`${p.alt}\`.`,
    ),
  why: words(
    '听起来是同一张图，多半是复制以后忘了改。',
    'To those who listen they are one image; most often the text was copied and left.',
  ),
  help: words('请按这张图的内容重写一句。', 'Say what is in this one.'),
  sources: ['R064', 'WCAG 2.2 §1.1.1'],
  example: {
    in: 'body',
    bad: '![手机的按键](../assets/a.png)\n\n![手机的按键](../assets/b.png)',
    good: '![手机右侧的按键](../assets/a.png)\n\n![手机左侧的按键](../assets/b.png)',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const first = new Map<string, Image>()
      // A text that says nothing is told by `accessibility/image-alt`.
      for (const image of imagesOf(document).filter((each) => !saysNothing(each))) {
        const { alt, url, place } = image
        const other = first.get(alt)
        if (other === undefined) first.set(alt, image)
        if (other === undefined || url === '' || other.url === url) continue
        const related = [{ ...other.place, message: words('前面那张图在这里。', 'The other image is here.') }]
        yield found(place, { alt: excerpt(alt) }, { related })
      }
    }
  },
})
