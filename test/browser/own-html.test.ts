/** A control in a real browser: HTML that kebao accepts is read there as it stands, runs nothing and fetches nothing. */

import type { RootContent } from 'hast'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOwnHtml } from '../../src/markdown/html/read-own-html.js'
import { attacks } from '../markdown/foreign-html.js'
import { ownFragments } from '../markdown/own-fragments.js'
import { readTree } from '../markdown/read-html-tree.js'
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
  // Links inside links and tables in paragraphs come from Markdown that says so; a browser takes them apart.
  const plain = ownFragments.filter(({ html }) => !/<a [^>]*>(?:(?!<\/a>).)*<a /s.test(html))
  expect(plain.length).toBeGreaterThan(200)
  for (const { name, html } of plain) {
    expect(readOwnHtml(html), name).toBeDefined()
    expect(await page.evaluate(asRead, html), name).toEqual(readTree(html)?.children.map(asWritten))
  }
  expect(await page.evaluate('globalThis.ran')).toBeUndefined()
  expect(requests.filter((url) => /^https?:/.test(url) && !url.includes('example'))).toEqual([])
}, 120_000)

test('the control fires: attacks that are refused do run', async () => {
  await page.evaluate(() => Object.assign(globalThis, { ran: 0 }))
  for (const html of attacks) await page.evaluate(asRead, html)
  await page.waitForTimeout(500)
  expect(await page.evaluate('globalThis.ran')).toBe(1)
}, 120_000)
