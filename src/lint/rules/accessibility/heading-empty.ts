/** Every heading has words. */
import { words } from '../../../base/words.js'
import { inlineText } from '../../../markdown/inline-text.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const headingEmpty = defineRule({
  code: 'accessibility/heading-empty',
  severity: 'warning',
  summary: words('小标题里有字', 'Every heading has words'),
  message: words('这个小标题是空的。', 'This heading is empty.'),
  why: words(
    '目录里会多出一行空白，听读屏软件的人跳到这里也不知道是什么。',
    'It leaves a blank line in the contents, and screen readers stop at nothing.',
  ),
  help: words('请写上这一段讲什么，或者删去这一行。', 'Say what follows, or remove the line.'),
  sources: ['R064', 'WCAG 2.2 2.4.6', 'WCAG 2.2 1.3.1'],
  example: { in: 'body', bad: '##\n\n按住侧面的按键。', good: '## 开机\n\n按住侧面的按键。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      for (const { children, position } of nodesOf(document, 'heading')) {
        if (inlineText(children).trim() !== '') continue
        yield found({ file: document.file, ...(position ? { range: position } : {}) }, {})
      }
    }
  },
})
