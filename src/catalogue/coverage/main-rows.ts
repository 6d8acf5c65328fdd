/** Rows of a name and a number that the tables, the report and the terminal share. */
import { type Language, type Words, words } from '../../base/words.js'
import type { Coverage } from '../../model/coverage.js'

/** Why entries were not counted. */
export const leftNames: Readonly<Record<keyof Coverage['left'], Words>> = {
  older: words('旧版本', 'Older versions'),
  withdrawn: words('已下架', 'Withdrawn'),
  superseded: words('已被替代', 'Superseded'),
  syllabi: words('大纲', 'Syllabi'),
  elsewhere: words('其他地区', 'Of other places'),
}

export const reuseRows = (
  { reuse }: Coverage,
  language: Language,
): readonly (readonly [string, number])[] => {
  const { introduced, adapted, duplicates } = reuse
  const rows: readonly (readonly [Words, number])[] = [
    [words('引进的课程', 'Courses brought in'), introduced.courses],
    [words('引进省下的学时', 'Hours saved by bringing in'), reuse.savedByAdoption],
    [words('改编的课程', 'Courses adapted'), adapted.courses],
    [words('被改编的原课程', 'Courses they were adapted from'), reuse.originals],
    [words('原课程不在目录里的改编课程', 'Adapted, original not in the catalogue'), reuse.withoutOriginal],
    [words('改编省下的学时', 'Hours saved by adapting'), reuse.savedByAdaptation],
    ...(duplicates
      ? ([
          [words('重复的课程组', 'Groups of duplicates'), duplicates.groups],
          [words('重复建设的课程', 'Courses built again'), duplicates.courses],
          [words('重复建设的学时', 'Hours built again'), duplicates.hours],
        ] as const)
      : []),
  ]
  return rows.map(([name, value]) => [name[language], value])
}
