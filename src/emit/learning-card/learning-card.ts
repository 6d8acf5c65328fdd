/** Target `learning-card`: what a register, a credit bank and an issuer of badges need to know of a course. */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { tellLeftOut } from '../facts/tell-left-out.js'
import { iriOf, webAddress } from '../facts/web-address.js'
import { writeJson } from '../facts/write-json.js'
import { fieldsLeftOut } from '../losses/fields-left-out.js'
import { hoursWithoutMinutes } from '../losses/hours-without-minutes.js'
import { metadataOnly } from '../losses/metadata-only.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { defineTarget } from '../target.js'
import { achievementOf } from './achievement.js'
import { cardOf } from './card.js'
import { carried } from './carried.js'
import { creditsOf } from './credits.js'
import { creditsUnknown } from './losses.js'

export const learningCard = defineTarget({
  name: 'learning-card',
  summary: words(
    '学习卡：学时、学分、证书的数据和未签名的 Open Badges 3.0 徽章，给学分银行和登记用。',
    'Hours, credits and certificate data with an unsigned Open Badges 3.0 Achievement, for registers and credit banks.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options: z.strictObject({ url: webAddress }),
  losses: [metadataOnly, fieldsLeftOut, hoursWithoutMinutes, sensitiveAudience, creditsUnknown],
  emit: ({ edition, options, profile, lose }) => {
    const { course, root, language, kind } = edition
    const minutesPerHour = course.hours?.minutesPerHour ?? profile?.minutesPerHour
    tellLeftOut(edition, carried, minutesPerHour, lose)
    const credits = creditsOf(course, profile?.creditPolicy, language)
    if (credits.due === undefined) {
      lose(creditsUnknown, [{ file: root.document.file, range: root.document.opening }])
    }
    const card = writeJson(cardOf({ edition, minutesPerHour, credits }))
    if (kind === 'syllabus') return { 'learning-card.json': card }
    const achievement = achievementOf(edition, iriOf(edition, options.url), credits.due ?? credits.declared)
    return { 'learning-card.json': card, 'achievement.json': writeJson(achievement) }
  },
})
