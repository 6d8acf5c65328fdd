/** Prints a sheet as a browser does, and finds on which page each text of it stands. */
import type { Browser, Page } from 'playwright-core'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { type PdfPage, readPdf } from './read-pdf.js'

const ORIGIN = 'http://print.invalid/'

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** Opens a file of a tree; whatever is asked for beside it fails the test. */
export const openSheet = async (
  browser: Browser,
  tree: Tree,
  file: string,
  width = 1280,
): Promise<{ readonly page: Page; readonly missing: readonly string[] }> => {
  const missing: string[] = []
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    const path = url.startsWith(ORIGIN) ? decodeURIComponent(url.slice(ORIGIN.length)) : ''
    const content = tree.get(path)
    if (content === undefined) {
      missing.push(url)
      return route.abort()
    }
    const contentType = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    return route.fulfill({ contentType, body: Buffer.from(await bytesOf(content)) })
  })
  await page.goto(ORIGIN + file)
  return { page, missing }
}

/** What must hold together around a text: numbers of elements in the order of the page. */
export interface Written {
  readonly text: string
  readonly heading?: number
  readonly row?: number
  readonly question?: number
}

/** Runs in the page: puts a box with a name in the place of each picture, since a PDF does not say which is which. */
const namePictures = (): void => {
  for (const [index, picture] of [...document.querySelectorAll('img')].entries()) {
    const { width, height } = picture.getBoundingClientRect()
    const { display, margin, verticalAlign } = getComputedStyle(picture)
    const name = document.createElement('span')
    name.textContent = `[i${index}]`
    name.style.cssText = `display: ${display === 'block' ? 'block' : 'inline-block'}; box-sizing: border-box; width: ${width}px; height: ${height}px; margin: ${margin}; vertical-align: ${verticalAlign}; font-size: 6px; line-height: 1; overflow: hidden; white-space: nowrap`
    picture.replaceWith(name)
  }
}

/** Runs in the page: every text that is printed, in order. */
const readTexts = (): Written[] => {
  const numbers = new Map<Element, number>()
  const numberOf = (element: Element | null | undefined): number | undefined => {
    if (element === null || element === undefined) return undefined
    const known = numbers.get(element) ?? numbers.size
    numbers.set(element, known)
    return known
  }
  const texts: Written[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement
    // Readings stand above the line, arrows back are for screens, gaps are lines to write on.
    if (around?.closest('rt, rp, [role="doc-backlink"], .kb-blank')) continue
    const found: Record<string, number | undefined> = {
      heading: numberOf(around?.closest('h1, h2, h3, h4, h5, h6, :not(.kb-notes) > .kb-label, .kb-unit')),
      row: numberOf(around?.closest('tr')),
      question: numberOf(around?.closest('.kb-question')),
    }
    texts.push({ text: node.textContent ?? '', ...found } as Written)
  }
  return texts
}

/** Glyphs of radicals stand for characters in some fonts; blanks are where a line ends. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** A text and the pages on which it begins and ends, from 0; -1 where it is not to be found. */
export interface Found extends Written {
  readonly first: number
  readonly last: number
}

export interface Printed {
  readonly pages: readonly PdfPage[]
  readonly found: readonly Found[]
  readonly missing: readonly string[]
  /** What stands in the margins of each page. */
  readonly margins: readonly string[]
}

const textOf = ({ runs }: PdfPage, isMeant: (top: number) => boolean): string =>
  runs
    .filter(({ top }) => isMeant(top))
    .map(({ text }) => text)
    .join('')

/** @param margin height in points of the upper and the lower margin */
export const printed = async (browser: Browser, tree: Tree, file: string, margin = 56): Promise<Printed> => {
  const { page, missing } = await openSheet(browser, tree, file, 657)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(namePictures)
  const texts = await page.evaluate(readTexts)
  // Readings are painted amid the line that they stand above; their room stays as it is.
  await page.addStyleTag({ content: 'rt { visibility: hidden }' })
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }))
  await page.close()
  const isBody = (height: number) => (top: number) => top > margin && top < height - margin
  const bodies = pages.map((each) => squeezed(textOf(each, isBody(each.height))))
  const all = bodies.join('')
  const pageAt = (at: number): number => {
    let rest = at
    return bodies.findIndex(({ length }) => {
      rest -= length
      return rest < 0
    })
  }
  let from = 0
  const found: Found[] = []
  for (const written of texts) {
    const text = squeezed(written.text)
    if (text === '') continue
    const at = all.indexOf(text, from)
    if (at < 0) {
      found.push({ ...written, first: -1, last: -1 })
      continue
    }
    from = at + text.length
    found.push({ ...written, first: pageAt(at), last: pageAt(from - 1) })
  }
  const margins = pages.map((each) => textOf(each, (top) => !isBody(each.height)(top)))
  return { pages, found, missing, margins }
}
