/** How essays are marked, where learners alone read the course. */
import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { defineLoss } from '../loss.js'

export const rubrics = defineLoss({
  code: 'emit/rubrics',
  severity: 'info',
  isGone: true,
  about: words('简答题的评分标准不在里面。', 'How essay questions are marked is left out.'),
  message: ({ count }) =>
    words(
      `有 ${count} 道简答题的评分标准没有放进去。`,
      `How ${count === 1 ? 'one essay question is' : `${count} essay questions are`} marked was left out.`,
    ),
  why: words(
    '这份材料只给学员看，评分标准是给教师用的。',
    'Learners alone get this; how answers are marked is for teachers.',
  ),
  help: words(
    '请另给教师一份带评分标准的材料，如 print 的教师版。',
    'Give teachers a copy that has it, such as the teacher’s edition of `print`.',
  ),
})

/** Where the rubrics themselves stand: the rest of their questions is there. */
export const placesOfRubrics = ({ pages }: Pick<Edition, 'pages'>): readonly Place[] =>
  pages.flatMap(({ document }) =>
    document.questions.flatMap(({ key: { rubric = [] }, range }) => {
      const [start, end] = [rubric[0]?.position?.start, rubric.at(-1)?.position?.end]
      if (rubric.length === 0) return []
      return [{ file: document.file, range: start && end ? { start, end } : range }]
    }),
  )
