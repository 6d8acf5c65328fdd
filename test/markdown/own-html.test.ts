/** What kebao renders is known again, and what it would not have written is refused, whoever wrote it. */
import fc from 'fast-check'
import type { Root as HastRoot } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { readOwnHtml } from '../../src/markdown/html/read-own-html.js'
import { sanitizeSchema } from '../../src/markdown/html/sanitize-schema.js'
import { attacks } from './foreign-html.js'
import { anyMarkdown, ownFragments } from './own-fragments.js'
import { readTree } from './read-html-tree.js'
import { render } from './render.js'

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: true }).freeze()

/** The sanitiser and the serialiser that every fragment of kebao went through. */
const cleaned = (tree: HastRoot): string =>
  stringifier.stringify({
    type: 'root',
    children: (sanitize({ type: 'root', children: tree.children }, sanitizeSchema) as HastRoot).children,
  })

describe('is known again', () => {
  test.each(ownFragments)('$name', ({ html }) => {
    expect(readOwnHtml(html)).toBeDefined()
  })

  test('whatever Markdown was rendered', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const html = render(source)
        expect(readOwnHtml(html), html).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  test('with its ids and its addresses', () => {
    expect(readOwnHtml(render('# 甲\n\n[乙](a.md) ![丙](b.png)'))).toEqual({
      ids: ['kb-甲'],
      references: [
        { url: 'a.md', use: 'link' },
        { url: 'b.png', use: 'image' },
      ],
    })
  })
})

describe('is refused', () => {
  test('for the attack, not for what is around it', () => {
    expect(readOwnHtml('<p>甲</p>\n乙')).toBeDefined()
    expect(readOwnHtml('<blockquote>\n<p>乙</p>\n</blockquote>')).toBeDefined()
  })

  test.each(attacks)('%s', (html) => {
    expect(readOwnHtml(html)).toBeUndefined()
    expect(readOwnHtml(`<p>甲</p>\n${html}`)).toBeUndefined()
    expect(readOwnHtml(`<blockquote>\n${html}\n</blockquote>`)).toBeUndefined()
  })

  test('depth that no Markdown has', () => {
    const nested = (depth: number) => '<em>'.repeat(depth) + '</em>'.repeat(depth)
    expect(readOwnHtml(nested(1_000))).toBeDefined()
    expect(readOwnHtml(nested(1_001))).toBeUndefined()
  })
})

const edit = fc.record({
  at: fc.nat(),
  length: fc.nat(3),
  text: fc.constantFrom(
    ...[
      '',
      '<',
      '>',
      '/',
      '"',
      "'",
      '`',
      '&',
      '=',
      ' ',
      '\0',
      '-',
      'a',
      'x',
      '<p>',
      '</p>',
      '<br>',
      '<br />',
    ],
    ...[
      '&#x3C;',
      '&lt;',
      '&#x26;',
      ' id="x"',
      ' class="kb-tip"',
      ' class="a"',
      ' style=""',
      ' onclick="a()"',
    ],
    ...['<script>', '<svg>', '<!--', '<a href="javascript:a()">', '<li data-option="A">', '<td>', '<input>'],
  ),
})

const mutant = fc
  .tuple(
    fc.constantFrom(...ownFragments.filter(({ html }) => html.length < 4_000)),
    fc.array(edit, { maxLength: 3 }),
  )
  .map(([{ html }, edits]) =>
    edits.reduce((text, { at, length, text: other }) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + other + text.slice(start + length)
    }, html),
  )

test('nothing is accepted that sanitiser and serialiser would change', () => {
  let accepted = 0
  fc.assert(
    fc.property(mutant, (html) => {
      if (readOwnHtml(html) === undefined) return
      accepted += 1
      const tree = readTree(html)
      expect(tree, html).toBeDefined()
      expect(cleaned(tree as HastRoot)).toBe(html)
    }),
    { numRuns: 5_000 },
  )
  expect(accepted).toBeGreaterThan(500)
})
