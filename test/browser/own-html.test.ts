/** A control in a real browser: HTML that kebao accepts is read there as it stands, runs nothing and fetches nothing. */

import type { RootContent } from 'hast'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOwnHtml } from '../../src/markdown/html/read-own-html.js'
import { attacks } from '../markdown/foreign-html.js'
import { ownFragments } from '../markdown/own-fragments.js'
import { readTree } from '../markdown/read-html-tree.js'
import { nestedTags } from './nested-tags.js'
import { startBrowser } from './start-browser.js'

let browser: Browser
let page: Page
let requests: string[] = []

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
  page.on('request', (request) => requests.push(request.url()))
  await page.setContent('<!doctype html><html lang="zh"><title>x</title><body></body></html>')
}, 120_000)

afterAll(async () => browser?.close())

/** A text, or a tag with its attributes and what is in it. */
type Read =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, content: readonly Read[]]

/** What a browser makes of a fragment. */
const asRead = (html: string): readonly Read[] => {
  const place = document.createElement('div')
  place.innerHTML = html
  document.body.replaceChildren(place)
  const walk = (node: Node): Read => {
    if (!(node instanceof Element))
      return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : 'not text'
    const attributes = Array.from(node.attributes, ({ name, value }) => [name, value])
    return [node.localName, Object.fromEntries(attributes), Array.from(node.childNodes, walk)]
  }
  return Array.from(place.childNodes, walk)
}

const attributeOf = (property: string): string =>
  property === 'className' ? 'class' : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const textOf = (value: unknown): string =>
  value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value)

/** What stands in a fragment, letter by letter; browsers read line ends alike (HTML, 13.2.3.5). */
const asWritten = (node: RootContent): Read =>
  node.type === 'element'
    ? [
        node.tagName,
        Object.fromEntries(
          Object.entries(node.properties).map(([key, value]) => [attributeOf(key), textOf(value)]),
        ),
        node.children.map(asWritten),
      ]
    : node.type === 'text'
      ? node.value.replace(/\r\n?/g, '\n')
      : 'not text'

test('what is accepted is read as it stands', async () => {
  requests = []
  // A mark of a footnote in a link ends it: a browser takes them apart.
  const plain = ownFragments.filter(({ html }) => !/<a [^>]*>(?:(?!<\/a>).)*<a /s.test(html))
  expect(plain.length).toBeGreaterThan(200)
  for (const { name, html } of plain) {
    expect(readOwnHtml(html), name).toBeDefined()
    expect(await page.evaluate(asRead, html), name).toEqual(readTree(html)?.children.map(asWritten))
  }
  expect(await page.evaluate('globalThis.ran')).toBeUndefined()
  expect(requests.filter((url) => /^https?:/.test(url) && !url.includes('example'))).toEqual([])
}, 120_000)

/** The fragments after which an element of the host, one of three, is no longer open. */
const escaped = (fragments: readonly string[]): readonly string[] =>
  fragments.filter((html) => {
    const more = `${html}<hr class="end">`
    const host = `<main><div>${more}</div></main><ul><li>${more}</li></ul><table><tr><td>${more}</td></tr></table>`
    const page = new DOMParser().parseFromString(`<!doctype html><body>${host}<hr>`, 'text/html')
    const stands = (selector: string): boolean => page.querySelector(`body > ${selector}`) !== null
    return !(
      stands('main:first-child > div:only-child > .end:last-child') &&
      stands('main + ul > li:only-child > .end:last-child') &&
      stands('ul + table > tbody:only-child > tr:only-child > td:only-child > .end:last-child') &&
      stands('table:nth-child(3) + hr:last-child')
    )
  })

test('what is accepted leaves the elements around it open', async () => {
  const accepted = nestedTags.filter((html) => readOwnHtml(html) !== undefined)
  expect(accepted.length).toBeGreaterThan(1_000)
  expect(await page.evaluate(escaped, accepted)).toEqual([])
  const rendered = ownFragments.map(({ html }) => html)
  expect(await page.evaluate(escaped, rendered)).toEqual([])
  expect(await page.evaluate(escaped, ['<table><div><table></table></div></table>'])).toHaveLength(1)
}, 120_000)

test('the control fires: attacks that are refused do run', async () => {
  await page.evaluate(() => Object.assign(globalThis, { ran: 0 }))
  for (const html of attacks) await page.evaluate(asRead, html)
  await page.waitForTimeout(500)
  expect(await page.evaluate('globalThis.ran')).toBe(1)
}, 120_000)
