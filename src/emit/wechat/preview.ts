/** An article as a page of its own, to be looked at, and to be copied from: a browser would misread a bare fragment. */
import { htmlOf } from '../../markdown/to-html.js'
import type { Edition } from '../edition/edition.js'
import type { Article } from './article.js'
import { textNode } from './blocks.js'

export const previewOf = ({ title, html }: Article, { tag }: Pick<Edition, 'tag'>): string => {
  const heading = htmlOf([{ type: 'element', tagName: 'title', properties: {}, children: [textNode(title)] }])
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
${heading}
</head>
<body style="max-width:677px;margin:0 auto;padding:16px;background:#fff;font-size:17px;font-family:sans-serif">
${html}</body>
</html>
`
}
