/** Headings begin at the second level, since the title is the first, and skip none. */
import type { Heading } from 'mdast'
import type { Fix } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { type Document, documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

interface Skip {
  readonly heading: Heading
  /** How many levels it skips. */
  readonly excess: number
  /** The heading with what stands below it and beside it. */
  readonly section: readonly Heading[]
}

const sectionFrom = (headings: readonly Heading[], at: number): readonly Heading[] => {
  const depth = headings[at]?.depth ?? 0
  let end = at + 1
  while ((headings[end]?.depth ?? 0) >= depth) end += 1
  return headings.slice(at, end)
}

/** Headings that skip a level, below a title of the given depth. Those inside blocks stand apart. */
const skipping = ({ body }: Document, titleDepth: number): readonly Skip[] => {
  const headings = body.children.filter((node) => node.type === 'heading')
  return headings.flatMap((heading, at) => {
    const excess = heading.depth - (headings[at - 1]?.depth ?? titleDepth) - 1
    return excess > 0 ? [{ heading, excess, section: sectionFrom(headings, at) }] : []
  })
}

/** All headings one level deeper: sure where the text began at the first level and is in order otherwise. */
const demotion = (document: Document): Fix | undefined => {
  const headings = nodesOf(document, 'heading')
  const starts = headings.map(({ position }) => position?.start.offset ?? -1)
  const canMove = headings.every(({ depth }, at) => depth < 6 && document.source[starts[at] ?? -1] === '#')
  const first = document.body.children.find((node) => node.type === 'heading')
  if (!canMove || first?.depth !== 1 || skipping(document, 0).length > 0) return undefined
  return {
    title: words('所有标题各降一级', 'Move all headings one level down'),
    safe: true,
    edits: starts.map((start) => ({ file: document.file, start, end: start, text: '#' })),
  }
}

/** A heading that skips levels comes up, and its section with it. */
const promotion = ({ file, source }: Document, { excess, section }: Skip): Fix | undefined => {
  const starts = section.map(({ position }) => position?.start.offset ?? -1)
  if (starts.some((start) => source[start] !== '#')) return undefined
  return {
    title: words('升到上一级标题之下', 'Move it right below the heading above'),
    safe: true,
    edits: starts.map((start) => ({ file, start, end: start + excess, text: '' })),
  }
}

export const headingOrder = defineRule({
  code: 'lesson/heading-order',
  severity: 'warning',
  summary: words('正文标题从二级起，不跳级', 'Headings begin at the second level and skip none'),
  message: (p: { depth: number }) =>
    p.depth === 1
      ? words('正文里用了一级标题。', 'The text uses a heading of the first level.')
      : words(
          `这是 ${p.depth} 级标题，它上面没有 ${p.depth - 1} 级标题。`,
          `This heading is of level ${p.depth}, and there is none of level ${p.depth - 1} above it.`,
        ),
  why: words(
    '一级标题留给课程或课节的名称；层次乱了，目录不对，听读屏软件的人也会迷路。',
    'The first level is the title itself; out of order, the contents go wrong and screen readers lead astray.',
  ),
  help: words(
    '大段用「##」，其中的小段用「###」，一级一级往下。',
    'Use `##` for sections and `###` for what is in them, one level at a time.',
  ),
  sources: ['GB/T 37668-2019', 'WCAG 2.2 1.3.1'],
  example: { in: 'body', bad: '# 开机\n\n按住侧面的按键。', good: '## 开机\n\n按住侧面的按键。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file } = document
      const [top] = nodesOf(document, 'heading').filter(({ depth }) => depth === 1)
      // An author who begins sections at the first level does so throughout: one finding for the file.
      if (top?.position !== undefined) {
        const fix = demotion(document)
        yield found({ file, range: top.position }, { depth: 1 }, fix ? { fix } : {})
      }
      for (const skip of skipping(document, 1)) {
        const { depth, position } = skip.heading
        const fix = promotion(document, skip)
        yield found({ file, ...(position ? { range: position } : {}) }, { depth }, fix ? { fix } : {})
      }
    }
  },
})
