/** What an intake says in a terminal: a block a submission, and the counts. */
import {
  type IntakeRecord,
  type IntakeSubmission,
  intakeVerdictWords,
  mainReason,
  nextStep,
} from '../../catalogue/index.js'
import { type Language, visible, words } from '../../index.js'
import { table } from '../table.js'
import { wrap } from '../wrap.js'

const titlesOf = ({ packages }: IntakeSubmission): string =>
  packages.flatMap(({ title }) => title ?? []).join('、')

const meaningOf = (each: IntakeSubmission, language: Language): string => {
  const verdict = intakeVerdictWords[each.verdict][language]
  const titles = titlesOf(each)
  const why = each.verdict === 'accepted' ? '' : (mainReason(each)?.[language] ?? '')
  const parts = [
    `${each.path}${titles === '' ? '' : `（${titles}）`}`,
    `${verdict}${language === 'en' ? ': ' : '：'}${nextStep(each)[language]}`,
    why,
  ]
  return parts
    .filter((part) => part !== '')
    .map(visible)
    .join(' ')
}

const tally = ({ submissions, received, missing, groups }: IntakeRecord, language: Language): string => {
  const count = (verdict: IntakeSubmission['verdict']): number =>
    submissions.filter((each) => each.verdict === verdict).length
  const order = ['accepted', 'person', 'duplicate', 'return', 'unreadable'] as const
  const counts = order
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${intakeVerdictWords[verdict][language]} ${count(verdict)}`)
    .join(language === 'en' ? ', ' : '，')
  return words(
    `收到 ${received} 个文件，${submissions.length} 份报送${counts === '' ? '' : `：${counts}`}。${groups.length > 0 ? `相同或相近的有 ${groups.length} 组。` : ''}${missing.length > 0 ? `清单上还有 ${missing.length} 份没有收到。` : ''}`,
    `${received} files received, ${submissions.length} submissions${counts === '' ? '' : `: ${counts}`}.${groups.length > 0 ? ` Groups that are the same or alike: ${groups.length}.` : ''}${missing.length > 0 ? ` Listed but not received: ${missing.length}.` : ''}`,
  )[language]
}

const nothing = words(
  '这个文件夹里没有报送的文件，请看看是不是写错了文件夹。',
  'Nothing was sent to this folder: see whether it is the right one.',
)

export const intakeLines = (record: IntakeRecord, language: Language, columns: number): string =>
  [
    record.submissions.length === 0
      ? wrap(nothing[language], columns).join('\n')
      : table(
          record.submissions.map((each) => [String(each.number), meaningOf(each, language)]),
          columns,
        ),
    `${wrap(tally(record, language), columns).join('\n')}\n`,
  ].join('\n')
