/** An objective says what a learner can do. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** What a teacher does, and states of mind that nobody can see. */
const OPENING =
  /^(?:通过[^，。]{1,40}[，、])?(?:学员|学习者|居民)?(?:介绍|讲解|讲授|讲述|教授|教给|教会|指导|引导|帮助|培养|激发|增强|提高|提升|树立|普及|宣传|弘扬|加强|促进|推动|了解|理解|熟悉|感受|体会|体验|认识到|使|让|令)/u

/** 能 and 会 say what somebody can do, except inside these words. */
const COMPOUNDS =
  /智能|技能|功能|性能|可能|能力|能源|能量|节能|职能|本能|才能|效能|社会|机会|会议|协会|体会|聚会|晚会|会员|会计|工会|居委会|村委会|委员会|读书会|运动会/gu

const saysWhatLearnersCan = (text: string): boolean =>
  /[能会]|可以|掌握|做到/u.test(text.replace(COMPOUNDS, ''))

export const wording = defineRule({
  code: 'objective/wording',
  severity: 'info',
  summary: words('目标写学员学完能做什么', 'An objective says what a learner can do'),
  message: (p: { text: string }) =>
    words(
      `目标「${p.text}」没有说学员能做什么。`,
      `The objective \`${p.text}\` does not say what learners can do.`,
    ),
  why: words(
    '看得见、做得出的目标，学员才知道学会了没有，教师才好考核。',
    'Only what can be seen to be done tells learners, and teachers, whether it was learnt.',
  ),
  help: words(
    '请改成「学完能……」，例如「学完能自己调大手机的字号」。',
    'Write what learners can do, such as `Make the text of a phone larger`.',
  ),
  sources: ['R013'],
  example: {
    in: 'course',
    bad: 'objectives: [了解智能手机的基本知识]',
    good: 'objectives: [学完能自己调大手机的字号]',
  },
  *check(pkg, found) {
    for (const [at, { text }] of (pkg.course.objectives ?? []).entries()) {
      if (!OPENING.test(text) || saysWhatLearnersCan(text)) continue
      yield found(originOf(pkg, `/course/objectives/${at}/text`), { text })
    }
  },
})
