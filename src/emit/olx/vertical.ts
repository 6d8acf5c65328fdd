/** A page as a unit of the platform: its text and its questions, one component after the other. */
import type { ElementContent } from 'hast'
import { element, type XmlElement } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import { htmlOf } from '../../markdown/to-html.js'
import type { Item, Page } from '../edition/edition.js'
import { h } from '../html/html-nodes.js'
import { type OlxWriting, olxHtml } from './olx-html.js'
import { problemFile } from './problem.js'
import { selfAssessment } from './self-assessment.js'
import { isItem, splitPage } from './split-page.js'

/** Where a page goes, and what names are left. */
export interface Placing {
  readonly writing: OlxWriting
  readonly nameFor: (wanted: string) => string
  /** Below the folder of the course. */
  readonly files: Map<string, string>
}

const pointer = (category: string, urlName: string): XmlElement => element(category, { url_name: urlName })

/** The page of a component; its file is read by the tags of HTML and needs no frame. */
const addHtml = (
  content: readonly ElementContent[],
  displayName: string,
  wanted: string,
  { nameFor, files }: Placing,
): XmlElement => {
  const name = nameFor(wanted)
  files.set(`html/${name}.xml`, writeXml(element('html', { filename: name, display_name: displayName })))
  files.set(`html/${name}.html`, `${htmlOf([...content])}\n`)
  return pointer('html', name)
}

const addQuestion = (item: Item, { writing, nameFor, files }: Placing): XmlElement => {
  const name = nameFor(`q-${item.id}`)
  if (item.kind === 'essay') return selfAssessment(item, name, writing)
  files.set(`problem/${name}.xml`, problemFile(item, writing))
  return pointer('problem', name)
}

/**
 * Writes the components of a page and the unit that holds them.
 *
 * @param urlName of the vertical
 * @param extra what follows the text of the page
 */
export const addVertical = (
  page: Pick<Page, 'name' | 'title' | 'items' | 'tree'>,
  urlName: string,
  placing: Placing,
  extra: readonly ElementContent[] = [],
): void => {
  const pieces = splitPage([...page.tree.children, ...extra], page.items)
  // A unit without components cannot be opened.
  const whole = pieces.length === 0 ? [[h('p', {}, page.title)]] : pieces
  let count = 0
  const children = whole.map((piece) => {
    if (isItem(piece)) return addQuestion(piece, placing)
    count += 1
    return addHtml(olxHtml(piece, placing.writing), page.title, `${page.name}-text-${count}`, placing)
  })
  placing.files.set(
    `vertical/${urlName}.xml`,
    writeXml(element('vertical', { display_name: page.title }, children)),
  )
}
