/** What artificial intelligence made is said to be made so, in the text and in the front matter alike. */
import { excerpt } from '../../../base/excerpt.js'
import { words } from '../../../base/words.js'
import { documentsOf, isWritten, originOf, type Package } from '../../../parse/package.js'
import { proseMatches } from '../../facts/prose.js'
import { defineRule } from '../../rule.js'

const AI = '(?:(?<![A-Za-z])AI(?![A-Za-z])|人工智能|大模型|artificial intelligence)'
const MAKES = '(?:生成|合成|辅助|协助|制作|绘制|撰写|编写|配音)'
const LABEL = new RegExp(
  `${AI}[^。！？\\r\\n]{0,12}${MAKES}|${MAKES}[^。！？\\r\\n]{0,6}${AI}|${AI}[- ](?:generated|assisted|made)|(?:generated|made|assisted) (?:by|with) ${AI}`,
  'gi',
)
/** A sentence about this course itself; a lesson on artificial intelligence speaks of it in other ways. */
const CLAIM = new RegExp(
  `(?:本课程?|本文|本页|本图|此图|上图|下图|配图|插图|插画|封面图?|本视频|本音频|配音|本课件|以上内容|以下内容|部分内容)[^。！？；，\\r\\n]{0,8}${AI}[^。！？；，\\r\\n]{0,3}${MAKES}|(?:this|the) (?:course|lesson|picture|image|video) (?:is|was) (?:generated|made) (?:by|with) ${AI}`,
  'gi',
)

const firstMatch = (pkg: Package, pattern: RegExp) => {
  for (const document of documentsOf(pkg)) {
    for (const { match, range } of proseMatches(document, pattern)) {
      return { text: excerpt(match[0]), place: { file: document.file, range } }
    }
  }
  return undefined
}

type Params = { readonly field: 'assisted' | 'generated' | 'none'; readonly text?: string }

export const aiLabel = defineRule({
  code: 'media/ai-label',
  severity: 'warning',
  summary: words(
    '人工智能生成的内容标明「AI 生成」，正文与「AI生成」一栏一致',
    'What artificial intelligence made is labelled so, in the text and in `aiGenerated`',
  ),
  message: ({ field, text = '' }: Params) =>
    field === 'none'
      ? words(
          `这里写着「${text}」，「AI生成」一栏却没有写。`,
          `This says \`${text}\`, but \`aiGenerated\` does not.`,
        )
      : words(
          `「AI生成」写的是「${field === 'generated' ? '生成' : '辅助'}」，课里却没有一句话告诉学员。`,
          `\`aiGenerated\` says \`${field}\`, but no sentence of the course tells learners.`,
        ),
  why: words(
    '从 2025 年 9 月 1 日起，人工智能生成的文字、图片和音视频要在看得见的地方标明。',
    'Since 1 September 2025 texts, images and recordings made by artificial intelligence must be labelled where people see it.',
  ),
  help: ({ field }) =>
    field === 'none'
      ? words(
          '请把「AI生成」改成「辅助」或「生成」；确实没有用，就改正文。',
          'Set `aiGenerated` to `assisted` or `generated`; if none was used, mend the text.',
        )
      : words(
          '请在课程说明里加一句，如「本课部分文字由人工智能辅助编写，已经人工核对」。',
          'Add a sentence to the course document, such as: Parts of this course are AI-assisted and were checked by people.',
        ),
  sources: ['《人工智能生成合成内容标识办法》', 'GB 45438-2025'],
  example: { in: 'course', bad: 'aiGenerated: generated', good: 'aiGenerated: none' },
  *check(pkg, found) {
    const { aiGenerated } = pkg.course
    if (aiGenerated === 'generated' || aiGenerated === 'assisted') {
      if (firstMatch(pkg, LABEL) === undefined)
        yield found(originOf(pkg, '/course/aiGenerated'), { field: aiGenerated })
      return
    }
    if (aiGenerated === undefined && isWritten(pkg, '/course/aiGenerated')) return
    const claim = firstMatch(pkg, CLAIM)
    if (claim === undefined) return
    const message = words('「AI生成」写在这里。', '`aiGenerated` is here.')
    const related = [{ ...originOf(pkg, '/course/aiGenerated'), message }]
    yield found(
      claim.place,
      { field: 'none', text: claim.text },
      aiGenerated === undefined ? {} : { related },
    )
  },
})
