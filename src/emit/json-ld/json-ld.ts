/** Target `json-ld`: what a course is, for search engines and portals. */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { tellLeftOut, tellMonths } from '../facts/tell-left-out.js'
import { iriOf, webAddress } from '../facts/web-address.js'
import { writeJson } from '../facts/write-json.js'
import { ageInYears } from '../losses/age-in-years.js'
import { fieldsLeftOut } from '../losses/fields-left-out.js'
import { hoursWithoutMinutes } from '../losses/hours-without-minutes.js'
import { metadataOnly } from '../losses/metadata-only.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { courseNode } from '../schema-org/course-node.js'
import { defineTarget } from '../target.js'
import { carriedBy } from './carried.js'

export const jsonLd = defineTarget({
  name: 'json-ld',
  summary: words(
    '课程说明（schema.org JSON-LD），放进网页给搜索引擎和门户读。',
    'What the course is in schema.org JSON-LD, for the pages of a portal and its search engines.',
  ),
  container: { kind: 'file' },
  extension: 'jsonld',
  options: z.strictObject({ url: webAddress }),
  losses: [metadataOnly, fieldsLeftOut, hoursWithoutMinutes, ageInYears, sensitiveAudience],
  emit: ({ edition, options, profile, lose }) => {
    const minutesPerHour = edition.course.hours?.minutesPerHour ?? profile?.minutesPerHour
    tellLeftOut(edition, carriedBy[edition.kind], minutesPerHour, lose)
    tellMonths(edition, lose)
    const node = courseNode({ edition, iri: iriOf(edition, options.url), minutesPerHour })
    return { [`${edition.slug}.jsonld`]: writeJson({ '@context': 'https://schema.org', ...node }) }
  },
})
