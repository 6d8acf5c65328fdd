/** What of a page is read aloud, block by block. */

export interface Piece {
  readonly block: HTMLElement
  readonly text: string
}

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, figcaption, summary, pre, blockquote, .kb-stem, .kb-pre, .kb-choice-text, .kb-turn a'

/** Readings of ruby would be said twice; buttons and fields are not text. */
const SILENT = 'rt, rp, button, textarea, select, script, style, template, sup, [aria-hidden="true"]'

/** Text nodes that stand in one block are one piece, in the order of the page. */
export const piecesOf = (root: HTMLElement): readonly Piece[] => {
  const pieces: { block: HTMLElement; text: string }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.nodeValue ?? ''
    if (parent === null || parent.closest(SILENT) !== null) continue
    const block = parent.closest<HTMLElement>(BLOCKS)
    if (block === null || block.getClientRects().length === 0) continue
    const last = pieces[pieces.length - 1]
    if (last !== undefined && last.block === block) last.text += text
    else pieces.push({ block, text })
  }
  return pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
