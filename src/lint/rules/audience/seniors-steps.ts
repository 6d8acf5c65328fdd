/** Older adults are not asked for too many steps in a row. */
import type { List } from 'mdast'
import { words } from '../../../base/words.js'
import { nodesOf } from '../../../parse/package.js'
import { firstLine } from '../../facts/first-line.js'
import { isFor } from '../../facts/learners.js'
import { defineRule } from '../../rule.js'

/** What people keep in mind at a time: seven, and two more. */
const LIMIT = 9

export const seniorsSteps = defineRule({
  code: 'audience/seniors-steps',
  severity: 'info',
  summary: words('给老年人的一组步骤不太多', 'A block of steps for older adults is not too long'),
  message: (p: { count: number; limit: number }) =>
    words(
      `这一组有 ${p.count} 步，超过了 ${p.limit} 步。`,
      `This block has ${p.count} steps, more than ${p.limit}.`,
    ),
  why: words(
    '步骤太多，做到一半记不住，也印不进一张大字操作卡。',
    'Halfway through they are forgotten, and they do not fit on one card in large print.',
  ),
  help: words(
    '请分成两组，各起一个小标题，中间停下来看一看做对了没有。',
    'Split them into two blocks with a label each, and stop in between to see that all is well.',
  ),
  sources: ['R056'],
  example: {
    in: 'body',
    bad: `:::步骤\n${Array.from({ length: 10 }, (_, at) => `${at + 1}. 点一下。`).join('\n')}\n:::`,
    good: ':::步骤\n1. 点“设置”。\n2. 点“显示”。\n:::',
  },
  *check(pkg, found, { readability }) {
    if (!isFor(pkg, 'seniors')) return
    const limit = readability?.steps ?? LIMIT
    for (const lesson of pkg.lessons) {
      const { file, source } = lesson
      for (const { name, children, position } of nodesOf(lesson, 'callout')) {
        if (name !== 'steps' || position === undefined) continue
        const lists = children.filter((child): child is List => child.type === 'list')
        const count = Math.max(0, ...lists.map((list) => list.children.length))
        if (count > limit) yield found({ file, range: firstLine(source, position) }, { count, limit })
      }
    }
  },
})
