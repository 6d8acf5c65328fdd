/** The registry of the controlled vocabularies. */
import { audience } from './audience.js'
import { channel } from './channel.js'
import { courseType } from './course-type.js'
import { curationStatus } from './curation-status.js'
import { designation } from './designation.js'
import { discovery } from './discovery.js'
import { learningForm } from './learning-form.js'
import { orgLevel } from './org-level.js'
import { orgType } from './org-type.js'
import { origin } from './origin.js'
import { purpose } from './purpose.js'
import { qualityDimension } from './quality-dimension.js'
import { resourceKind } from './resource-kind.js'
import { role } from './role.js'
import { targetSetting } from './target-setting.js'
import type { Scheme, Vocabulary } from './term.js'
import { topic } from './topic.js'
import { venueType } from './venue-type.js'

export type { Cite, PolicyDocument } from './policy.js'
export type { Composite, Scheme, Term, Vocabulary } from './term.js'

/** Every vocabulary by the name of its scheme. */
export const vocabularies: Readonly<Record<Scheme, Vocabulary>> = Object.freeze({
  audience,
  topic,
  'learning-form': learningForm,
  'resource-kind': resourceKind,
  'org-level': orgLevel,
  'org-type': orgType,
  'venue-type': venueType,
  'course-type': courseType,
  origin,
  'curation-status': curationStatus,
  role,
  discovery,
  purpose,
  'quality-dimension': qualityDimension,
  'target-setting': targetSetting,
  channel,
  designation,
})

/** The names of all vocabularies. */
export const schemes = Object.keys(vocabularies) as readonly Scheme[]
