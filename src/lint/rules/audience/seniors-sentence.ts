/** Sentences for older adults are short. */
import { words } from '../../../base/words.js'
import { readersOf } from '../../facts/learners.js'
import { longSentences } from '../../facts/long-sentences.js'
import { lessonPassages } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

/** A sentence of this length is easy to read. */
const EASY = 25

/** A longer one is hard; a profile may ask for less. */
const LIMIT = 40

export const seniorsSentence = defineRule({
  code: 'audience/seniors-sentence',
  severity: 'warning',
  summary: words('写给老年人的句子要短', 'Sentences for older adults are short'),
  message: (p: { length: number; limit: number }) =>
    words(
      `这一句有 ${p.length} 个字，写给老年人的课一句不超过 ${p.limit} 个字。`,
      `This sentence has ${p.length} characters or words; for older adults ${p.limit} are the most.`,
    ),
  why: words(
    '句子长了，读到后面忘了前面，念出来也喘不过气。',
    'By the end of a long sentence its beginning is forgotten, and it is hard to read aloud.',
  ),
  help: (p) =>
    p.limit <= EASY
      ? words('请拆成两三句，一句只说一件事。', 'Break it into two or three that say one thing each.')
      : words(
          `请拆成两三句，一句只说一件事，${EASY} 个字左右最好读。`,
          `Break it into two or three that say one thing each; some ${EASY} read best.`,
        ),
  sources: ['R056', 'R057'],
  example: {
    in: 'body',
    bad: '打开手机以后先不要着急点屏幕上的图标而是要等到屏幕最上面那一排出现信号和时间并且手机不再转圈的时候再动手。',
    good: '手机打开了，先等一等。屏幕最上面出现时间，再动手。',
  },
  *check(pkg, found, profile) {
    const limit = profile.readability?.seniorsSentence ?? LIMIT
    const isRead = readersOf(pkg, 'seniors')
    const passages = lessonPassages(pkg).filter(isRead)
    for (const { place, params } of longSentences(passages, limit)) yield found(place, params)
  },
})
