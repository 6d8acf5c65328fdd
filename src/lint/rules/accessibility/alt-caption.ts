/** The caption of an image says something else than its alternative text. */
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { imagesOf, saysNothing } from '../../facts/images.js'
import { defineRule } from '../../rule.js'

const bare = (text: string): string => text.replace(/[\p{P}\p{S}\s]/gu, '')

export const altCaption = defineRule({
  code: 'accessibility/alt-caption',
  severity: 'info',
  summary: words('图的说明和替代文字不重复', 'Caption and alternative text differ'),
  message: words(
    '这张图的说明和替代文字一模一样。',
    'The caption of this image repeats its alternative text.',
  ),
  why: words(
    '看不见图的学员同一句话听两遍，图里有什么还是不知道。',
    'Those who cannot see the image hear the same twice, and still do not know what is in it.',
  ),
  help: words(
    '替代文字写图里有什么，说明写要大家注意什么，如「替代文字="手机右侧有三个键" 说明="最短的是电源键"」。',
    'Let `alt` say what is there, and the caption what to notice, as in `alt="three keys on the right" caption="the short one is the power key"`.',
  ),
  sources: ['R064', 'WCAG 2.2 §1.1.1'],
  example: {
    in: 'body',
    bad: '::图片{src="../assets/key.png" 替代文字="手机的按键" 说明="手机的按键"}',
    good: '::图片{src="../assets/key.png" 替代文字="手机右侧有三个键" 说明="最短的是电源键"}',
  },
  *check(pkg, found) {
    for (const image of documentsOf(pkg).flatMap(imagesOf)) {
      const alt = bare(image.alt)
      if (alt !== '' && alt === bare(image.caption) && !saysNothing(image)) yield found(image.place, {})
    }
  },
})
