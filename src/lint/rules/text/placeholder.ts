/** Nothing is left over from a template. */
import { linesOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { insideOf } from '../../facts/inside-of.js'
import { notText } from '../../facts/not-text.js'
import { defineRule } from '../../rule.js'

/** Only what nobody writes on purpose: 「请填写」 and 「XX村」 have their place in forms and cases. */
const PLACEHOLDER =
  /(?<![A-Za-z0-9_])(?:TODO|TBD|FIXME|XXX+)(?![A-Za-z0-9_])|待补充|待填写|待完善|此处(?:填写|补充|输入|插入)|在此处?(?:填写|补充|输入|插入)(?:内容|文字|标题|简介|说明)|lorem ipsum/g

export const placeholder = defineRule({
  code: 'text/placeholder',
  severity: 'warning',
  summary: words('没有留下模板里的占位文字', 'No placeholder of a template is left'),
  message: (p: { text: string }) =>
    words(`这里还留着「${p.text}」。`, `The placeholder \`${p.text}\` is still here.`),
  why: words('学员会看到没写完的课。', 'Learners would see an unfinished course.'),
  help: words(
    '请补上内容，或删去这一处；给自己留的话写成注释「<!-- …… -->」，不会显示。',
    'Write what belongs here, or remove it; a note to yourself goes into a comment, `<!-- … -->`, which is not shown.',
  ),
  sources: ['教科信厅〔2024〕1号'],
  example: {
    in: 'body',
    bad: '## 怎样调大字号\n\n待补充',
    good: '## 怎样调大字号\n\n<!-- 待补充：安卓手机的步骤 -->\n打开“设置”，点“显示”。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      const matches = [...source.matchAll(PLACEHOLDER)]
      if (matches.length === 0) continue
      const isInside = insideOf(notText(document))
      const lines = linesOf(source)
      let lastLine = 0
      for (const { index, 0: text } of matches) {
        const range = lines.range(index, index + text.length)
        // `TODO：此处填写步骤` is one thing to do.
        if (isInside(index) || range.start.line === lastLine) continue
        lastLine = range.start.line
        yield found({ file, range }, { text })
      }
    }
  },
})
