/** How everything becomes HTML: much of it otherwise than mdast-util-to-hast has it. */
import { defaultHandlers } from 'remark-rehype'
import type { Handler, Handlers } from './context.js'
import { callout } from './handlers/callout.js'
import { code } from './handlers/code.js'
import { containerDirective, leafDirective } from './handlers/directive.js'
import { footnoteReference } from './handlers/footnote.js'
import { heading } from './handlers/heading.js'
import { image, imageReference, link, linkReference } from './handlers/link.js'
import { listItem } from './handlers/list-item.js'
import { media } from './handlers/media.js'
import { blank, option, question } from './handlers/question.js'
import { rawHtml } from './handlers/raw-html.js'
import { ruby } from './handlers/ruby.js'
import { table } from './handlers/table.js'
import { text } from './handlers/text.js'

export const htmlHandlers: Handlers & { option: Handler } = {
  ...(defaultHandlers as Handlers),
  blank,
  callout,
  code,
  containerDirective,
  footnoteReference,
  heading,
  html: rawHtml,
  image,
  imageReference,
  leafDirective,
  link,
  linkReference,
  listItem,
  media,
  option,
  question,
  ruby,
  table,
  text,
}
