/** `index.html`: all submissions of a run on one page, with what to do about each. */

import type { ElementContent } from 'hast'
import { listed } from '../../base/listed.js'
import { visible } from '../../base/visible.js'
import { type Language, type Words, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import { type IntakeRecord, type IntakeSubmission, intakeVerdicts } from '../../model/intake.js'
import { htmlPage } from '../../page/html-page.js'
import { tableOf } from '../../page/table.js'
import { acceptedFolder } from './accepted.js'
import { alikeHead, alikeRow } from './alike-table.js'
import { mainReason } from './main-reason.js'
import { intakeVerdictWords, nextStep, verdictTone } from './verdict-words.js'

export const SHEET = 'sheet.html'

const sheetOf = ({ folder }: IntakeSubmission): string => `${encodeURIComponent(folder)}/${SHEET}`

const link = (href: string, label: string): ElementContent => element('a', { href }, [text(label)])

const titleOf = ({ packages, path }: IntakeSubmission): string =>
  visible(packages[0]?.title ?? path.slice(path.lastIndexOf('/') + 1))

const senderOf = ({ listed: sender, packages }: IntakeSubmission, language: Language): string =>
  visible(sender ?? listed([...new Set(packages.flatMap(({ publisher }) => publisher ?? []))], language))

const coursesOf = ({ packages }: IntakeSubmission): string =>
  packages.map(({ title, path }) => visible(title ?? path)).join('；')

const rowOf = (each: IntakeSubmission, language: Language) => [
  each.number,
  [link(sheetOf(each), visible(each.path))],
  senderOf(each, language),
  coursesOf(each),
  [
    element('span', { className: [verdictTone[each.verdict]] }, [
      text(intakeVerdictWords[each.verdict][language]),
    ]),
  ],
  [
    ...(each.verdict === 'accepted'
      ? []
      : [element('p', {}, [text(visible(mainReason(each)?.[language] ?? ''))])]),
    element('p', { className: ['soft'] }, [text(nextStep(each)[language])]),
  ],
]

const paragraph = (words: Words, language: Language): ElementContent =>
  element('p', {}, [text(words[language])])

const fileCount = ({ submissions }: IntakeRecord, is?: string): number =>
  submissions.reduce(
    (sum, { files }) => sum + files.filter((file) => is === undefined || file.is === is).length,
    0,
  )

const summary = (record: IntakeRecord): Words => {
  const { received, submissions, ignored } = record
  const courses = submissions.reduce((sum, { packages }) => sum + packages.length, 0)
  const all = fileCount(record)
  return words(
    `收到 ${received} 个文件，其中系统和收件人自己的 ${ignored.length} 个；共 ${submissions.length} 份报送，里面有 ${courses} 门课。连同压缩包里的，${all} 个文件逐个有交代。`,
    `Files received: ${received}, of which ${ignored.length} are of the system or the clerk's own. Submissions: ${submissions.length}, with ${courses} courses. All ${all} files, those in archives included, are accounted for.`,
  )
}

const groupItem = (group: readonly number[], { submissions }: IntakeRecord): ElementContent =>
  element(
    'li',
    {},
    group.flatMap((number, at) => {
      const each = submissions[number - 1]
      if (each === undefined) return []
      return [...(at > 0 ? [text(' · ')] : []), link(sheetOf(each), `${number} ${titleOf(each)}`)]
    }),
  )

const MAX_ALIKE = 500

/** Which courses of the run are like which: of other counties, so that it stands here and on no sheet. */
const alikeInRun = ({ submissions }: IntakeRecord, language: Language): readonly ElementContent[] => {
  const all = submissions.flatMap(({ number, packages }) =>
    packages.flatMap(({ title, path, alike }) =>
      alike.flatMap((each) =>
        each.submission === undefined
          ? []
          : [() => [`${number} · ${visible(title ?? path)}`, ...alikeRow(each, language)]],
      ),
    ),
  )
  if (all.length === 0) return []
  const rest = words('其余的见 intake.json。', 'The others are in intake.json.')
  return [
    tableOf({
      caption: words('报来的课里相近的', 'Courses of this run that are alike')[language],
      head: [words('这门课', 'This course')[language], ...alikeHead(language)],
      rows: all.slice(0, MAX_ALIKE).map((row) => row()),
    }),
    ...(all.length > MAX_ALIKE ? [paragraph(rest, language)] : []),
  ]
}

const heading = (zh: string, en: string, language: Language): ElementContent =>
  element('h2', {}, [text(words(zh, en)[language])])

export const indexPage = (record: IntakeRecord, language: Language): string => {
  const { submissions, groups, missing } = record
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const counts = intakeVerdicts.map((verdict) => [
    intakeVerdictWords[verdict][language],
    submissions.filter((each) => each.verdict === verdict).length,
  ])
  return htmlPage({
    language,
    title: say('收件结果', 'Intake'),
    style:
      'td p{margin:.1rem 0}th{min-width:3.4rem}td:nth-child(2),td:nth-child(4){min-width:9rem}td:nth-child(3){min-width:7rem}td:nth-child(5){white-space:nowrap}td:nth-child(6){min-width:14rem}',
    body: [
      paragraph(summary(record), language),
      ...(record.findings ?? []).map(({ file, message, why }) =>
        element('p', { className: ['fair'] }, [
          text(visible([...(file === undefined ? [] : [file]), message[language], why[language]].join(' '))),
        ]),
      ),
      tableOf({
        caption: say('处理意见', 'Verdicts'),
        head: [say('处理意见', 'Verdict'), say('份数', 'Submissions')],
        rows: counts,
        named: true,
      }),
      ...(groups.length === 0
        ? []
        : [
            heading('相同或相近，要放在一起看', 'The same or alike: to be looked at together', language),
            element(
              'ul',
              {},
              groups.map((group) => groupItem(group, record)),
            ),
          ]),
      ...alikeInRun(record, language),
      ...(missing.length === 0
        ? []
        : [
            heading('清单上有、没有收到', 'Listed, but not received', language),
            element(
              'ul',
              {},
              missing.map((each) => element('li', {}, [text(visible(each))])),
            ),
          ]),
      heading('逐份结果', 'Each submission', language),
      tableOf({
        caption: say('逐份结果', 'Each submission'),
        head: [
          say('序号', 'No.'),
          say('报送文件', 'Received'),
          say('报送单位', 'Sender'),
          say('课程', 'Courses'),
          say('处理意见', 'Verdict'),
          say('主要问题和下一步', 'Main finding and next step'),
        ],
        rows: submissions.map((each) => rowOf(each, language)),
      }),
      ...(submissions.some(({ packages }) => packages.some(({ bundle }) => bundle?.accepted !== undefined))
        ? [
            paragraph(
              words(
                `可以收的课包文件都在 ${acceptedFolder} 文件夹里，用 kebao catalog build 收进目录；要人看的，看过再从各自的文件夹里收。`,
                `The bundles that nothing speaks against are in the folder ${acceptedFolder}: kebao catalog build takes them into the catalogue. What needs a person is taken from its own folder once somebody decided.`,
              ),
              language,
            ),
          ]
        : []),
      element('p', {}, [
        text(say('同样的内容还有：', 'The same for programs: ')),
        link('submissions.csv', 'submissions.csv'),
        text(say('、', ', ')),
        link('intake.json', 'intake.json'),
      ]),
    ],
  })
}
