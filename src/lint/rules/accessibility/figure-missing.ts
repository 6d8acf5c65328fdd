/** A text that points at a figure has one. */
import { words } from '../../../base/words.js'
import { nodesOf } from '../../../parse/package.js'
import { imagesOf } from '../../facts/images.js'
import { passagesOf, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const FIGURE =
  /(?:如|见|看|按照?|照着?)(?:[上下]|右|左)?图(?:所示|\s*\d|[，。、：；]|$)|[上下]图(?:中|里|所示|是|为)|\b(?:figure|picture|image) (?:above|below)\b/i

/** Most passages hold none of them, and are not looked at any further. */
const MAY_POINT = /图|\b(?:figure|picture|image) /i

export const figureMissing = defineRule({
  code: 'accessibility/figure-missing',
  severity: 'info',
  summary: words('说了「如图」，就要有图', 'A text that points at a figure has one'),
  message: (p: { words: string }) =>
    words(
      `这里说「${p.words}」，这一课里却没有图。`,
      `The text points at a figure (\`${p.words}\`), and there is none in this lesson.`,
    ),
  why: words(
    '从 Word 里抄过来，图最容易丢；学员对着空白看不懂。',
    'Figures are easily lost when a text is copied from Word, and learners look at nothing.',
  ),
  help: words(
    '请把图放进「assets」文件夹，写成「![图里有什么](../assets/图.png)」；图在讲义上的，写明「讲义上的图」。',
    'Put it into the folder `assets` and write `![what it shows](../assets/figure.png)`, or say where it is.',
  ),
  sources: ['R064', 'R024'],
  example: {
    in: 'body',
    bad: '如下图所示，按住侧面的按键。',
    good: '如下图所示，按住侧面的按键。\n\n![手机右侧的电源键](../assets/key.png)',
  },
  *check(pkg, found) {
    for (const lesson of pkg.lessons) {
      if (imagesOf(lesson).length > 0 || nodesOf(lesson, 'media').length > 0) continue
      for (const passage of passagesOf(lesson)) {
        const match = MAY_POINT.test(passage.text) ? FIGURE.exec(passage.text) : null
        if (match === null) continue
        const shown = match[0].replace(/[，。、：；]$/, '')
        yield found(placeIn(passage, match.index, match.index + shown.length), { words: shown })
        break
      }
    }
  },
})
