/** The files of the site: that all that is named is there, that nothing hostile gets out, that the same makes the same. */
import { beforeAll, expect, test } from 'vitest'
import { isSafePath } from '../../src/base/safe-path.js'
import { catalogueOf } from '../../src/catalogue/catalogue.js'
import { coursePath, safeName, shelfPath } from '../../src/site/addresses.js'
import { siteOf } from '../../src/site/site-of.js'
import { BASE, siteCatalogue } from './samples.js'

let files: ReadonlyMap<string, string>

const decoder = new TextDecoder()

const textsOf = async (...parameters: Parameters<typeof siteOf>): Promise<ReadonlyMap<string, string>> =>
  new Map(
    Array.from(await siteOf(...parameters), ([path, content]) => [
      path,
      decoder.decode(content as Uint8Array),
    ]),
  )

const textOf = (path: string): string => {
  const text = files.get(path)
  if (text === undefined) throw new Error(`no ${path}`)
  return text
}

const unescaped = (text: string): string =>
  text.replace(/&#x([0-9a-f]+);|&(amp|quot|lt|gt);/gi, (_, hex: string | undefined, name: string) =>
    hex === undefined
      ? ({ amp: '&', quot: '"', lt: '<', gt: '>' }[name] ?? '')
      : String.fromCodePoint(Number.parseInt(hex, 16)),
  )

const pages = (): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => path.endsWith('.html'))

beforeAll(async () => {
  files = await textsOf(await siteCatalogue(), { title: '牧野学习超市', base: BASE })
}, 120_000)

test('every address on every page leads to a file, and to a place in it; elsewhere only by https', () => {
  const ids = new Map(
    pages().map(([path, html]) => [path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  )
  const dead: string[] = []
  const elsewhere = new Set<string>()
  for (const [path, html] of pages()) {
    for (const [, raw = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(unescaped(raw), `http://site.test/${path}`)
      if (url.origin !== 'http://site.test') {
        elsewhere.add(url.protocol)
        continue
      }
      const target = decodeURIComponent(url.pathname.slice(1))
      // Bundles are put beside the site by whoever publishes it.
      if (target.startsWith('bundles/')) continue
      const anchor = decodeURIComponent(url.hash.slice(1))
      if (!files.has(target) || (anchor !== '' && !ids.get(target)?.has(anchor))) dead.push(`${path}: ${raw}`)
    }
  }
  expect(dead).toEqual([])
  expect([...elsewhere]).toEqual(['https:'])
})

test('no page has an id twice', () => {
  for (const [path, html] of pages()) {
    const all = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(
      all.filter((id, at) => all.indexOf(id) !== at),
      path,
    ).toEqual([])
  }
})

test('every page has its twin in the other language, and says so', () => {
  for (const [path, html] of pages()) {
    if (path === 'index.html') continue
    const [, language = '', rest = ''] = /^(zh-CN|en)\/(.*)$/.exec(path) ?? []
    expect(files.has(`${language === 'en' ? 'zh-CN' : 'en'}/${rest}`), path).toBe(true)
    expect(html).toContain(`<html lang="${language}">`)
    for (const tag of ['zh-CN', 'en'])
      expect(html).toContain(`<link rel="alternate" hreflang="${tag}" href="${BASE}${tag}/${rest}" />`)
  }
})

test('texts that would run are texts', () => {
  const hostile = [...files].filter(([, text]) => text.includes('evil()'))
  expect(hostile.length).toBeGreaterThan(20)
  for (const [path, text] of hostile) {
    if (!path.endsWith('.html')) continue
    // Within quotes only quotes have to be escaped.
    expect(text.replace(/="[^"]*"/g, '=""'), path).not.toMatch(/<(?:img|svg)[^>]*\son|<script>/)
    expect(text, path).not.toMatch(/(?:href|src|action)="javascript/)
    const unquoted = text.replace(/ (?:content|title)="[^"]*"/g, '')
    for (const [, attributes = '', content = ''] of unquoted.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
      // Scripts come from files; what stands in a page is data.
      if (content !== '') expect(attributes, path).toMatch(/type="application\/(?:ld\+)?json"/)
      expect(content).not.toContain('<')
    }
  }
})

test('names that Windows keeps for itself, or that somebody made up, are no file names', () => {
  expect([...files.keys()].filter((path) => !isSafePath(path))).toEqual([])
  expect(textOf(`en/${coursePath('con/aux')}`)).toContain('evil()')
  expect(textOf(`zh-CN/${shelfPath('brand', '__proto__')}`)).toContain('__proto__')
  expect(safeName('a/b')).not.toBe(safeName('a-b'))
  expect(safeName('数字')).not.toBe(safeName('文字'))
})

test('a bundle is offered by https or from beside the site, and from nowhere else', async () => {
  const page = `zh-CN/${coursePath('con/aux')}`
  expect(textOf(page)).not.toContain('下载课包')
  const { entries } = await siteCatalogue()
  const [evil] = entries.filter(({ id }) => id === 'con/aux')
  if (evil === undefined) throw new Error('no hostile entry')
  const linked = async (address: string): Promise<string | undefined> => {
    const made = await textsOf(catalogueOf([{ ...evil, address }]))
    return /<a class="kb-button kb-plain" href="([^"]*)" rel="noopener">/.exec(made.get(page) ?? '')?.[1]
  }
  expect(await linked('https://example.org/a b.kebao')).toBe('https://example.org/a%20b.kebao')
  expect(await linked('bundles/课 1#2.kebao')).toBe('../../../bundles/%E8%AF%BE%201%232.kebao')
  for (const address of [
    'http://example.org/a.kebao',
    'https://user:secret@example.org/a.kebao',
    '//example.org/a.kebao',
    '/etc/passwd',
    '../../a.kebao',
    'data:text/html,evil',
    'java\tscript:evil()',
    'https:evil',
    '\\\\server\\share',
  ])
    expect(await linked(address), address).toBe(undefined)
})

test('what a course page tells search engines is a course', () => {
  const entry = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    textOf(`zh-CN/${coursePath('muye-example-college/phone-basics')}`),
  )?.[1]
  const course = JSON.parse(entry ?? '')
  expect(course['@context']).toBe('https://schema.org')
  expect(course['@type']).toContain('Course')
  expect(course['@id']).toBe(`${BASE}zh-CN/${coursePath('muye-example-college/phone-basics')}`)
  expect(course.provider.name).toBeTruthy()
  expect(course.teaches.length).toBeGreaterThan(0)
  expect(course.license).toMatch(/^https:/)
  for (const [path, html] of pages())
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      expect(() => JSON.parse(json), path).not.toThrow()
})

test('lineage leads both ways, and earlier versions are told', () => {
  const course = textOf(`zh-CN/${coursePath('muye-example-college/phone-basics')}`)
  expect(course).toContain('0.9.0')
  const syllabi = pages().filter(
    ([path, html]) => path.startsWith('zh-CN/courses/of-') && html.includes('按它开的课'),
  )
  expect(syllabi.length).toBeGreaterThan(0)
  const backed = pages().filter(
    ([path, html]) => /^zh-CN\/courses\/of-.*/.test(path) && html.includes('改编自</h3>'),
  )
  const known = backed.flatMap(([path, html]) => {
    const [, href] = /改编自<\/h3><ul class="kb-links"><li><a href="([^"]*)"/.exec(html) ?? []
    return href === undefined
      ? []
      : [[path, new URL(href, `http://site.test/${path}`).pathname.slice(1)] as const]
  })
  expect(known.length).toBeGreaterThan(0)
  for (const [path, original] of known) {
    const html = textOf(original)
    expect(html.slice(html.indexOf('由它改编的课'))).toContain(path.slice(path.indexOf('course-')))
  }
})

test('what the public is not shown has no page: courses not taken in, labels that may hurt', () => {
  expect(files.has(`zh-CN/${coursePath('b/withdrawn')}`)).toBe(false)
  expect([...files.keys()].some((path) => path.includes('landless-farmers'))).toBe(false)
  for (const [path, html] of pages()) expect(html, path).not.toMatch(/失地农民|失足人员/)
})

test('every course is reached from the shelf of all, page by page', () => {
  const linked = new Set<string>()
  for (const [path, html] of pages())
    if (/^zh-CN\/courses\/all/.test(path))
      for (const [, href = ''] of html.matchAll(/<a href="(of-[^"]*)"/g)) linked.add(`zh-CN/courses/${href}`)
  const all = [...files.keys()].filter((path) => path.startsWith('zh-CN/courses/of-'))
  expect(all.length).toBeGreaterThan(70)
  expect(all.filter((path) => !linked.has(path))).toEqual([])
})

test('with an address there is a sitemap of all pages, a feed and where they stand; without, none of them', async () => {
  const listed = [...textOf('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)
  expect(listed.length).toBe(
    pages().filter(([path]) => !/^index|(?:search|offline)\.html$/.test(path)).length,
  )
  for (const url of listed) expect(files.has(url.slice(BASE.length)), url).toBe(true)
  expect(textOf('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`)
  expect(textOf('en/index.html')).toContain(`<link rel="canonical" href="${BASE}en/index.html" />`)
  expect(textOf('en/feed.xml')).toContain(`${BASE}en/courses/of-`)
  const plain = await textsOf(await siteCatalogue())
  expect(plain.has('sitemap.xml')).toBe(false)
  expect(plain.has('en/feed.xml')).toBe(false)
  expect([...plain].filter(([path, text]) => path.endsWith('.html') && text.includes('canonical'))).toEqual(
    [],
  )
})

test('the same courses in any order make the same bytes', async () => {
  const { entries } = await siteCatalogue()
  const again = await textsOf(catalogueOf([...entries].reverse()), { title: '牧野学习超市', base: BASE })
  expect([...again.keys()]).toEqual([...files.keys()])
  expect([...again].filter(([path, text]) => files.get(path) !== text).map(([path]) => path)).toEqual([])
})

test('the service worker keeps files that are there, under a version that follows from them', async () => {
  const settingsOf = (text: string) => JSON.parse(/^self\.kebaoSite=(.*);$/m.exec(text)?.[1] ?? '')
  const kept = settingsOf(textOf('worker.js'))
  expect(kept.files.filter((path: string) => !files.has(path))).toEqual([])
  expect([...files.keys()].some((path) => path.startsWith(kept.index))).toBe(true)
  const renamed = await textsOf(await siteCatalogue(), { title: '别的名称', base: BASE })
  expect(settingsOf(renamed.get('worker.js') ?? '').version).not.toBe(kept.version)
})

test('an empty catalogue has a site, too', async () => {
  const empty = await textsOf(catalogueOf([]))
  expect(empty.get('zh-CN/index.html')).toContain('学习超市')
  expect(empty.get('en/week.html')).toContain('no courses of the week yet')
})

test.each([
  'learn.example.cn',
  'https://learn.example.cn/shop',
  'https://learn.example.cn/?a=/',
  'https://me@learn.example.cn/',
  'https:learn.example.cn/',
  'javascript:alert(1)//',
  'file:///site/',
  '',
])('an address at which no site can stand is refused: %s', async (base) => {
  await expect(siteOf(catalogueOf([]), { base })).rejects.toMatchObject({ code: 'site/not-an-address' })
})

test('a site may stand on a server of a house', async () => {
  const site = await textsOf(catalogueOf([]), { base: 'http://10.0.0.8/kebao/' })
  expect(site.get('sitemap.xml')).toContain('<loc>http://10.0.0.8/kebao/en/index.html</loc>')
})
