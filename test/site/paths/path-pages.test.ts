/** The pages of the learning map and of places as text: links lead somewhere, drawings are XML, lists hold what is drawn. */
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { isPublic } from '../../../src/catalogue/offered.js'
import { pathData, pathPages } from '../../../src/site/paths/path-pages.js'
import { placeData, placePages } from '../../../src/site/places/place-pages.js'
import { hostileTitle, muyeCourses, sampleCourses } from './sample-courses.js'
import { shellIn, siteFiles } from './site-folder.js'

const files = siteFiles(sampleCourses)
const pages = [...files].filter(([path]) => path.endsWith('.html'))

const from = (path: string, href: string): string =>
  decodeURIComponent(new URL(href, `https://site.invalid/${path}`).pathname.slice(1))

const unescaped = (text: string): string =>
  text.replace(/&#x([0-9A-F]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

const listOf = (html: string, attribute: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value = '']) => unescaped(value))

test('links to other pages of the map and of places lead to a page; other parts of the site have their own', () => {
  const elsewhere =
    /^(?:zh-CN|en)\/(?:courses\/(?:of-|all\.html)|shelves\/|about\.html|index\.html|site\.webmanifest)|^assets\//
  const broken = pages.flatMap(([path, html]) =>
    listOf(html, 'href')
      .filter((href) => !href.startsWith('#'))
      .map((href) => from(path, href))
      .filter((target) => !files.has(target) && !elsewhere.test(target))
      .map((target) => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('every course of the catalogue that people may see is on a map and in a place', () => {
  const listed = new Set(pages.flatMap(([, html]) => listOf(html, 'data-listed')))
  const shown = sampleCourses.filter(isPublic)
  expect(shown.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([])
  const hidden = sampleCourses.filter((entry) => !isPublic(entry)).map(({ id }) => id)
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden.filter((id) => listed.has(id))).toEqual([])
  for (const text of [...pathData({ entries: sampleCourses }), ...placeData({ entries: sampleCourses })].map(
    ([, each]) => each,
  ))
    for (const id of hidden) expect(text).not.toContain(`"${id}"`)
})

/** HTML leaves `<` in values of attributes and `]]>` in text as they are (13.3), which XML does not (2.3, 2.4). */
const asXml = (svg: string): string =>
  svg.replace(/="[^"]*"/g, (value) => value.replace(/</g, '&lt;')).replace(/\]\]>/g, ']]&gt;')

const isXml = (svg: string): boolean => {
  try {
    XmlDocument.fromString(asXml(svg)).dispose()
    return true
  } catch {
    return false
  }
}

describe('drawings', () => {
  const svgs = pages.flatMap(([path, html]) =>
    Array.from(html.matchAll(/<svg[\s\S]*?<\/svg>/g), ([svg]) => ({ path, html, svg })),
  )

  test('are well-formed, whatever a title says', () => {
    expect(svgs.filter(({ path }) => path.startsWith('zh-CN/maps/')).length).toBeGreaterThan(10)
    const problems = svgs.flatMap(({ path, svg }) => (isXml(svg) ? [] : [path]))
    expect(problems).toEqual([])
  })

  test('hold no course that the list beside them does not', () => {
    for (const { html, svg, path } of svgs) {
      const listed = listOf(html, 'data-listed')
      for (const id of listOf(svg, 'data-course')) expect(listed, path).toContain(id)
    }
  })

  test('every square of a province is a link with its name and number', () => {
    for (const language of ['zh-CN', 'en']) {
      const html = files.get(`${language}/nearby.html`) ?? ''
      const [svg = ''] = /<svg[^>]*kb-provinces[\s\S]*?<\/svg>/.exec(html) ?? []
      expect(svg.match(/<a /g)).toHaveLength(34)
      expect(svg).toContain(language === 'en' ? '<title>Henan (HA): ' : '<title>河南：')
      expect(new Set(listOf(svg, 'href')).size).toBe(34)
    }
  })
})

test('a hostile title is text everywhere', () => {
  expect(hostileTitle).toContain('<script>')
  for (const [path, html] of pages) {
    const scripts = html.match(/<script[^>]*>/g) ?? []
    expect(
      scripts.filter((tag) => !/ src="| type="application\/json"/.test(tag)),
      path,
    ).toEqual([])
    expect(html, path).not.toContain('<img')
    expect(html, path).not.toContain('<b>')
  }
})

test('no page of a map is too large for a phone', () => {
  const entries = [...muyeCourses, ...sampleEntries(5000, 11)]
  const shell = shellIn('zh-CN', entries)
  const sizes = [...pathPages({ entries }, shell)].map(
    ([path, html]) => [Math.round(html.length / 1000), path] as const,
  )
  expect(sizes.filter(([size]) => size > 120)).toEqual([])
  const placed = [...placePages({ entries }, shell)].map(
    ([path, html]) => [Math.round(html.length / 1000), path] as const,
  )
  expect(placed.filter(([size]) => size > 120)).toEqual([])
})

test('the same entries in any order give the same files', () => {
  expect(siteFiles([...sampleCourses].reverse())).toEqual(files)
})
