/** Tells whether a new licence permits more or less than the old one. */
import type { Words } from '../base/words.js'
import type { Change } from '../model/difference.js'
import { findLicence } from '../model/licence/find-licence.js'
import type { Permissions } from '../model/licence/licence.js'
import { change } from './change.js'
import type { ChangeCode } from './change-kinds.js'
import { COURSE } from './version-facts.js'

/** What users win: permissions, and freedom from conditions. */
const freedoms = ({ share, adapt, commercial, attribution, shareAlike }: Permissions): readonly boolean[] => [
  share,
  adapt,
  commercial,
  !attribution,
  !shareAlike,
]

const codeFor = (old: Permissions | undefined, now: Permissions | undefined): ChangeCode => {
  if (old === undefined || now === undefined) return 'licence-changed'
  const [before, after] = [freedoms(old), freedoms(now)]
  const isLost = before.some((free, at) => free && !after[at])
  const isWon = after.some((free, at) => free && !before[at])
  if (isLost) return 'licence-stricter'
  return isWon ? 'licence-freer' : 'licence-changed'
}

const nameOf = (id: string): string | Words => findLicence(id)?.label ?? id

export const licenceChange = (old: string, now: string): readonly Change[] => [
  change(
    codeFor(findLicence(old)?.permissions, findLicence(now)?.permissions),
    { kind: 'course', id: COURSE },
    { field: 'license', from: nameOf(old), to: nameOf(now) },
  ),
]
