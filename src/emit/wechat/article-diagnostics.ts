/** What WeChat would take out of an article, or refuse it for. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { visible } from '../../base/visible.js'
import { type Words, words } from '../../base/words.js'

export const articleMarkup = defineDiagnostic({
  code: 'emit/article-markup',
  severity: 'error',
  message: (p: { written: string }) =>
    words(
      `文章里的「${visible(p.written)}」公众号不收，或会被去掉。`,
      `WeChat takes \`${visible(p.written)}\` out of an article, or refuses it.`,
    ),
  why: words(
    '粘贴以后样式和内容会变，学员看到的和预览的不一样。',
    'After pasting, looks and content change: learners see another article than you did.',
  ),
  help: words(
    '请只用这些标签和写在标签上的样式：section、p、h1 到 h4、列表、表格、图片、强调。',
    'Keep to sections, paragraphs, headings, lists, tables, pictures and emphasis, with styles on the tags themselves.',
  ),
})

export const articleImage = defineDiagnostic({
  code: 'emit/article-image',
  severity: 'error',
  message: (p: { address: string }) =>
    words(
      `图片「${visible(p.address)}」不是公众号自己的图片。`,
      `The picture \`${visible(p.address)}\` is not one that WeChat keeps.`,
    ),
  why: words(
    '外面的图片，公众号会滤掉，文章里就没有图了。',
    'WeChat filters pictures of other sites: the article would have none.',
  ),
  help: words(
    '请先上传图片，再用上传后得到的网址替换。',
    'Upload the picture first, and put the address you get in its place.',
  ),
})

export const articleLength = defineDiagnostic({
  code: 'emit/article-length',
  severity: 'error',
  message: (p: { part: Words; length: number; limit: number }) =>
    words(
      `${p.part['zh-CN']}有 ${p.length}，公众号最多收 ${p.limit}。`,
      `The ${p.part.en} has ${p.length}; WeChat takes at most ${p.limit}.`,
    ),
  why: words('超过了，草稿存不进去。', 'A longer one is refused when the draft is saved.'),
  help: words('请写短一些，或分成几篇。', 'Make it shorter, or part it into several articles.'),
})
