/** Whether there is anything to see in a piece of Markdown, be it a picture without words. */
import type { Nodes } from 'mdast'

const PICTURES: readonly string[] = ['image', 'imageReference', 'media', 'blank']

export const hasContent = (nodes: readonly Nodes[]): boolean =>
  nodes.some((node) => {
    if (PICTURES.includes(node.type)) return true
    if ('children' in node) return hasContent(node.children as Nodes[])
    return 'value' in node && node.value.trim() !== ''
  })
