/** `submissions.csv`: a row a course, and one for each submission without any, for a spreadsheet. */
import { csv } from '../../base/csv.js'
import { visible } from '../../base/visible.js'
import { type Language, words } from '../../base/words.js'
import type { IntakePackage, IntakeRecord, IntakeSubmission } from '../../model/intake.js'
import { mainReason } from './main-reason.js'
import { intakeVerdictWords, nextStep } from './verdict-words.js'

const HEAD = [
  words('序号', 'No.'),
  words('报送文件', 'Received'),
  words('报送单位', 'Sender'),
  words('处理意见', 'Verdict'),
  words('课程', 'Course'),
  words('编号', 'Id'),
  words('版本', 'Version'),
  words('署名单位', 'Publisher'),
  words('要改', 'Errors'),
  words('建议改', 'Warnings'),
  words('相近的课', 'Alike'),
  words('主要问题', 'Main finding'),
  words('下一步', 'Next step'),
  words('字节', 'Bytes'),
  words('校验值', 'SHA-256'),
  words('结果文件夹', 'Folder'),
] as const

const counted = (
  pkg: IntakePackage | undefined,
  { findings }: IntakeSubmission,
  severity: 'error' | 'warning',
): number =>
  [...(pkg?.findings ?? []), ...(pkg === undefined || pkg.number === 1 ? findings : [])].filter(
    (each) => each.severity === severity,
  ).length

/** What a row tells of: one course, with the verdict that the row gives it. */
const reasonOf = (each: IntakeSubmission, pkg: IntakePackage | undefined): IntakeSubmission =>
  pkg === undefined
    ? each
    : { ...each, packages: [pkg], verdict: each.sameAs === undefined ? pkg.verdict : each.verdict }

const shown = (text: string | undefined): string => visible(text ?? '')

export const submissionsCsv = ({ submissions }: IntakeRecord, language: Language): string => {
  const rows = submissions.flatMap((each) =>
    (each.packages.length === 0 ? [undefined] : each.packages).map((pkg) => [
      each.number,
      shown(each.path),
      shown(each.listed ?? pkg?.publisher),
      intakeVerdictWords[each.sameAs === undefined ? (pkg?.verdict ?? each.verdict) : 'duplicate'][language],
      shown(pkg?.title),
      shown(pkg?.id),
      shown(pkg?.version),
      shown(pkg?.publisher),
      counted(pkg, each, 'error'),
      counted(pkg, each, 'warning'),
      (pkg?.alike ?? [])
        .map(({ submission, id, title }) =>
          shown(submission === undefined ? `${title} (${id})` : `#${submission} ${title}`),
        )
        .join('; '),
      shown(mainReason(reasonOf(each, pkg))?.[language]),
      nextStep(each)[language],
      each.size,
      each.sha256 ?? '',
      each.folder,
    ]),
  )
  return csv([HEAD.map((each) => each[language]), ...rows])
}
