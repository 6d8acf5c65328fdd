import type { Properties } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { sanitizeSchema } from '../../src/markdown/html/sanitize-schema.js'
import { calloutNames } from '../../src/markdown/nodes.js'
import { render, tagsOf, withoutTags } from './render.js'

/** Addresses that run code, leave the site unasked or hide where they go. */
const addresses = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3A;alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java&#10;script:alert(1)',
  'java&#9;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&#32;javascript:alert(1)',
  'javascript:&#47;&#47;%0aalert(1)',
  'vbscript:msgbox(1)',
  'livescript:x',
  'mocha:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'DATA:text/html,x',
  'blob:https://a.cn/x',
  'file:///etc/passwd',
  'filesystem:https://a.cn/x',
  'view-source:https://a.cn',
  'about:blank',
  'ms-word:ofe|u|https://a.cn/x.doc',
  'weixin://dl/x',
  'intent://x#Intent;end',
  'ftp://a.cn/x',
  'irc://a.cn',
  'xmpp:a@b.cn',
  'ws://a.cn',
  '//evil.cn/b.gif',
  '///evil.cn/b.gif',
  '\\\\\\\\host\\\\share\\\\x',
  '/\\\\evil.cn',
  '\\\\/evil.cn',
  'https:\\\\\\\\evil.cn',
  '注:x',
  'a:b',
  ':x',
]

/** Markup that authors try in the text. */
const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><style><img/src=x onerror=alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<form action=javascript:alert(1)><button>x',
  '<object data=javascript:alert(1)>',
  '<embed src=javascript:alert(1)>',
  '<a href=javascript:alert(1)>x</a>',
  '<base href=//evil.cn>',
  '<meta http-equiv=refresh content=0;url=//evil.cn>',
  '<link rel=stylesheet href=//evil.cn>',
  '<style>@import "//evil.cn"</style>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<div style="position:fixed" class="kb-question" id="location">x</div>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml-stylesheet href="x"?>',
  '<x onclick=alert(1)>',
  '</p><script>alert(1)</script>',
  '`<script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '[x](a.md "\\" onmouseover=\\"alert(1)")',
  '![x" onerror="alert(1)](a.png)',
  '[x](<a.md" onclick="alert(1)>)',
  '```"><script>alert(1)</script>\nx\n```',
  '```js onclick=alert(1)\nx\n```',
  '# x" onclick="alert(1)',
  '# <img src=x onerror=alert(1)>',
  ':::提示{onclick=alert(1) style="x" class=kb-question id=location}\nx\n:::',
  ':::提示{constructor=x __proto__=y toString=z}\nx\n:::',
  ':::script\nalert(1)\n:::',
  '::iframe{src="javascript:alert(1)"}',
  '::script[alert(1)]{src="//evil.cn"}',
  '[^"onclick="]\n\n[^"onclick="]: x',
  '{羌|<img onerror=alert(1)>}',
  '|a|\n|:-" onclick="|\n|b|',
]

const allowedTags = new Set<string>(sanitizeSchema.tagNames)

/** What no output may have; the tags are read as a browser reads them. */
const expectClean = (html: string): void => {
  // Every `<` begins a tag that is understood: nothing is hidden from the checks below.
  const tags = tagsOf(html)
  expect(withoutTags(html)).not.toContain('<')
  for (const { name, attributes } of tags) {
    expect(allowedTags).toContain(name)
    for (const [key, value] of attributes) {
      expect(key).not.toMatch(/^(?:on|style$|srcdoc$|name$|formaction$|action$|target$)/)
      if (key === 'id') expect(value).toMatch(/^kb-/)
      if (key === 'class') expect(value).toMatch(/^(?:kb-|language-|task-list-item$|contains-task-list$)/)
      if (!['href', 'src', 'poster'].includes(key)) continue
      expect(value).not.toMatch(/^[\s\\/]*[\\/]{2}|[\\\s]/)
      expect(value).toMatch(/^(?:(?:https?|mailto|tel):|[^:]*$|[^:]*[/?#])/)
    }
  }
}

describe('addresses', () => {
  test.each(addresses)('%s', (address) => {
    const carriers = [
      `[x](<${address}>)`,
      `![x](<${address}>)`,
      `[x][a] ![x][a]\n\n[a]: <${address}>`,
      `<${address}>`,
      `[![x](<${address}>)](<${address}>)`,
    ]
    for (const carrier of carriers) {
      const html = render(carrier)
      expectClean(html)
      expect(tagsOf(html).flatMap(({ attributes }) => [...attributes.keys()])).not.toContain('href')
      expect(tagsOf(html).flatMap(({ attributes }) => [...attributes.keys()])).not.toContain('src')
    }
  })

  test.each(addresses.filter((address) => !/[&]/.test(address)))('%s in media', (address) => {
    const url = address.replaceAll('\\\\', '\\')
    const media: RootContent[] = (['video', 'audio', 'image', 'download'] as const).map((kind) => ({
      type: 'media',
      kind,
      src: url,
      poster: url,
      captions: url,
      transcript: url,
    }))
    const html = render(media)
    expectClean(html)
    expect(html).not.toMatch(/(?:href|src|poster)=/)
  })

  test.each([
    ['02-打字.md', '02-%E6%89%93%E5%AD%97.md'],
    ['../assets/a.png?x=1#y', '../assets/a.png?x=1#y'],
    ['HTTPS://a.cn/x', 'https://a.cn/x'],
    ['mailto:a@b.cn', 'mailto:a@b.cn'],
    ['tel:12333', 'tel:12333'],
    ['a%20b.md', 'a%20b.md'],
    ['100%.md', '100%25.md'],
    ['a/b:c', 'a/b:c'],
    ['javascript：x', 'javascript%EF%BC%9Ax'],
    ['?a:b', '?a:b'],
  ])('%s is kept', (address, written) => {
    expect(render(`[x](${address})`)).toBe(`<p><a href="${written}">x</a></p>`)
  })

  test('pictures and films come from the web or the package alone', () => {
    expect(render('![x](mailto:a@b.cn)')).toBe('<p>x</p>')
    expect(render('![x](https://a.cn/b.png)')).toBe('<p><img src="https://a.cn/b.png" alt="x" /></p>')
  })
})

describe('markup', () => {
  test.each(markup)('%s', (source) => {
    expectClean(render(source))
    expectClean(render(`> - ${source}`))
    expectClean(render(`文字 ${source} 文字`))
  })

  test('the strings of typed nodes are text', () => {
    const evil = '"><script>alert(1)</script>'
    expectClean(
      render([
        { type: 'callout', name: 'only', audience: [evil], children: [] },
        {
          type: 'media',
          kind: 'video',
          src: `a${evil}`,
          title: evil,
          captions: evil,
          poster: evil,
          transcript: evil,
        },
        { type: 'media', kind: 'image', src: 'a', alt: evil, caption: evil },
        {
          type: 'question',
          id: evil,
          kind: 'single',
          children: [{ type: 'ruby', value: evil, reading: evil } as unknown as RootContent],
          options: [{ type: 'option', label: evil, children: [] }],
        },
        { type: 'heading', depth: 1, children: [{ type: 'html', value: evil }] },
      ]),
    )
  })
})

describe('the schema', () => {
  /** Every attribute of HTML that a browser fetches or follows, as hast names it. */
  const urlAttributes = [
    ...[
      'action',
      'archive',
      'background',
      'cite',
      'classId',
      'codeBase',
      'data',
      'dynSrc',
      'formAction',
      'href',
    ],
    ...['icon', 'itemId', 'itemType', 'longDesc', 'lowSrc', 'manifest', 'ping', 'poster', 'profile', 'src'],
    ...['srcDoc', 'srcSet', 'useMap', 'xLinkHref'],
  ]

  const allowed = Object.values(sanitizeSchema.attributes).flatMap((definitions) =>
    definitions.map((definition) => String(typeof definition === 'string' ? definition : definition[0])),
  )

  test('checks the scheme of every URL attribute it allows', () => {
    const urls = allowed.filter((name) => urlAttributes.includes(name))
    expect(new Set(urls)).toEqual(new Set(['href', 'src', 'poster']))
    expect(new Set(Object.keys(sanitizeSchema.protocols))).toEqual(new Set(urls))
  })

  test('never checks a list of protocols that is empty: then anything would pass', () => {
    for (const schemes of Object.values(sanitizeSchema.protocols)) expect(schemes.length).toBeGreaterThan(0)
  })

  test('allows no attribute that styles, names, targets or runs', () => {
    expect(allowed.filter((name) => /^(?:on|style$|name$|target$|http|data\*$)/.test(name))).toEqual([])
    expect(sanitizeSchema.attributes['*']).toEqual([])
  })

  test('allows a class by its value alone', () => {
    const rules = Object.values(sanitizeSchema.attributes).flatMap((definitions) => [...definitions])
    expect(rules).not.toContain('className')
    for (const rule of rules) if (Array.isArray(rule)) expect(rule.length).toBeGreaterThan(1)
  })

  test.each([
    'script',
    'style',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'form',
    'button',
    'base',
    'meta',
    'link',
  ])('drops %s', (tagName) => {
    const properties: Properties = { href: 'javascript:x', onClick: 'x', style: 'x', id: 'x' }
    const clean = sanitize({ type: 'element', tagName, properties, children: [] }, sanitizeSchema)
    expect(clean).toEqual({ type: 'root', children: [] })
  })

  test('inherits nothing: each key of the default schema is given here', () => {
    const keys = ['allowComments', 'allowDoctypes', 'ancestors', 'attributes', 'clobber', 'clobberPrefix']
    expect(Object.keys(sanitizeSchema).sort()).toEqual(
      [...keys, 'protocols', 'required', 'strip', 'tagNames'].sort(),
    )
  })

  test('holds by itself, when a handler fails', () => {
    const evil = ['aside', 'section', 'a', 'img', 'p', 'video', 'input', 'code'].map((tagName) => ({
      type: 'element' as const,
      tagName,
      properties: {
        className: ['evil', 'kb-tip'],
        style: 'x',
        onClick: 'x',
        src: 'javascript:x',
        href: '\u0001javascript:x',
        name: 'x',
        role: 'alert',
        type: 'text',
        disabled: false,
      },
      children: [],
    }))
    const clean = sanitize({ type: 'root', children: evil }, sanitizeSchema)
    expect(
      'children' in clean && clean.children.map((each) => 'properties' in each && each.properties),
    ).toEqual([
      { className: ['kb-tip'] },
      { className: ['kb-tip'] },
      {},
      {},
      { className: [] },
      {},
      { disabled: true, type: 'checkbox' },
      { className: [] },
    ])
  })

  test('has a class for every kind of callout', () => {
    for (const name of calloutNames) {
      expect(render([{ type: 'callout', name, children: [] }])).toContain(`class="kb-callout kb-${name}"`)
    }
  })
})
