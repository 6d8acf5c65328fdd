/** The columns of a score sheet, as experts see them in a spreadsheet. */
import { foldName } from '../base/fold.js'
import { type Language, type Words, words } from '../base/words.js'
import { reviewAspects } from '../model/review.js'
import type { Scoring } from '../model/scoring.js'
import { criterionName } from './default-scoring.js'

export type Column =
  | {
      readonly kind: 'course' | 'version' | 'title' | 'content' | 'expert' | 'date' | 'verdict' | 'note'
      readonly name: Words
    }
  | { readonly kind: 'score'; readonly id: string; readonly max: number; readonly name: Words }
  | { readonly kind: 'aspect'; readonly id: string; readonly name: Words }

const aspectNames: Readonly<Record<keyof typeof reviewAspects, string>> = {
  political: 'Political soundness',
  orientation: 'Orientation',
  scientific: 'Scientific soundness',
  applicable: 'Applicability',
  normative: 'Conformity to norms',
  timely: 'Timeliness',
  publicBenefit: 'Public benefit',
}

/** In the order of the sheet. */
export const sheetColumns = ({ criteria }: Scoring): readonly Column[] => [
  { kind: 'course', name: words('课程编号', 'Course') },
  { kind: 'version', name: words('版本', 'Version') },
  { kind: 'title', name: words('课程名称', 'Title') },
  { kind: 'expert', name: words('专家', 'Expert') },
  { kind: 'date', name: words('日期', 'Date') },
  ...criteria.map((criterion) => {
    const { id, max } = criterion
    const name = criterionName(criterion)
    return {
      kind: 'score' as const,
      id,
      max,
      name: words(`${name['zh-CN']}（${max}分）`, `${name.en} (${max})`),
    }
  }),
  ...Object.entries(reviewAspects).map(([id, [zh]]) => ({
    kind: 'aspect' as const,
    id,
    name: words(zh, aspectNames[id as keyof typeof reviewAspects]),
  })),
  { kind: 'verdict', name: words('结论', 'Verdict') },
  { kind: 'note', name: words('意见', 'Remarks') },
  { kind: 'content', name: words('内容校验值', 'Content digest') },
]

/** The column that a heading names, in either language. */
export const columnNamed = (heading: string, columns: readonly Column[]): Column | undefined => {
  const folded = foldName(heading)
  return columns.find(({ name }) =>
    (['zh-CN', 'en'] as readonly Language[]).some((each) => foldName(name[each]) === folded),
  )
}
