/**
 * What may leave kebao as HTML. The list is ours from the first tag to the last: nothing of the default schema of
 * hast-util-sanitize is inherited, since each key is given here.
 *
 * Authors have no way to write HTML at all; this is the second wall, behind handlers that make every element
 * themselves. It therefore names exactly what the handlers make, and a handler that makes more is found by a test.
 */
import type { Schema } from 'hast-util-sanitize'
import { calloutNames, mediaKinds, questionKinds } from '../nodes.js'
import { downloadName } from './download-name.js'
import { languageClass } from './handlers/code.js'
import { protocols } from './url-policy.js'

const classes = (...names: readonly string[]): [string, ...string[]] => ['className', ...names]
const kinds = (names: readonly string[]): readonly string[] => names.map((name) => `kb-${name}`)

export const sanitizeSchema = {
  // No comments, no doctype: a fragment has neither.
  allowComments: false,
  allowDoctypes: false,

  tagNames: [
    // Blocks and phrases of Markdown.
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img'],
    ...['li', 'ol', 'p', 'pre', 'strong', 'sup', 'ul'],
    // Tables and task lists of GFM. `input` is a ticked or an empty box and nothing else: see `required`.
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'input'],
    // What kebao adds: callouts, questions with their gaps, media, readings.
    ...[
      'aside',
      'section',
      'div',
      'span',
      'figure',
      'figcaption',
      'video',
      'audio',
      'track',
      'ruby',
      'rp',
      'rt',
    ],
    // Never: script, style, svg, math, iframe, object, embed, form, base, meta, link. Each of them runs code,
    // fetches at will, or is parsed by other rules than it was checked by (mutation XSS).
  ],

  attributes: {
    // Ids are made by kebao from headings and footnotes; no author can choose one outright.
    a: [
      'href',
      'title',
      'id',
      ['download', true, downloadName],
      ['role', 'doc-noteref', 'doc-backlink'],
      'ariaLabel',
    ],
    img: ['src', 'alt', 'title'],
    h1: ['id'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    // The language of a code block, as far as it is a plain word: highlighters look for this class.
    code: [['className', languageClass]],
    ol: ['start', ['type', 'A'], classes('contains-task-list', 'kb-options')],
    ul: [classes('contains-task-list')],
    li: ['id', 'dataOption', classes('task-list-item')],
    input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
    // Alignment by attribute: `style` is never allowed, and a fragment has no style sheet to carry a class.
    td: [['align', 'left', 'center', 'right']],
    th: [
      ['align', 'left', 'center', 'right'],
      ['scope', 'col'],
    ],
    p: [classes('kb-label', 'kb-media', 'kb-download')],
    div: [classes('kb-stem')],
    span: [classes('kb-blank'), ['dataBlank', /^\d+$/]],
    aside: [classes('kb-callout', ...kinds(calloutNames)), ['role', 'note']],
    section: [
      classes('kb-callout', ...kinds(calloutNames), 'kb-question', ...kinds(questionKinds), 'kb-footnotes'),
      ['role', 'doc-endnotes'],
      ['dataKind', ...questionKinds],
      // Data attributes are inert: they are read by a host, never by a browser.
      'dataAudience',
      'dataQuestionId',
      'dataPoints',
    ],
    figure: [classes('kb-media', ...kinds(mediaKinds))],
    video: ['src', 'poster', ['controls', true], ['preload', 'metadata']],
    audio: ['src', ['controls', true], ['preload', 'metadata']],
    track: ['src', ['kind', 'captions'], 'label', ['default', true]],
    // Nothing on every element: no style, no class, no name, no event, no target.
    '*': [],
  },

  // Only the attributes named here are checked for their scheme, so each URL attribute above must be among them.
  protocols: {
    href: [...protocols.link],
    src: [...new Set([...protocols.image, ...protocols.media])],
    poster: [...protocols.image],
  },

  // A box of a task list can never be used.
  required: { input: { disabled: true, type: 'checkbox' } },

  // Parts of a table outside of one would be moved about by a browser's parser.
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    track: ['video', 'audio'],
  },

  // Ids carry their prefix already, on both ends of every link: a second one here would part them.
  clobber: [],
  clobberPrefix: '',

  // Dropped with what is in them; other unknown elements leave their content.
  strip: ['script', 'style', 'iframe', 'object', 'template', 'textarea', 'title', 'noscript'],
} satisfies Schema
