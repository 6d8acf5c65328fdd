/**
 * Chooses the type of a card: the biggest in which its steps fit half a sheet. Nothing is measured, since nobody has a
 * browser here; a card that comes out longer goes on in the next half.
 */
import type { ElementContent, Nodes } from 'hast'
import { textOf } from '../html/text-of.js'

/** Points of the four sizes, the biggest first. */
export const cardPoints = { normal: [28, 24, 20, 18], large: [28, 26, 24, 22] } as const

/** Of the half of a lying sheet of A4, within its margins. */
const WIDTH = 128
const HEIGHT = 186
/** A picture with its caption, at most; pictures are made smaller with the type. */
export const cardPictures = [74, 66, 58, 50] as const

const MM_IN_POINT = 25.4 / 72
const LINE = 1.45

/** In widths of a Chinese character. */
const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1
  return width
}

const holders: ReadonlySet<string> = new Set([
  'ol',
  'ul',
  'section',
  'aside',
  'div',
  'blockquote',
  'table',
  'tbody',
])

/** The lines of a block, and its pictures. */
const measure = (node: Nodes, columns: number): { lines: number; pictures: number } => {
  if (node.type === 'text') return { lines: node.value.trim() === '' ? 0 : 1, pictures: 0 }
  if (node.type !== 'element') return { lines: 0, pictures: 0 }
  if (holders.has(node.tagName)) {
    const parts = node.children.map((child) => measure(child, columns))
    return {
      lines: parts.reduce((sum, { lines }) => sum + lines, 0.4),
      pictures: parts.reduce((sum, { pictures }) => sum + pictures, 0),
    }
  }
  const hasPicture = JSON.stringify(node).includes('"tagName":"img"')
  if (node.tagName === 'figure') return { lines: 1, pictures: hasPicture ? 1 : 0 }
  const lines = Math.ceil(widthOf(textOf([node])) / columns) + 0.17
  return { lines, pictures: hasPicture ? 1 : 0 }
}

const fits = (
  title: string,
  blocks: readonly ElementContent[],
  foot: number,
  points: number,
  picture: number,
): boolean => {
  const em = points * MM_IN_POINT
  const columns = WIDTH / em
  let height = Math.ceil((widthOf(title) * 1.25) / columns) * em * 1.25 * 1.3 + 0.7 * em + foot
  for (const block of blocks) {
    // Numbers take the room of two characters.
    const { lines, pictures } = measure(block, columns - 2)
    height += lines * LINE * em + pictures * picture
  }
  return height <= HEIGHT
}

/**
 * @param from the line at the foot
 * @returns 1 for the biggest type, 4 for the smallest
 */
export const cardSize = (
  title: readonly ElementContent[],
  blocks: readonly ElementContent[],
  from: string,
  isLarge: boolean,
): number => {
  const footEm = (isLarge ? 18 : 10) * MM_IN_POINT
  const foot = (Math.ceil((widthOf(from) * footEm) / WIDTH) * LINE + 1.1) * footEm + 1
  const sizes = isLarge ? cardPoints.large : cardPoints.normal
  const found = sizes.findIndex((points, index) =>
    fits(textOf(title), blocks, foot, points, cardPictures[index] ?? 0),
  )
  return found < 0 ? sizes.length : found + 1
}
