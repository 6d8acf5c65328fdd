/** Page → what its player must know. */
import type { Completion, PageData, QuestionData } from '../../player/page-data.js'
import type { Item, Page } from '../edition/edition.js'

/** Where an author gives no points, each question counts alike. */
const POINTS = 1

const rightOf = ({ kind, options, truth, blanks }: Item): readonly (readonly string[])[] => {
  switch (kind) {
    case 'single':
    case 'multiple':
      return [options.filter(({ isRight }) => isRight).map(({ label }) => label)]
    case 'true-false':
      return truth === undefined ? [] : [[String(truth)]]
    case 'fill-in':
      return blanks
    case 'essay':
      return []
  }
}

export const questionOf = (item: Item): QuestionData => ({
  id: item.id,
  kind: item.kind,
  points: item.kind === 'essay' ? 0 : (item.points ?? POINTS),
  right: rightOf(item),
  objectives: item.objectives,
})

export const pageDataOf = (
  { name, items }: Page,
  rule: { readonly course: string; readonly completion: Completion; readonly mastery: number },
): PageData => ({ ...rule, page: name, questions: items.map(questionOf) })
