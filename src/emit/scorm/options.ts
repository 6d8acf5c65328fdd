/** What people may choose for a course that an LMS keeps track of. */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'

export const scormOptions = z.strictObject({
  completion: field(z.enum(['viewed', 'answered', 'passed']).default('answered'), {
    zh: ['完成条件'],
    about: words(
      '什么算学完一课：viewed 正文看到了末尾（不是打开就算），answered 题都答了，passed 得分到了及格线。没有题的课，看到末尾就算。',
      'When a lesson counts as completed: `viewed` once the end of its text was seen, not once it was opened, `answered` once every question is answered, `passed` once the score reaches the mark. A lesson without questions counts once its end was seen.',
    ),
    source: 'SCORM 1.2 RTE 3.4, SCORM 2004 4th RTE 4.2.4',
  }),
  mastery: field(z.number().min(0).max(100).default(60), {
    zh: ['及格线'],
    about: words('及格的得分，百分制。', 'The score that passes, in percent.'),
    source: 'SCORM 1.2 CAM 2.3, SCORM 2004 4th CAM 5.1',
  }),
})

export type ScormOptions = z.output<typeof scormOptions>
