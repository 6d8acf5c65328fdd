/** Every image says in words what it shows. */
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { imagesOf, saysNothing } from '../../facts/images.js'
import { defineRule } from '../../rule.js'

export const imageAlt = defineRule({
  code: 'accessibility/image-alt',
  severity: 'error',
  summary: words('每张图片都有替代文字', 'Every image has alternative text'),
  message: (p: { alt: string }) =>
    p.alt === ''
      ? words('这张图片没有替代文字。', 'This image has no alternative text.')
      : words(
          `替代文字「${p.alt}」没有说图里是什么。`,
          `The alternative text \`${p.alt}\` does not say what is in the image.`,
        ),
  why: words(
    '看不见图的学员靠它听图，图打不开时也靠它，做广播稿也用得上。',
    'It is the image for those who cannot see it, for those for whom it does not load, and on the radio.',
  ),
  help: words(
    '请用一句话写图里有什么、要看什么，如「![手机右侧的电源键](图.png)」；「::图片」写在「替代文字」里。',
    'Say in a sentence what is there to see, as in `![the power key on the right](key.png)`, or under `alt` in `::image`.',
  ),
  sources: ['R064', 'WCAG 2.2 §1.1.1', 'GB/T 37668-2019'],
  example: {
    in: 'body',
    bad: '![](../assets/key.png)',
    good: '![手机右侧的电源键](../assets/key.png)',
  },
  *check(pkg, found) {
    for (const image of documentsOf(pkg).flatMap(imagesOf)) {
      if (saysNothing(image)) yield found(image.place, { alt: excerpt(image.alt) })
    }
  },
})
