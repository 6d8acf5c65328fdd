import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { headingIds } from '../../src/markdown/headings.js'
import type { QuestionNode } from '../../src/markdown/nodes.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { toHtml } from '../../src/markdown/to-html.js'
import { options, render, tagsOf } from './render.js'

const text = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })

describe('Markdown', () => {
  test.each([
    ['# 认识手机', '<h1 id="kb-认识手机">认识手机</h1>'],
    ['**重点：**先', '<p><strong>重点：</strong>先</p>'],
    ['{羌|qiāng}绣', '<p><ruby>羌<rp>(</rp><rt>qiāng</rt><rp>)</rp></ruby>绣</p>'],
    ['第一行，\n第二行 a\nb', '<p>第一行，第二行 a\nb</p>'],
    ['![图](../a.svg "题")', '<p><img src="../a.svg" alt="图" title="题" /></p>'],
    ['[a][b]\n\n[b]: x.md', '<p><a href="x.md">a</a></p>'],
    ['[a][c]', '<p>[a][c]</p>'],
    ['```js\n<b>\n```', '<pre><code class="language-js">&#x3C;b>\n</code></pre>'],
    ['a  \nb', '<p>a<br />\nb</p>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    [':::不认识{onclick=x}\na\n:::', '<div>\n<p>a</p>\n</div>'],
  ])('%j', (source, html) => {
    expect(render(source)).toBe(html)
  })

  test('tables keep their alignment', () => {
    const tags = tagsOf(render('|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|'))
    const cells = tags.filter(({ name }) => name === 'th' || name === 'td')
    expect(cells.map(({ name, attributes }) => `${name} ${attributes.get('align') ?? ''}`.trim())).toEqual([
      'th left',
      'th center',
      'th right',
      'th',
      'td left',
      'td center',
      'td right',
      'td',
    ])
    expect(cells.slice(0, 4).every(({ attributes }) => attributes.get('scope') === 'col')).toBe(true)
  })

  test('boxes of tasks cannot be used, and say what they are', () => {
    const boxes = tagsOf(render('- [x] a\n- [ ] b\n\n  c')).filter(({ name }) => name === 'input')
    expect(boxes.map(({ attributes }) => [...attributes])).toEqual([
      [
        ['type', 'checkbox'],
        ['checked', ''],
        ['disabled', ''],
        ['aria-label', '已完成'],
      ],
      [
        ['type', 'checkbox'],
        ['disabled', ''],
        ['aria-label', '未完成'],
      ],
    ])
  })

  test('raw HTML is shown as text', () => {
    expect(render('a <b onclick="x">c</b>\n\n<div>\nd\n</div>\n\n<!-- e -->')).toBe(
      [
        '<p>a &#x3C;b onclick="x">c&#x3C;/b></p>',
        '<p>&#x3C;div>\nd\n&#x3C;/div></p>',
        '<p>&#x3C;!-- e --></p>',
      ].join('\n'),
    )
  })

  test('nothing that XML cannot hold', () => {
    expect(render('a\u0000b\u0001c\u000bd\uffffe\ud800f')).toBe('<p>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf</p>')
  })
})

describe('ids', () => {
  const source =
    '# 认识 手机\n\n## 认识 手机\n\n> ### Fn.1\n\n## ！\n\n## a-1\n\n## a\n\n## a\n\n[^1]\n\n[^1]: # 注'

  test('are those that links are checked against', () => {
    const tree = parseMarkdown(source, 0)
    const ids = headingIds(tree).map(({ id }) => `kb-${id}`)
    const inHtml = tagsOf(toHtml(tree, options)).flatMap(({ name, attributes }) =>
      /^h\d$/.test(name) ? [attributes.get('id')] : [],
    )
    expect(inHtml).toEqual(ids)
    expect(ids).toEqual([
      'kb-认识-手机',
      'kb-认识-手机-1',
      'kb-fn1',
      'kb-section',
      'kb-a-1',
      'kb-a',
      'kb-a-2',
      'kb-注',
    ])
  })

  test('are each there once', () => {
    const ids = tagsOf(render(source)).flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('name the depth, the text and the place of a heading', () => {
    expect(headingIds(parseMarkdown('## 认识{手|shǒu}机 `a` ![图](b)', 0))).toMatchObject([
      { id: '认识手机-a-图', depth: 2, text: '认识手机 a 图', position: { start: { offset: 0 } } },
    ])
  })
})

describe('footnotes', () => {
  test('resolve in both directions, also notes on notes and repeated marks', () => {
    const tags = tagsOf(render('a[^甲] b[^xy] c[^甲]\n\n[^甲]: 一[^乙]\n[^xy]: 二\n[^乙]: 三\n\n    四'))
    const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))
    const targets = tags.flatMap(({ attributes }) => attributes.get('href') ?? [])
    expect(targets).toHaveLength(8)
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })

  test('a note that refers to itself ends', () => {
    expect(render('a[^1]\n\n[^1]: b[^1]').match(/<li /g)).toHaveLength(1)
  })

  test('a mark without its note is text', () => {
    const [paragraph] = parseMarkdown('a[^1]\n\n[^1]: b', 0).children
    expect(render([paragraph as RootContent])).toBe('<p>a[^1]</p>')
  })

  test('an author cannot take over a note by a heading', () => {
    const html = render('# fn.1\n\n# fn1\n\na[^1]\n\n[^1]: b')
    expect(html.match(/id="kb-fn\.1"/g)).toHaveLength(1)
  })
})

describe('what kebao adds', () => {
  test('callouts', () => {
    expect(
      render([
        { type: 'callout', name: 'tip', children: [text('a')] },
        { type: 'callout', name: 'warning', label: [{ type: 'text', value: '小心' }], children: [] },
        { type: 'callout', name: 'steps', children: [text('b')] },
        { type: 'callout', name: 'only', audience: ['seniors', 'migrant-workers'], children: [text('c')] },
      ]),
    ).toBe(
      [
        '<aside class="kb-callout kb-tip" role="note">\n<p class="kb-label">提示</p>\n<p>a</p>\n</aside>',
        '<aside class="kb-callout kb-warning" role="note">\n<p class="kb-label">警示：小心</p>\n</aside>',
        '<section class="kb-callout kb-steps">\n<p>b</p>\n</section>',
        '<section class="kb-callout kb-only" data-audience="seniors migrant-workers">\n<p>c</p>\n</section>',
      ].join('\n'),
    )
  })

  test('in English', () => {
    const tip: RootContent = {
      type: 'callout',
      name: 'tip',
      label: [{ type: 'text', value: 'x' }],
      children: [],
    }
    expect(toHtml([tip], { ...options, language: 'en' })).toContain('<p class="kb-label">Tip: x</p>')
  })

  test('media', () => {
    expect(
      render([
        {
          type: 'media',
          kind: 'video',
          src: 'a.mp4',
          title: '开机',
          poster: 'a.jpg',
          captions: 'a.vtt',
          transcript: 'a.md',
          duration: 3723,
        },
        { type: 'media', kind: 'audio', src: 'a.mp3', duration: 59.6 },
        { type: 'media', kind: 'image', src: 'a b.png', alt: '图', caption: '说明' },
        { type: 'media', kind: 'download', src: 'a.pdf', title: '讲义' },
        { type: 'media', kind: 'download', src: 'b.DOCX', title: '../" onclick=第1讲/讲义.docx\u202e' },
        { type: 'media', kind: 'download', src: 'c.pdf', title: '///' },
      ]),
    ).toBe(
      [
        '<figure class="kb-media kb-video"><video controls preload="metadata" src="a.mp4" poster="a.jpg">' +
          '<track kind="captions" src="a.vtt" label="字幕" default /></video>' +
          '<figcaption>开机 (1:02:03) <a href="a.md">文字稿</a></figcaption></figure>',
        '<figure class="kb-media kb-audio"><audio controls preload="metadata" src="a.mp3"></audio>' +
          '<figcaption>音频 (1:00)</figcaption></figure>',
        '<figure class="kb-media kb-image"><img src="a%20b.png" alt="图" /><figcaption>说明</figcaption></figure>',
        '<p class="kb-media kb-download"><a href="a.pdf" download="讲义.pdf">讲义</a></p>',
        '<p class="kb-media kb-download"><a href="b.DOCX" download="onclick 第1讲 讲义.docx">../" onclick=第1讲/讲义.docx\u202e</a></p>',
        '<p class="kb-media kb-download"><a href="c.pdf" download>///</a></p>',
      ].join('\n'),
    )
  })

  test('questions, with options by letter and gaps by number', () => {
    const question: QuestionNode = {
      type: 'question',
      id: 'q1',
      kind: 'single',
      points: 2,
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '叫' },
            { type: 'blank', number: 1 },
          ],
        },
      ],
      options: ['是', '否'].map((value, at) => ({
        type: 'option',
        label: 'AB'.charAt(at),
        children: [text(value)],
      })),
    }
    expect(render([question])).toBe(
      [
        '<section class="kb-question kb-single" data-question-id="q1" data-kind="single" data-points="2">',
        '<div class="kb-stem">',
        '<p>叫<span class="kb-blank" data-blank="1">____</span></p>',
        '</div>',
        '<ol class="kb-options" type="A">',
        '<li data-option="A">是</li>',
        '<li data-option="B">否</li>',
        '</ol>',
        '</section>',
      ].join('\n'),
    )
    const essay: QuestionNode = {
      type: 'question',
      id: 'q2',
      kind: 'essay',
      children: [text('为什么')],
      options: [],
    }
    expect(render([essay])).not.toMatch(/<(?:ol|input|textarea)/)
  })

  test('an address that is not mapped leaves the words', () => {
    const nowhere = { ...options, url: () => undefined }
    const media: RootContent[] = [
      { type: 'media', kind: 'video', src: 'a.mp4', title: '开机', transcript: 'a.md' },
      { type: 'media', kind: 'image', src: 'a.png', alt: '图' },
      { type: 'media', kind: 'download', src: 'a.pdf', title: '讲义' },
    ]
    const html = toHtml(
      [...parseMarkdown('[字](a.md) ![图](a.png) [参][b]\n\n[b]: c', 0).children, ...media],
      nowhere,
    )
    expect(html).toBe(
      [
        '<p>字 图 参</p>',
        '<figure class="kb-media kb-video"><figcaption>开机</figcaption></figure>',
        '<figure class="kb-media kb-image">图</figure>',
        '<p class="kb-media kb-download">讲义</p>',
      ].join('\n'),
    )
  })

  test('the caller is asked for every address with its use', () => {
    const asked: string[] = []
    const url = (address: string, use: string): string => {
      asked.push(`${use} ${address}`)
      return address
    }
    toHtml(
      [
        ...parseMarkdown('[a](1) ![b](2) [c][d] ![e][d]\n\n[d]: 3', 0).children,
        { type: 'media', kind: 'video', src: '4', poster: '5', captions: '6', transcript: '7' },
        { type: 'media', kind: 'image', src: '8' },
        { type: 'media', kind: 'download', src: '9' },
      ],
      { url, idPrefix: '' },
    )
    expect(asked.sort()).toEqual(
      [
        'image 2',
        'image 3',
        'image 5',
        'image 8',
        'link 1',
        'link 3',
        'link 7',
        'link 9',
        'media 4',
        'media 6',
      ].sort(),
    )
  })
})
