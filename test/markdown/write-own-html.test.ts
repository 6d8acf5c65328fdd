/** What the short way writes is, byte for byte, what the sanitiser and the serialiser make of the same tree. */
import fc from 'fast-check'
import type { Root as HastRoot, RootContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { find, html } from 'property-information'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { ownElements } from '../../src/markdown/html/own-elements.js'
import { sanitizeSchema } from '../../src/markdown/html/sanitize-schema.js'
import { writeOwnHtml } from '../../src/markdown/html/write-own-html.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { toTree } from '../../src/markdown/to-html.js'
import { attacks } from './foreign-html.js'
import { anyMarkdown } from './own-fragments.js'

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: true }).freeze()

const cleaned = (children: RootContent[]): string => {
  const { children: clean } = sanitize({ type: 'root', children }, sanitizeSchema) as HastRoot
  return stringifier.stringify({ type: 'root', children: clean })
}

type Definition = string | readonly [string, ...unknown[]]
const attributesByTag = new Map<string, readonly Definition[]>(Object.entries(sanitizeSchema.attributes))
const definitions = [...attributesByTag.values()].flat()
const properties = definitions.map((each) => (typeof each === 'string' ? each : each[0]))
const listed = definitions.flatMap((each) => (typeof each === 'string' ? [] : each.slice(1)))

/** Values of the allow-list, others like them, and what a hostile tree may hold. */
const primitive = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...listed.filter((each) => !(each instanceof RegExp))) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('', ' ', 'download', 'disabled', 'checked', 'language-js', '1', '3 4'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'https://例.cn/?a=b&c="d"',
        'a.md',
        '#kb-fn.1',
        'javascript:alert(1)',
        'JAVASCRIPT:x',
        ':x',
        'a/b:c',
      ],
      ...[
        '?a:b',
        'mailto:a@b.cn',
        'tel:1',
        'data:text/html,x',
        'http',
        'http:',
        ' https://a.cn',
        'java\tscript:x',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(true, false, 0, -0, 1.5, 1e21, Number.NaN, Infinity, null, undefined),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('<b>&amp;"\'`=\0', '\u00a0', '\ud800', '\r\n') },
)

const value = fc.oneof(
  { weight: 5, arbitrary: primitive },
  { weight: 2, arbitrary: fc.array(primitive, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom({}, { toString: 'x' }, [['a']]) },
)

const property = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...properties) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('style', 'onClick', 'class', 'CLASSNAME', 'data-option', '__proto__', 'name'),
  },
)

const own = [...ownElements.keys()]
const tagName = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...own) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('script', 'svg', 'P', 'style', '*', '', 'constructor', 'template', 'b'),
  },
)

/** Mostly the properties that the tag may have, so that many trees pass. */
const propertiesFor = (tag: string): fc.Arbitrary<Record<string, unknown>> => {
  const mine = attributesByTag.get(tag) ?? []
  const fitting = mine.map((each): fc.Arbitrary<[string, unknown]> => {
    const [name, ...allowed] = typeof each === 'string' ? [each] : each
    const good = allowed.filter((one) => !(one instanceof RegExp))
    const isFlag = find(html, name).boolean
    const plain = isFlag
      ? fc.constant(true)
      : fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('a&b', 'https://a.cn/"', '甲'), fc.nat())
    const fit = good.length > 0 ? fc.constantFrom(...good) : plain
    return fc.tuple(fc.constant(name), name === 'className' ? fc.array(fit, { maxLength: 3 }) : fit)
  })
  const pair =
    fitting.length === 0
      ? fc.tuple(property, value)
      : fc.oneof(
          { weight: 12, arbitrary: fc.oneof(...fitting) },
          { weight: 1, arbitrary: fc.tuple(property, value) },
        )
  const fixed = tag === 'input' ? { disabled: true, type: 'checkbox' } : {}
  return fc
    .tuple(fc.array(pair, { maxLength: fitting.length === 0 ? 1 : 3 }), fc.integer({ min: 0, max: 9 }))
    .map(([pairs, luck]) => ({
      ...(luck > 0 ? fixed : {}),
      ...(fitting.length === 0 && luck > 0 ? {} : Object.fromEntries(pairs)),
    }))
}

const text = fc.oneof(
  fc.string({ maxLength: 8, unit: 'binary' }),
  fc.constantFrom('a < b & c > d', '&lt;', '\n', '甲“乙”', '\0', '<!--', ']]>', '"\'`'),
)

const { node } = fc.letrec<{ node: RootContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: text.map((of) => ({ type: 'text', value: of }) as RootContent) },
    {
      weight: 8,
      arbitrary: tagName.chain((tag) =>
        fc.record({
          type: fc.constant('element'),
          tagName: fc.constant(tag),
          properties: propertiesFor(tag),
          children: ownElements.get(tag)?.isVoid
            ? fc.oneof(
                { weight: 20, arbitrary: fc.constant([]) },
                { weight: 1, arbitrary: fc.array(tie('node'), { maxLength: 1 }) },
              )
            : fc.array(tie('node'), { maxLength: 4 }),
        }),
      ) as fc.Arbitrary<RootContent>,
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { type: 'comment', value: 'x' },
        { type: 'raw', value: '<script>' },
        { type: 'doctype' },
        { type: 'text' },
        { type: 'element', tagName: 'p', properties: {} },
        { type: 'element', tagName: 'p', children: [] },
      ) as fc.Arbitrary<RootContent>,
    },
  ),
}))

describe('the short way writes what the long way does', () => {
  test('of any tree that it admits', () => {
    let admitted = 0
    const same = fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), (nodes) => {
      const written = writeOwnHtml(nodes)
      if (written === undefined) return
      admitted += 1
      expect(written).toBe(cleaned(nodes))
    })
    fc.assert(same, { numRuns: 20_000 })
    // A test of trees that are all refused would say nothing.
    expect(admitted).toBeGreaterThan(5_000)
  })

  test('of whatever Markdown was rendered, none of which it refuses', () => {
    const url = (address: string): string => address
    const treeOf = (source: string): RootContent[] =>
      toTree(parseMarkdown(source, 0), { url, idPrefix: 'kb-' }).children
    for (const source of attacks) expect(writeOwnHtml(treeOf(source))).toBe(cleaned(treeOf(source)))
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const tree = treeOf(source)
        expect(writeOwnHtml(tree)).toBe(cleaned(tree))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the short way refuses', () => {
  const p = (properties: object, ...children: RootContent[]): RootContent =>
    ({ type: 'element', tagName: 'p', properties, children }) as RootContent
  const element = (tag: string, properties: object): RootContent =>
    ({ type: 'element', tagName: tag, properties, children: [] }) as RootContent

  test.each([
    ['an unknown element', element('script', {})],
    ['one in a paragraph', p({}, element('iframe', { src: 'a.html' }))],
    ['an unknown attribute', p({ onClick: 'x' })],
    ['an unknown class', p({ className: ['kb-label', 'x'] })],
    ['a class with a blank in it', p({ className: ['kb-label kb-media'] })],
    ['an address with another scheme', element('a', { href: 'javascript:x' })],
    ['a cell outside of a table', element('td', {})],
    ['a box that can be used', element('input', { type: 'checkbox' })],
    ['a comment', { type: 'comment', value: 'x' } as RootContent],
    ['raw HTML', { type: 'raw', value: '<b>' } as RootContent],
    ['content of an element that has none', { ...element('br', {}), children: [p({})] } as RootContent],
  ])('%s', (_, node) => {
    expect(writeOwnHtml([node])).toBeUndefined()
  })
})
