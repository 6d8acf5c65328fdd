/** Sentences are short enough for those who read them. */
import { words } from '../../../base/words.js'
import { isFor, readersOf } from '../../facts/learners.js'
import { longSentences } from '../../facts/long-sentences.js'
import { lessonPassages } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const LIMIT = 60

/** For rural residents and for those whose reading the course speaks of. */
const EASY_LIMIT = 40

export const sentenceLength = defineRule({
  code: 'readability/sentence-length',
  severity: 'info',
  summary: words('句子不太长', 'Sentences are not too long'),
  message: (p: { length: number; limit: number }) =>
    words(
      `这一句有 ${p.length} 个字，超过 ${p.limit} 个字就难读了。`,
      `This sentence has ${p.length} characters or words; more than ${p.limit} are hard to read.`,
    ),
  why: words(
    '长句要读两遍才懂，做广播稿也念不顺。',
    'A long sentence must be read twice, and is hard to read aloud.',
  ),
  help: words('请断开，一句说一件事。', 'Break it up: one thing in a sentence.'),
  sources: ['R057', 'R054'],
  example: {
    in: 'body',
    course: 'audience: [rural-residents]',
    bad: '把选好的麦秆放进温水里泡上半个小时左右直到用手指轻轻一捏觉得发软而且弯过来也不会折断的时候才可以拿出来开始编辫子。',
    good: '把选好的麦秆放进温水里，泡半个小时。捏着发软、弯着不断，就可以编了。',
  },
  *check(pkg, found, { readability }) {
    const isEasy = isFor(pkg, 'rural-residents') || pkg.course.literacyLevel !== undefined
    const limit = readability?.sentence ?? (isEasy ? EASY_LIMIT : LIMIT)
    // What older adults read is measured by `audience/seniors-sentence`.
    const isSeniors = readersOf(pkg, 'seniors')
    const passages = lessonPassages(pkg).filter((passage) => !isSeniors(passage))
    for (const { place, params } of longSentences(passages, limit)) yield found(place, params)
  },
})
