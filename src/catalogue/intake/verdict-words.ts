/** The verdicts of an intake and what to do next, in plain words. */
import { type Words, words } from '../../base/words.js'
import type { IntakeSubmission, IntakeVerdict } from '../../model/intake.js'

export const intakeVerdictWords: Readonly<Record<IntakeVerdict, Words>> = {
  accepted: words('可以收', 'Accepted'),
  duplicate: words('重复', 'Duplicate'),
  person: words('要人看', 'Needs a person'),
  return: words('退回修改', 'To be returned'),
  unreadable: words('打不开', 'Unreadable'),
}

/** The class that colours a verdict; the words say the same. */
export const verdictTone: Readonly<Record<IntakeVerdict, 'good' | 'fair' | 'bad'>> = {
  accepted: 'good',
  duplicate: 'fair',
  person: 'fair',
  return: 'bad',
  unreadable: 'bad',
}

const steps: Readonly<Record<IntakeVerdict, Words>> = {
  accepted: words(
    '课包文件已经打好，可以收进目录。',
    'Its bundles are ready to be taken into the catalogue.',
  ),
  duplicate: words('已经有了，不用再收。', 'It is there already: there is no need to take it in again.'),
  person: words(
    '请负责收件的人看一看，再决定收不收。',
    'Somebody who takes in courses should look at it and decide.',
  ),
  return: words(
    '请把结果单 sheet.html 发回报送单位，照「怎么改」改好，再报一次。',
    'Send its sheet.html back: what is listed is to be mended, and the course sent again.',
  ),
  unreadable: words(
    '请报送单位重新压成 zip，再发一次。',
    'Ask the sender to pack it anew as a zip archive and to send it again.',
  ),
}

/** Said of the submission as a whole, these say themselves what to do. */
const helpOfWhole = ({ findings, packages }: IntakeSubmission): Words | undefined =>
  packages.length > 0 ? undefined : findings.find(({ severity }) => severity === 'error')?.help

/** The one next step for a submission: that of its verdict, of what kept it from being opened, or of what it repeats. */
export const nextStep = (submission: IntakeSubmission): Words =>
  submission.sameAs === undefined
    ? (helpOfWhole(submission) ?? steps[submission.verdict])
    : words(
        `与第 ${submission.sameAs} 份一样，看那一份的结果就行。`,
        `It is the same as submission ${submission.sameAs}: see the result of that one.`,
      )

export const severityWords = {
  error: words('要改', 'Error'),
  warning: words('建议改', 'Warning'),
  info: words('供参考', 'Note'),
} as const
