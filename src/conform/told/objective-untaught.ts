/** An objective of the syllabus that the course states and no lesson for all teaches. */

import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

export const objectiveUntaught: Departure<{ id: string; text: string; is: 'optional' | 'untaught' }> = {
  code: 'conformance/objective-untaught',
  severity: 'warning',
  message: ({ id, text, is }) =>
    is === 'optional'
      ? words(
          `大纲的目标「${id} ${excerpt(text)}」，只在选学的课节里教。`,
          `Only optional lessons teach the objective \`${id} ${excerpt(text)}\` of the syllabus.`,
        )
      : words(
          `大纲的目标「${id} ${excerpt(text)}」，课程写了，没有课节来教。`,
          `The course states the objective \`${id} ${excerpt(text)}\` of the syllabus, and no lesson teaches it.`,
        ),
  why: words('写了不教，等于没有落实。', 'What is stated and not taught is not carried out.'),
  help: ({ id }) =>
    words(
      `请在教它的必修课节里写上「目标: [${id}]」。`,
      `Write \`objectives: [${id}]\` in the lesson that teaches it, which must not be optional.`,
    ),
}
