/** A book in a reading app: epub.js in Chromium, with letters twice as large. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { archive } from '../../../src/emit/archive.js'
import { epub } from '../../../src/emit/epub/epub.js'
import { startBrowser } from '../../browser/start-browser.js'
import { emitted } from '../fixture.js'
import { readBook, referencesOf } from './read-book.js'

const require = createRequire(import.meta.url)
const reader = require.resolve('epubjs/dist/epub.min.js')
// What epub.js itself depends on to open an archive.
const unzip = createRequire(reader).resolve(['jszip', 'dist', 'jszip.min.js'].join('/'))
const scripts = [unzip, reader].map((path) => readFileSync(path, 'utf8'))

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** What runs in the page: opens the book and looks at each address of it. */
const look = `async ({ bytes, addresses }) => {
  const book = ePub(Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)).buffer)
  const rendition = book.renderTo('app', { width: 375, height: 640, flow: 'paginated', allowScriptedContent: false })
  rendition.themes.fontSize('200%')
  await rendition.display()
  const seen = []
  for (const address of addresses) {
    await rendition.display(address)
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const [contents] = rendition.getContents()
    const document = contents.document
    const id = address.split('#')[1] ?? ''
    const target = id === '' ? document.querySelector('h1, img') : document.getElementById(id)
    const box = target?.getBoundingClientRect()
    const frame = contents.window.frameElement.getBoundingClientRect()
    const left = box === undefined ? NaN : box.left + frame.left
    const images = [...document.images]
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
    seen.push({
      address,
      size: parseFloat(contents.window.getComputedStyle(document.body).fontSize),
      isInView: left >= -1 && left < 375,
      broken: images.filter((image) => image.naturalWidth === 0).map((image) => image.getAttribute('src')),
      images: images.length,
    })
  }
  const toc = (await book.loaded.navigation).toc
  const { title, language } = book.packaging.metadata
  return { seen, toc: toc.map(({ label }) => label.trim()), title, language }
}`

interface Seen {
  readonly seen: readonly {
    readonly address: string
    readonly size: number
    readonly isInView: boolean
    readonly broken: readonly string[]
    readonly images: number
  }[]
  readonly toc: readonly string[]
  readonly title: string
  readonly language: string
}

test.each(['hostile', 'straw-weaving'])(
  '%s: at 200 % every image is loaded and every heading is reached',
  async (name) => {
    const { tree, pkg } = await emitted(name, epub)
    const book = await readBook(tree)
    const links = [
      ...book.spine.map((path) => ({ path })),
      ...referencesOf(book, 'EPUB/nav.xhtml').filter(({ path }) => path.endsWith('.xhtml')),
    ]
    const addresses = links.map(({ path, ...rest }) => {
      const file = path.replace('EPUB/', '')
      return 'id' in rest && rest.id !== undefined ? `${file}#${rest.id}` : file
    })
    const file = await archive(tree, epub)
    const bytes = Buffer.from(await bytesOf(file ?? new Uint8Array())).toString('base64')
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.setContent('<div id="app"></div>')
    for (const content of scripts) await page.addScriptTag({ content })
    const result = (await page.evaluate(`(${look})(${JSON.stringify({ bytes, addresses })})`)) as Seen
    await page.close()
    expect(errors).toEqual([])
    expect(result.title).toBe(pkg.course.title)
    expect(result.language).toBe('zh-CN')
    expect(result.toc.at(-1)).toBe('答案与解析')
    expect(result.seen.map(({ address }) => address)).toEqual(addresses)
    expect(result.seen.filter(({ isInView }) => !isInView)).toEqual([])
    expect(result.seen.flatMap(({ broken }) => broken)).toEqual([])
    expect(result.seen.reduce((sum, { images }) => sum + images, 0)).toBeGreaterThan(5)
    for (const { size } of result.seen) expect(size).toBeGreaterThanOrEqual(32)
  },
  120_000,
)
