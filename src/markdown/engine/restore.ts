/** Makes a tree of satteri's into the tree of the original text. */
import type { Nodes } from 'mdast'
import { isPlainCode } from './is-plain-code.js'
import { isPlainHtml } from './is-plain-html.js'
import { placeItem } from './place-item.js'
import type { PlacedFence, StandIn } from './stand-in.js'

type Directive = Extract<Nodes, { type: 'containerDirective' | 'leafDirective' }>

/** Characters of labels that are blanks, or have a case, to one of the parsers only. */
const FOREIGN = /[\x80-\u2FFF\u3000\uD800-\uDFFF]/

/** Units before a place that are looked at: no text may make the search long. */
const NEAR = 2_000

/**
 * Two paragraphs without a line between them, which nobody can write: what could have been a table was none. Or a tag
 * behind a footnote, which goes on with it.
 */
const isTorn = (node: Nodes, above: Nodes | undefined): boolean =>
  ((node.type === 'paragraph' && above?.type === 'paragraph' && above.data === undefined) ||
    (node.type === 'html' && above?.type === 'footnoteDefinition')) &&
  node.position?.start.line === (above.position?.end.line ?? 0) + 1

/** In an item or a quote, a line that stands further left belongs to it or not. */
const hasLineLeftOf = (column: number, text: string): boolean =>
  new RegExp(`\\n(?![ \\t>]{${column - 1}}|[ \\t]*\\r?\\n)`).test(text)

const holdsLines = ({ type }: Nodes): boolean => type === 'list' || type === 'blockquote'

const endsLine = (text: string): boolean => text.endsWith('\n') || text.endsWith('\r')

/** What of a node is text of the author, masks and all. Names and attributes of directives are not read from the tree. */
const texts: Readonly<Partial<Record<Nodes['type'], readonly string[]>>> = {
  code: ['lang', 'meta', 'value'],
  definition: ['identifier', 'label', 'title', 'url'],
  footnoteDefinition: ['identifier', 'label'],
  footnoteReference: ['identifier', 'label'],
  html: ['value'],
  image: ['alt', 'title', 'url'],
  imageReference: ['alt', 'identifier', 'label'],
  inlineCode: ['value'],
  link: ['title', 'url'],
  linkReference: ['identifier', 'label'],
  text: ['value'],
}

/**
 * In place, since nobody holds the tree yet.
 *
 * @param source the text as it was before it was masked
 * @returns whether the tree is one that remark-parse would have made: if not, it must be thrown away
 */
export const restore = (tree: Nodes, source: string, { text, fences, unmask }: StandIn): boolean => {
  const fencesLeft = new Map(fences.map((fence) => [fence.at, fence]))
  const takeFence = (at: number, kind: PlacedFence['kind']): PlacedFence | undefined => {
    const fence = fencesLeft.get(at)
    if (fence?.kind !== kind) return undefined
    fencesLeft.delete(at)
    return fence
  }

  /** Of the directive that the walk is in. */
  let colonsAround = Number.POSITIVE_INFINITY
  let quotesAround = 0

  const placeDirective = (node: Directive, isInside: boolean): boolean => {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return false
    const isLeaf = node.type === 'leafDirective'
    const opening = takeFence(start.offset, isLeaf ? 'leaf' : 'container')
    if (opening === undefined) return false
    node.name = opening.name ?? ''
    node.attributes = { ...opening.attributes?.found }
    if (isLeaf) {
      // The blanks behind it belong to it.
      const blanks = /[ \t]*/y
      blanks.lastIndex = end.offset
      const { length } = blanks.exec(source)?.[0] ?? ''
      if (length > 0 && isInside) return false
      end.offset += length
      end.column += length
      return true
    }
    // A fence that is as long as the one around it closes that one too.
    if (opening.colons >= colonsAround) return false
    colonsAround = opening.colons
    if (start.column > 1 && hasLineLeftOf(start.column, source.slice(start.offset, end.offset))) return false
    // A block that nobody closed ends where the parsers do not agree.
    let closing = end.offset
    while (/[: \t]/.test(source.charAt(closing - 1))) closing -= 1
    while (/[ \t]/.test(source.charAt(closing))) closing += 1
    return (takeFence(closing, 'closing')?.colons ?? 0) >= opening.colons
  }

  /** Whether a line within an item or a quote begins before this place. */
  const isContinued = (at: number, column = 1): boolean => /[ \t>]/.test(source.charAt(at - column + 1))

  /** Behind a mark that was tried as code, a link or a tag, lines in an item or a quote begin elsewhere. */
  const mayFollowTick = (at: number): boolean => {
    const near = source.slice(Math.max(0, at - NEAR), at)
    const paragraph = near.slice(near.lastIndexOf('\n\n') + 1)
    return /[`[<]/.test(paragraph) || paragraph.length === NEAR
  }

  const accepts = (node: Nodes, parent: Nodes): boolean => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const isInside = parent.type !== 'root'
    if ('identifier' in node && FOREIGN.test(node.label ?? '')) return false
    switch (node.type) {
      case 'textDirective':
        return false
      case 'link':
        // Neither `[…](…)` nor `<…>`: an address that stands bare, which is text to us.
        return /[[<]/.test(source.charAt(start))
      case 'containerDirective':
      case 'leafDirective':
        return placeDirective(node, isInside)
      case 'listItem':
        return placeItem(node, source)
      case 'code':
        return isPlainCode(node, isInside, source)
      case 'definition':
        return (
          !isInside &&
          node.identifier !== '' &&
          !/[\n|]/.test(source.slice(start, end)) &&
          !/^\r?\n[ \t]*[|:-]/.test(source.slice(end, end + 8))
        )
      case 'footnoteDefinition':
        return !isInside && node.children[0]?.type === 'paragraph'
      case 'image':
      case 'imageReference':
        // A directive in what stands for the image has left nothing.
        return !/:[^\s:|-]/.test(text.slice(start, end))
      case 'blockquote':
        // Whether blank lines at its end make a list in it loose; where it ends when there is nothing in it.
        return node.children.length > 0 && !/\n[ \t>]*$/.test(source.slice(start, end))
      case 'html':
        return isPlainHtml(node, parent, source)
      case 'text':
        return !endsLine(node.value) || !isContinued(end, node.position?.end.column) || !mayFollowTick(end)
      case 'break':
        return !/[ \t>]/.test(source.charAt(end)) || !mayFollowTick(start)
      case 'table':
        // A line that could begin a list is none of columns.
        return !/\n[ \t>]*[-+*][ \t]/.test(source.slice(start, end))
      case 'tableRow':
        // The fence that closes a directive is no row, nor is a tag.
        return !/[:<]/.test(source.charAt(start))
      default:
        return true
    }
  }

  const walk = (node: Nodes, parent: Nodes): boolean => {
    const outside = colonsAround
    if (!accepts(node, parent)) return false
    const fields = node as unknown as Record<string, unknown>
    for (const key of texts[node.type] ?? []) {
      const value = fields[key]
      if (typeof value === 'string') fields[key] = unmask(value)
    }
    if (!('children' in node)) return true
    const isQuote = node.type === 'blockquote'
    if (isQuote) quotesAround += 1
    // In a quote, a list or a quote that something follows ends where the parsers do not agree.
    if (quotesAround > 0 && node.children.slice(0, -1).some(holdsLines)) return false
    let above: Nodes | undefined
    for (const child of node.children) {
      if (isTorn(child, above) || !walk(child, node)) return false
      above = child
    }
    if (isQuote) quotesAround -= 1
    colonsAround = outside
    return true
  }
  // A fence that no directive has stood in code or in prose, or without its other half.
  return walk(tree, tree) && fencesLeft.size === 0
}
