/**
 * Tells what of an article WeChat would not keep. There is no official list; this one follows what the makers of editors
 * found out, and holds nothing of which that is not known.
 */
import type { Diagnostic } from '../../base/diagnostic.js'
import { type Words, words } from '../../base/words.js'
import { articleImage, articleLength, articleMarkup } from './article-diagnostics.js'
import { limits } from './limits.js'

/** An article as it goes to the draft box. */
export interface ArticleDraft {
  readonly html: string
  readonly title?: string
  readonly author?: string
  readonly digest?: string
  readonly sourceUrl?: string
}

const tags: ReadonlySet<string> = new Set([
  ...[
    'section',
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'blockquote',
    'ul',
    'ol',
    'li',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
  ],
  ...['img', 'a', 'br', 'hr', 'strong', 'em', 'span', 'sup', 'code'],
])

const properties: ReadonlySet<string> = new Set([
  ...[
    'margin',
    'padding',
    'padding-left',
    'padding-top',
    'border',
    'border-left',
    'border-top',
    'border-collapse',
  ],
  ...['background', 'color', 'font-size', 'font-weight', 'font-family', 'line-height', 'letter-spacing'],
  ...[
    'text-align',
    'text-decoration',
    'vertical-align',
    'word-break',
    'display',
    'width',
    'max-width',
    'height',
    'white-space',
  ],
])

const PLACEHOLDER = /^images\/\d{2,}-\d+(?:-[a-z0-9]+)*\.[a-z0-9]+$/
const OWN_IMAGE = /^https?:\/\/mmbiz\.q(?:pic|logo)\.cn\//
const OWN_ARTICLE = /^https:\/\/mp\.weixin\.qq\.com\//

/** One tag as it should be spelt; whatever else begins with `<` is none. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*) ?\/?>|<[^>]*>?/g
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g

/** Styles that fetch, run or leave their place. */
const FORBIDDEN_VALUE = /url\(|expression|javascript|fixed|absolute|[\\@]/i

function* checkStyle(style: string): Generator<Diagnostic> {
  for (const declaration of style.split(';')) {
    const [property = '', value = ''] = declaration.split(':')
    if (!properties.has(property.trim()) || value.trim() === '' || FORBIDDEN_VALUE.test(value))
      yield articleMarkup({}, { written: declaration })
  }
}

function* checkAttribute(tag: string, name: string, value: string): Generator<Diagnostic> {
  if (name === 'style') yield* checkStyle(value)
  else if (tag === 'img' && name === 'src') {
    if (!PLACEHOLDER.test(value) && !OWN_IMAGE.test(value)) yield articleImage({}, { address: value })
  } else if (tag === 'a' && name === 'href') {
    if (!OWN_ARTICLE.test(value)) yield articleMarkup({}, { written: `href="${value}"` })
  } else if (!(tag === 'img' && name === 'alt')) yield articleMarkup({}, { written: `${name}="${value}"` })
}

const countOf = (text: string): number => [...text].length

function* checkLengths({ html, title = '', author = '', digest = '', sourceUrl = '' }: ArticleDraft) {
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  const lengths: readonly (readonly [Words, number, number])[] = [
    [words('标题的字数', 'title'), countOf(title), limits.title],
    [words('作者的字数', 'author'), countOf(author), limits.author],
    [words('摘要的字数', 'digest'), countOf(digest), limits.digest],
    [words('原文链接的字节数', 'address of the original'), bytes(sourceUrl), limits.sourceUrl],
    // 「必须少于2万字符」: the limit itself is too long.
    [words('正文的字符数', 'content'), html.length, limits.content - 1],
    [words('正文的字节数', 'content in bytes'), bytes(html), limits.contentSize - 1],
  ]
  for (const [part, length, limit] of lengths)
    if (length > limit) yield articleLength({}, { part, length, limit })
}

/**
 * Everything that WeChat would take out of an article or refuse it for; empty for one that it keeps as it is.
 * Pictures may still stand under the placeholders of `kebao emit wechat`, or have their address of WeChat.
 *
 * @example
 * lintArticle({ html: '<section style="color:#222">你好</section>', title: '认识手机' }) // []
 */
export const lintArticle = (draft: ArticleDraft): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  for (const [written, , tag, attributes = ''] of draft.html.matchAll(TAG)) {
    if (tag === undefined || !tags.has(tag)) {
      found.push(articleMarkup({}, { written: written.slice(0, 60) }))
      continue
    }
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
      found.push(...checkAttribute(tag, name, value))
  }
  return [...found, ...checkLengths(draft)]
}
