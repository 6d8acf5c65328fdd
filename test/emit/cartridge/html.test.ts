/** The HTML of cartridges: what importers do to it must change nothing that learners read. */
import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { guardText, guardValues, inAscii } from '../../../src/emit/cartridge/html/guard-text.js'
import { plainHtml } from '../../../src/emit/cartridge/html/plain-html.js'
import { textOf } from '../../../src/emit/html/text-of.js'
import { htmlOf } from '../../../src/markdown/to-html.js'
import { squeeze } from '../read-back.js'
import { cartridge } from './cartridge.js'
import { editionFor } from './edition-for.js'
import { attributesIn, decoded, tagsIn, wordsInMoodle, wordsOf } from './host-reading.js'
import { all, contentOf, readXml } from './xml.js'

const courses = ['hostile', 'phone-course', 'labour-rights', 'qiang-embroidery']

/** What came through Moodle 4.5. */
const survivors =
  'h1 h2 h3 h4 h5 h6 p ul ol li dl table thead tbody tr th td pre code blockquote hr br img a sup del em strong span div video audio track ruby rb rp rt'.split(
    ' ',
  )

const bodyOf = (page: string): string =>
  page.slice(page.indexOf('<body>') + '<body>'.length, page.indexOf('</body>'))

const pagesOf = (texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...texts].filter(([path]) => path.endsWith('.html')).map(([path, source]) => [path, bodyOf(source)])

/** All HTML that stands inside of XML. */
const partsOf = (texts: ReadonlyMap<string, string>): readonly string[] =>
  [...texts].flatMap(([path, source]) =>
    /^(?:quizzes|topics)\//.test(path)
      ? readXml(source, (root) => [
          ...all(root, '//mattext').map((each) => each.content),
          ...all(root, '//text').map((each) => each.content),
        ])
      : [],
  )

describe.each(courses)('%s for Moodle', (name) => {
  test('has no element and no attribute that its importer drops', async () => {
    const { texts } = await cartridge(name, 'moodle')
    for (const html of [...pagesOf(texts).map(([, body]) => body), ...partsOf(texts)]) {
      for (const tag of tagsIn(html)) expect(survivors).toContain(tag)
      for (const [attribute] of attributesIn(html)) {
        expect(attribute).toMatch(
          /^(?:href|src|alt|title|class|style|scope|start|type|controls|preload|kind|label|srclang|default)$/,
        )
      }
    }
  })

  test('has no link that would be dead', async () => {
    const { texts, tree } = await cartridge(name, 'moodle')
    for (const [path, html] of pagesOf(texts)) {
      for (const [, url = ''] of html.matchAll(/href="([^"]*)"/g)) {
        const isFile = url.startsWith('../web_resources/') && tree.has(url.slice('../'.length))
        expect(isFile || /^(?:https?:|mailto:|tel:)/.test(url), `${path} ${url}`).toBe(true)
      }
    }
    for (const html of partsOf(texts)) {
      for (const [, url = ''] of html.matchAll(/href="([^"]*)"/g))
        expect(url).toMatch(/^(?:https?:|\$IMS-CC-FILEBASE\$\.\.\/web_resources\/)/)
    }
  })

  test('says the same after one decoding too many, and no code comes alive', async () => {
    const { texts, pkg } = await cartridge(name, 'moodle')
    const { pages } = await editionFor(pkg)
    for (const { name: page, tree } of pages) {
      const html = bodyOf(texts.get(`lessons/${page}.html`) ?? '')
      expect(wordsInMoodle(html)).toBe(wordsOf(html))
      expect([...tagsIn(decoded(html))].filter((tag) => !survivors.includes(tag))).toEqual([])
      for (const each of tree.children) {
        const isPlain = each.type === 'element' && /^(?:h\d|p|pre|table|ol|ul)$/.test(each.tagName)
        const hasMarks = isPlain && JSON.stringify(each).includes('doc-')
        if (isPlain && !hasMarks) expect(withoutSigns(wordsOf(html))).toContain(squeeze(textOf([each])))
      }
    }
    for (const html of partsOf(texts)) {
      expect(wordsInMoodle(html)).toBe(wordsOf(html))
      // Moodle reads these as Latin-1.
      expect(html).toMatch(/^[\t\n\x20-\x7e]*$/)
    }
  })

  test('leaves no straight quote and no blank between tags that would be lost', async () => {
    const { texts } = await cartridge(name, 'moodle')
    for (const html of [...pagesOf(texts).map(([, body]) => body), ...partsOf(texts)]) {
      for (const [, value] of attributesIn(html)) expect(decoded(value)).not.toContain('"')
    }
    for (const html of partsOf(texts)) expect(html).not.toMatch(/> </)
  })

  test('has its lessons without questions, and says where they are', async () => {
    const { texts, pkg } = await cartridge(name, 'moodle')
    for (const { name: page, items } of (await editionFor(pkg)).pages) {
      const html = texts.get(`lessons/${page}.html`) ?? ''
      const notes = html.match(/道练习题，请打开本课后面的「练习题」/g) ?? []
      expect(notes.length, page).toBe(items.length > 0 ? 1 : 0)
      expect(html).not.toContain('data-question-id')
      for (const { stem } of items) {
        if (stem.text.length > 12)
          expect(wordsOf(bodyOf(html)), page).not.toContain(squeeze(textOf(stem.content)))
      }
    }
  })
})

/** Readings in brackets and boxes are no part of what `textOf` gives. */
const withoutSigns = (text: string): string => text.replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)|[☐☑]/g, '')

describe('for Canvas', () => {
  test.each(courses)('lessons of %s are whole files that lead to one another', async (name) => {
    const { texts, tree, losses } = await cartridge(name, 'canvas')
    for (const [path, html] of pagesOf(texts)) {
      const ids = new Set(Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id))
      for (const [, url = ''] of html.matchAll(/(?:href|src|poster)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|tel:)/.test(url)) continue
        const [file = '', anchor] = url.split('#')
        const target = file === '' ? path : new URL(file, `https://x/${path}`).pathname.slice(1)
        expect(tree.has(target), `${path} ${url}`).toBe(true)
        if (file === '' && anchor !== undefined) expect(ids).toContain(decodeURIComponent(anchor))
      }
      expect(html.startsWith('<h1>')).toBe(true)
    }
    expect(losses.has('emit/page-anchors')).toBe(false)
    expect(losses.has('emit/plain-callouts')).toBe(false)
  })
})

describe('topics and links', () => {
  test('tasks and shows become topics with their words, essays do not', async () => {
    const { texts, manifest } = await cartridge('hostile', 'moodle')
    const topic = texts.get('topics/lesson-start-1.xml') ?? ''
    const [title, words] = readXml(topic, (root) => [
      contentOf(root, './title') ?? '',
      wordsInMoodle(contentOf(root, './text') ?? ''),
    ])
    expect(title).toBe('手·服务实践')
    expect(words).toBe('到村里做一件事<T>&"记下来"。')
    expect(topic).toContain('xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1"')
    const topics = manifest.resources.filter(({ type }) => type === 'imsdt_xmlv1p1')
    expect(topics.map(({ identifier }) => identifier)).toEqual(['T_lesson-start_1', 'T_lesson-start_2'])
  })

  test('a file to download is an entry of its own, under its title', async () => {
    const { manifest } = await cartridge('hostile', 'moodle')
    const leaves = manifest.folders.flatMap((folder) => folder.leaves)
    const titles = leaves.filter(({ reference }) => reference?.startsWith('F_')).map(({ title }) => title)
    expect(titles).toEqual(['下载表 <T> & 一 ]]>', '表 <一> & "二"'])
  })
})

describe('the dialect', () => {
  const plain = (nodes: readonly ElementContent[], isText = false): string =>
    htmlOf([...plainHtml(nodes, { tag: 'zh-CN', mediumAt: (name) => `m/${name}`, isText })])
  const a = (href: string): ElementContent => ({
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: '一' }],
  })

  test('a number of five figures is a port to PHP: in questions it is text', () => {
    expect(plain([a('tel:12345')])).toBe('<a href="tel:12345">一</a>')
    expect(plain([a('tel:12345')], true)).toBe('一')
    expect(plain([a('https://example.org/?a=1&b=2')], true)).toContain(
      'href="https://example.org/?a=1&#x26;b=2"',
    )
  })

  test('links to pages and marks become text, those to media lead to them', () => {
    expect(plain([a('lessons/b.html#kb-x'), a('#kb-x'), a('assets/a.csv')])).toBe(
      '一一<a href="m/a.csv">一</a>',
    )
  })

  test('guards every sign that a second decoding would change', () => {
    expect(htmlOf([...guardText([{ type: 'text', value: 'a<b>&amp;' }])])).toBe(
      'a<span>&#x3C;</span>b><span>&#x26;</span>amp;',
    )
    expect(guardValues({ alt: '说"好"', href: 'x' })).toEqual({ alt: '说“好”', href: 'x' })
    expect(inAscii('<p>好😀</p>')).toBe('<p>&#x597d;&#x1f600;</p>')
  })
})
