import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/base/lines.js'
import { normaliseDirectives } from '../../src/markdown/directive-spelling.js'
import { guardMarkdown } from '../../src/markdown/guard.js'
import { headingIds } from '../../src/markdown/headings.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { toText } from '../../src/markdown/to-text.js'
import { nodesIn } from './outline.js'
import { render, tagsOf, withoutTags } from './render.js'

const pieces = [
  ...[
    'a',
    '汉字',
    '，',
    '。',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\\',
    '\u3000',
    '\0',
    '😀',
  ],
  ...[
    '#',
    '# ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '> ',
    '---',
    '===',
    '```',
    '~~~',
    '`',
    '``',
    '|',
    '|-|',
    ':-:',
    '[ ] ',
    '[x] ',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '<',
    '>',
    '&',
    '&amp;',
    '&#0;',
    '"',
    "'",
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '[a]',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<a href="javascript:x">',
    'https://a.cn',
    '<mailto:a>',
  ],
  ...[
    ':::',
    '::::',
    '：：：',
    ':::提示',
    '：：视频｛',
    '{#q1 ',
    '分值=2',
    '}',
    '｝',
    '{',
    '{羌|qiāng}',
    '[[经线|纬纱]]',
    '::a{b=c}',
  ],
]

const sources = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const runs = { numRuns: 500, seed: 1 }

test('parsing and rendering never throw, and what comes out is made of known tags', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const tree = parseMarkdown(source, 0)
      const html = render(tree)
      expect(withoutTags(html)).not.toContain('<')
      expect(toText(tree)).not.toContain('\0')
      guardMarkdown('a.md', source, 0)
    }),
    runs,
  )
})

test('every place lies in the source, and its line, column and offset agree', () => {
  fc.assert(
    fc.property(sources, (body) => {
      const head = '---\r\n标题: 手机\n---\n'
      const source = head + body
      const lines = linesOf(source)
      for (const { position, type } of nodesIn(parseMarkdown(source, head.length))) {
        if (position === undefined || type === 'root') continue
        const { start, end } = position
        expect(start.offset).toBeGreaterThanOrEqual(head.length)
        expect(end.offset).toBeLessThanOrEqual(source.length)
        expect(lines.point(start.offset ?? -1).line).toBe(start.line)
        expect(lines.point(end.offset ?? -1).line).toBe(end.line)
      }
    }),
    runs,
  )
})

test('ids are those of headings, each once; links to footnotes find them', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const tree = parseMarkdown(source, 0)
      const tags = tagsOf(render(tree))
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const { name, attributes } of tags) {
        const id = attributes.get('id')
        if (/^h\d$/.test(name)) expect(headingIds(tree).map((each) => `kb-${each.id}`)).toContain(id)
        if (attributes.get('role')?.startsWith('doc-')) {
          const target = attributes.get('href')
          if (target !== undefined) expect(ids).toContain(target.slice(1))
        }
      }
    }),
    runs,
  )
})

test('spelling keeps the length and every line, and is done once', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { source: spelled } = normaliseDirectives('a.md', source, 0)
      expect(spelled).toHaveLength(source.length)
      expect(spelled.replace(/[^\r\n]/g, 'x')).toBe(source.replace(/[^\r\n]/g, 'x'))
      expect(normaliseDirectives('a.md', spelled, 0).source).toBe(spelled)
    }),
    runs,
  )
})
