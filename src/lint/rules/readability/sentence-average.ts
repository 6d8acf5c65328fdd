/** On the whole the sentences of a lesson are short. */
import { words } from '../../../base/words.js'
import { isFor } from '../../facts/learners.js'
import { passagesOf } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const LIMIT = 25

/** Longer ones are told one by one. */
const LONG = 40

/** Fewer sentences say nothing about a lesson. */
const FEWEST = 10

export const sentenceAverage = defineRule({
  code: 'readability/sentence-average',
  severity: 'info',
  summary: words('一课里的句子大多要短', 'Most sentences of a lesson are short'),
  message: (p: { average: number; limit: number }) =>
    words(
      `这节课平均一句 ${p.average} 个字，多于 ${p.limit} 个字。`,
      `The sentences of this lesson have ${p.average} characters or words on average, more than ${p.limit}.`,
    ),
  why: words(
    '句句都长，老年人和识字不多的学员读着费力，听着也记不住。',
    'Where all sentences are long, older adults and those who read little tire, and remember nothing.',
  ),
  help: words(
    '请从最长的几句拆起，一句只说一件事。',
    'Break the longest ones first: one thing in a sentence.',
  ),
  sources: ['R056', 'R057'],
  example: {
    in: 'body',
    bad: '打开手机以后先等一等，屏幕最上面出现时间和信号，再用手指轻轻地点图标。'.repeat(10),
    good: '打开手机，等一等。看到时间了，再点图标。'.repeat(10),
  },
  *check(pkg, found) {
    const { literacyLevel } = pkg.course
    if (!isFor(pkg, 'seniors') && !isFor(pkg, 'rural-residents') && literacyLevel === undefined) return
    for (const lesson of pkg.lessons) {
      let count = 0
      let sum = 0
      for (const { node, sentences } of passagesOf(lesson)) {
        if (node.type !== 'paragraph') continue
        for (const { length } of sentences()) {
          if (length > LONG) continue
          count += 1
          sum += length
        }
      }
      const average = Math.round(sum / Math.max(count, 1))
      if (count < FEWEST || average <= LIMIT) continue
      yield found({ file: lesson.file, range: lesson.opening }, { average, limit: LIMIT })
    }
  },
})
