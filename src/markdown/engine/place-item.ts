/** Puts the places of an item in a list right. */
import type { ListItem } from 'mdast'

/** The marks of a task, and one blank. */
const CHECK = /^\[[ \txX]\][ \t]$/

/** remark-parse makes a table of it, marks and all. */
const TABLE = /\n[ \t>]*[|:-]/

/**
 * remark-parse begins the paragraph of a task behind its marks, but with the marks where nothing but a blank stands
 * between them and a link or an emphasis.
 */
export const placeItem = (item: ListItem, source: string): boolean => {
  // An item without content ends on different lines.
  if (item.children.length === 0) return false
  // The marks of a task could stand in its first cell.
  if (item.children[0]?.type === 'table') return false
  if (typeof item.checked !== 'boolean') return true
  const [paragraph] = item.children
  const start = paragraph?.position?.start
  if (paragraph?.type !== 'paragraph' || start?.offset === undefined) return false
  if (!CHECK.test(source.slice(start.offset - 4, start.offset))) return false
  if (TABLE.test(source.slice(start.offset, paragraph.position?.end.offset))) return false
  if (paragraph.children[0]?.type !== 'text') {
    start.offset -= 4
    start.column -= 4
  }
  return true
}
