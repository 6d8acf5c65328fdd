/** A short title is shorter than the title. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { letterCount } from '../../facts/letter-count.js'
import { defineRule } from '../../rule.js'

export const shortTitle = defineRule({
  code: 'front-matter/short-title',
  severity: 'info',
  summary: words('短标题比标题短', 'A short title is shorter than the title'),
  message: (p: { length: number }) =>
    words(
      `短标题有 ${p.length} 个字，不比标题短。`,
      `The short title has ${p.length} characters, no fewer than the title.`,
    ),
  why: words(
    '短标题用在短信、海报和手机目录这些窄的地方。',
    'It stands in narrow places: text messages, posters, lists on a phone.',
  ),
  help: words(
    '请写短一些，最好八个字以内；标题本来就短的，不用写短标题。',
    'Make it shorter; where the title is short already, leave it out.',
  ),
  sources: ['R113'],
  example: { in: 'course', bad: 'shortTitle: 怎样认识手机', good: 'shortTitle: 认手机' },
  *check(pkg, found) {
    const { title, shortTitle: given } = pkg.course
    const length = letterCount(given)
    if (title === undefined || given === undefined || length < letterCount(title)) return
    yield found(originOf(pkg, '/course/shortTitle'), { length })
  },
})
