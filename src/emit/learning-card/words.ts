/** The words of a learning card and of a certificate. */
import { words } from '../../base/words.js'

export const certificateWords = words('结业证书', 'Certificate of completion')

/** What a certificate says, as far as the course knows it. */
export const statementWords = (title: string, hours: string | undefined, credits: string | undefined) =>
  words(
    `学完课程《${title}》${hours === undefined ? '' : `，计 ${hours} 学时`}${credits === undefined ? '' : `、${credits} 学分`}。`,
    `Completed the course “${title}”${hours === undefined ? '' : `, ${hours} teaching hours`}${credits === undefined ? '' : `, ${credits} credits`}.`,
  )

export const criteriaWords = {
  learn: words('学完全部课节。', 'Complete all lessons.'),
  assessment: words('考核方式：', 'Assessment: '),
  pass: words('合格标准：', 'To pass: '),
  objectives: words('课程目标：', 'Objectives:'),
}

/** Why a card gives no credits. */
export const noCredits = {
  'no-policy': words(
    '没有学分政策，没有折算学分。',
    'No credit policy is known, and no credits were worked out.',
  ),
  'other-policy': words(
    '课程依据的是另一个学分政策，没有折算学分。',
    'The course follows another credit policy, and no credits were worked out.',
  ),
  'no-hours': words(
    '课程没有写学时，没有折算学分。',
    'The course gives no hours, and no credits were worked out.',
  ),
} as const
