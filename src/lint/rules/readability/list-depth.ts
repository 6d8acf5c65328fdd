/** Lists are not nested too deeply. */
import type { List } from 'mdast'
import { words } from '../../../base/words.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { firstLine } from '../../facts/first-line.js'
import { defineRule } from '../../rule.js'

const LIMIT = 3

/** The lists within a list, at once below it. */
const inner = ({ children }: List): readonly List[] =>
  children.flatMap((item) => item.children.filter((child): child is List => child.type === 'list'))

/** Every list within another stands behind a mark. */
const isIndented = ({ position }: List): boolean => position?.start.column !== 1

/** The first list that is nested one level too deep. */
const tooDeep = (list: List): List | undefined => {
  let level: readonly List[] = [list]
  for (let depth = 0; depth < LIMIT; depth += 1) level = level.flatMap(inner)
  return level[0]
}

export const listDepth = defineRule({
  code: 'readability/list-depth',
  severity: 'info',
  summary: words('列表不套得太深', 'Lists are not nested too deeply'),
  message: words('列表套到了第四层。', 'This list is nested four levels deep.'),
  why: words(
    '手机上一层缩一格，套得深了一行只剩几个字，也分不清谁在谁下面。',
    'Each level is indented: on a telephone little room is left, and nobody sees what belongs to what.',
  ),
  help: words(
    '请把上面一两层改成小标题，或者改成表格。',
    'Turn the upper levels into headings, or the list into a table.',
  ),
  sources: ['R057'],
  example: { in: 'body', bad: '- 一\n  - 二\n    - 三\n      - 四', good: '- 一\n  - 二\n    - 三' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      const lists = nodesOf(document, 'list')
      if (lists.filter(isIndented).length < LIMIT) continue
      const nested = new Set(lists.flatMap(inner))
      for (const list of lists) {
        const position = nested.has(list) ? undefined : tooDeep(list)?.position
        if (position !== undefined) yield found({ file, range: firstLine(source, position) }, {})
      }
    }
  },
})
