/** SVG files that are more than a still picture are refused; plain drawings are not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleFolder, exampleNames } from '../../scripts/example-names.js'
import { svgProblems } from '../../src/base/svg/svg-problems.js'

const kinds = (text: string): readonly string[] => [...new Set(svgProblems(text).map(({ kind }) => kind))]

const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`

describe('refuses', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script from elsewhere', svg('<script href="https://example.com/a.js"/>')],
    [
      'a script by prefix',
      svg('<svg:script>alert(1)</svg:script>', ' xmlns:svg="http://www.w3.org/2000/svg"'),
    ],
    ['a foreign object', svg('<foreignObject><iframe/></foreignObject>')],
    ['a link', svg('<a href="https://example.com/"><text>x</text></a>')],
    ['an animation', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    [
      'another animation',
      svg('<use href="#a"><animate attributeName="href" values="javascript:alert(1)"/></use>'),
    ],
    ['a handler element', svg('<handler type="text/javascript">alert(1)</handler>')],
    ['a picture filter', svg('<filter id="f"><feImage href="https://example.com/a.png"/></filter>')],
    ['XHTML', svg('<p xmlns="http://www.w3.org/1999/xhtml">x</p>')],
    ['XHTML by prefix', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
    ['XML events', svg('<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events"/>')],
    ['a style sheet', `<?xml-stylesheet href="https://example.com/a.css"?>${svg('')}`],
    ['CDATA in text', svg('<text><![CDATA[<script>]]></text>')],
    ['an unknown element', svg('<iframe/>')],
    ['an element in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['an import in two', svg('<style>@imp<!-- -->ort "https://example.com/a.css";</style>')],
    ['an address in two', svg('<style>a{fill:ur<!-- -->l(https://example.com/a.svg#b)}</style>')],
    ['an import around an element', svg('<style>@imp<title/>ort "https://example.com/a.css";</style>')],
    ['an import around words', svg('<style>@imp<title>x</title>ort "https://example.com/a.css";</style>')],
    ['an import half in CDATA', svg('<style>@imp<![CDATA[ort "https://example.com/a.css";]]></style>')],
    ['an import in CDATA twice', svg('<style><![CDATA[@imp]]><![CDATA[ort "//example.com/a"]]></style>')],
    [
      'an import in two by prefix',
      svg('<svg:style>@imp<!-- -->ort "//a.cn"</svg:style>', ' xmlns:svg="http://www.w3.org/2000/svg"'),
    ],
  ])('%s', (_, text) => {
    expect(kinds(text)).toContain('element')
  })

  it.each([
    ['a handler', svg('', ' onload="alert(1)"')],
    ['a handler in capitals', svg('<rect onClick="alert(1)"/>')],
    ['a handler by prefix', svg('<rect xlink:onload="alert(1)"/>')],
    ['another base', svg('<use href="#a"/>', ' xml:base="https://example.com/"')],
    ['a source', svg('<image src="a.png"/>')],
    ['another default namespace', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['a prefix bound to XHTML', svg('<inkscape:script/>', ' xmlns:inkscape="http://www.w3.org/1999/xhtml"')],
    ['an unknown prefix', svg('', ' xmlns:a="https://example.com/"')],
  ])('%s', (_, text) => {
    expect(kinds(text)).toContain('attribute')
  })

  it.each([
    ['a use of another file', svg('<use href="https://example.com/a.svg#b"/>')],
    ['a use of a neighbour', svg('<use xlink:href="b.svg#c"/>')],
    ['a picture from elsewhere', svg('<image href="//example.com/a.png"/>')],
    ['a picture beside it', svg('<image xlink:href="a.png"/>')],
    ['a script address', svg('<use href="javascript:alert(1)"/>')],
    ['a script address in references', svg('<use href="&#106;ava&#x73;cript:alert(1)"/>')],
    ['an SVG in an address', svg('<image href="data:image/svg+xml,&lt;svg/&gt;"/>')],
    ['a page in an address', svg('<image href="data:text/html,x"/>')],
    ['an import', svg('<style>@import "https://example.com/a.css";</style>')],
    ['an import in CDATA', svg('<style><![CDATA[@import url(https://example.com/a.css);]]></style>')],
    ['an address in a style sheet', svg('<style>a{fill:url(https://example.com/a.svg#b)}</style>')],
    ['an address in a style', svg('<rect style="fill:url( &quot;//example.com/a#b&quot; )"/>')],
    ['an address in a fill', svg('<rect fill="url(b.svg#c)"/>')],
    ['an address in CSS escapes', svg('<rect fill="u\\72l(https://example.com/a#b)"/>')],
    ['a set of images', svg('<style>a{background:image-set("https://example.com/a.png" 1x)}</style>')],
    ['a cursor', svg('<rect cursor="url(https://example.com/a.cur)"/>')],
    ['a font', svg('<style>@font-face{src:url(https://example.com/a.woff)}</style>')],
    ['a filter', svg('<g filter="url(https://example.com/a.svg#f)"/>')],
  ])('%s', (_, text) => {
    expect(kinds(text)).toContain('outside')
  })

  it.each([
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`],
    ['a DTD', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://example.com/a.dtd">${svg('')}`],
  ])('%s', (_, text) => {
    expect(kinds(text)).toContain('doctype')
  })

  it.each([
    ['nothing', ''],
    ['plain text', 'hello'],
    ['a page', '<html><body/></html>'],
    ['SVG without its namespace', '<svg><rect/></svg>'],
    ['an open element', svg('<g>')],
    ['crossed elements', svg('<g><text></g></text>')],
    ['two roots', svg('') + svg('')],
    ['text behind', `${svg('')}<x`],
    ['no quotes', svg('<rect width=1/>')],
    ['an attribute without value', svg('<rect hidden/>')],
    ['an attribute twice', svg('<rect width="1" width="2"/>')],
    ['a bare ampersand', svg('<text>a & b</text>')],
    ['an entity', svg('<text>&nbsp;</text>')],
    ['a tag in an attribute', svg('<rect class="<script>"/>')],
    ['a comment that HTML ends sooner', svg('<!--> <script>alert(1)</script> -->')],
    ['two hyphens in a comment', svg('<!-- a -- b -->')],
    ['a comment without end', svg('<!-- a')],
    ['a zero', svg('<text>\u0000</text>')],
    ['a reference to nothing', svg('<text>&#0;</text>')],
    ['an attribute glued to another', svg('<rect width="1"height="2"/>')],
    ['a nest', svg('<g>'.repeat(300) + '</g>'.repeat(300))],
    ['a declaration of an encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script+AD4-')}`],
  ])('%s', (_, text) => {
    expect(svgProblems(text)).not.toEqual([])
  })
})

describe('reads to the end', () => {
  it.each([
    ['attributes', svg(`<rect ${'a="1" '.repeat(50_000)}/>`)],
    ['blanks', svg(`<rect${' '.repeat(200_000)}x/>`)],
    ['open brackets', '<'.repeat(200_000)],
    ['comments', `${'<!--'.repeat(50_000)}`],
    ['ampersands', svg('&'.repeat(200_000))],
    ['CSS', svg(`<style>${'url('.repeat(50_000)}</style>`)],
    ['backslashes', svg(`<style>${'\\'.repeat(200_000)}url(x)</style>`)],
    ['a DOCTYPE', `<!DOCTYPE ${'['.repeat(200_000)}`],
  ])('%s', (_, text) => {
    expect(svgProblems(text)).not.toEqual([])
  })
})

describe('takes', () => {
  it.each([
    ['shapes', svg('<g fill="none"><path d="M0 0h1"/><circle r="1"/></g>')],
    [
      'a byte order mark and a declaration',
      `<?xml version='1.0' encoding='utf-8'?>\n<!-- 图 -->\n${svg('')}\n`,
    ],
    [
      'words about scripts',
      svg('<text>onclick="javascript:alert(1)" &lt;script&gt; https://example.com/</text>'),
    ],
    ['a gradient', svg('<rect fill="url(#g)" style="stroke: url(\'#g\')"/>')],
    ['an embedded picture', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['an embedded font', svg('<style>@font-face{src:url(data:font/woff2;base64,d09GMg==)}</style>')],
    ['a style sheet in CDATA', svg('<style>\n<![CDATA[ .a{fill:#f00} ]]>\n</style><style>.b{}</style>')],
    ['CSS escapes in a font name', svg('<text font-family="\\5b8b\\4f53">字</text>')],
    [
      'notes of a drawing program',
      svg('<g inkscape:label="a"/>', ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'),
    ],
    ['names for screen readers', svg('<title>键</title>', ' role="img" aria-label="键" data-name="a"')],
  ])('%s', (_, text) => {
    expect(svgProblems(text)).toEqual([])
  })

  const files = exampleNames.flatMap((name) =>
    readdirSync(join(exampleFolder, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.svg'))
      .map((path) => join(name, path)),
  )
  it.each(files)('%s', (path) => {
    expect(svgProblems(readFileSync(join(exampleFolder, path), 'utf8'))).toEqual([])
  })
})
