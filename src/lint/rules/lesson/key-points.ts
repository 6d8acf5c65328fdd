/** Where lessons name their key points, all of them do. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { coreLessons } from '../../facts/core-lessons.js'
import { defineRule } from '../../rule.js'

export const keyPoints = defineRule({
  code: 'lesson/key-points',
  severity: 'info',
  summary: words('多数课节写了重点，其余的也写', 'Where most lessons name their key points, all of them do'),
  message: (p: { title: string; others: number }) =>
    words(
      `「${p.title}」没有写重点，另外 ${p.others} 节都写了。`,
      `The lesson \`${p.title}\` names no key points; the other ${p.others} do.`,
    ),
  why: words(
    '代课的教师、复习的学员先看重点，少了一节就接不上。',
    'Key points are what a substitute teacher, and a learner who revises, look at first.',
  ),
  help: words('请在这节课开头加上「重点」，写一两条。', 'Add `keyPoints` at its top, one or two of them.'),
  sources: ['R001'],
  example: {
    in: 'lessons',
    bad: '01-a.md keyPoints: [按住三秒]\n02-b.md keyPoints: [先开机]\n03-c.md id: c',
    good: '01-a.md keyPoints: [按住三秒]\n02-b.md keyPoints: [先开机]\n03-c.md keyPoints: [再看]',
  },
  *check(pkg, found) {
    const lessons = coreLessons(pkg)
    const bare = lessons.filter(({ pointer }) => !isWritten(pkg, `${pointer}/keyPoints`))
    const others = lessons.length - bare.length
    if (others <= bare.length) return
    for (const { lesson, pointer } of bare) {
      if (!isWritten(pkg, pointer)) continue
      yield found({ file: lesson.file, range: lesson.opening }, { title: lesson.title, others })
    }
  },
})
