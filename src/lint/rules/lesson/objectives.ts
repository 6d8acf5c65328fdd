/** Every lesson says what it is for. */
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { defineRule } from '../../rule.js'

export const objectives = defineRule({
  code: 'lesson/objectives',
  severity: 'info',
  summary: words(
    '每节必修的课写明对应哪个目标',
    'Every lesson that all learners take says which objectives it serves',
  ),
  message: (p: { title: string; first: string }) =>
    words(`「${p.title}」没有写对应哪个目标。`, `The lesson \`${p.title}\` serves no objective.`),
  why: words(
    '说不出为哪个目标的一节课，多半可以不上；评审也会问。',
    'A lesson that serves no objective can most likely go, and reviewers will ask.',
  ),
  help: (p) =>
    words(
      `请在这节课开头加一行，如「目标: [${p.first}]」；可上可不上的，写「选学: 是」。`,
      `Add a line at its top, such as \`objectives: [${p.first}]\`, or \`optional: true\` if it may be skipped.`,
    ),
  sources: ['R001', 'R013'],
  example: {
    in: 'lessons',
    bad: '01-a.md id: a\n02-b.md objectives:',
    good: '01-a.md id: a\n02-b.md objectives: [O1]',
  },
  *check(pkg, found) {
    const wanted = (pkg.course.objectives ?? []).map(({ id }) => id)
    const lessons = coreLessons(pkg)
    const served = new Set(lessons.flatMap(({ lesson }) => lesson.meta.objectives ?? []).map(foldName))
    // An objective without a lesson is told by objective/covered, and its lesson is most likely this one.
    if (served.size === 0 || wanted.some((id) => !served.has(foldName(id)))) return
    for (const { lesson, pointer } of lessons) {
      if (!isWritten(pkg, pointer) || isWritten(pkg, `${pointer}/objectives`)) continue
      yield found(
        { file: lesson.file, range: lesson.opening },
        { title: lesson.title, first: wanted[0] ?? 'O1' },
      )
    }
  },
})
