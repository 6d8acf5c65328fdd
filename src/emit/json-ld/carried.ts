/** What the words of schema.org can say of a course. */
import type { Carried } from '../losses/fields-left-out.js'

const work: Carried['course'] = [
  'shortTitle',
  'summary',
  'type',
  'audience',
  'ageRange',
  'topics',
  'purposes',
  'level',
  'objectives',
  'units',
  'conformsTo',
  'alignments',
  'hours',
  'region',
  'accessibility',
  'publisher',
  'contributors',
  'basedOn',
  'license',
  'rightsHolder',
  'resources',
  'aiGenerated',
  'status',
  'series',
  'updated',
  'validUntil',
  'fee',
]

/** A syllabus is not held anywhere, and gives no credits. */
export const carriedBy: Readonly<Record<'course' | 'syllabus', Carried>> = {
  course: { course: [...work, 'prerequisites', 'credits', 'venue'], lesson: ['duration', 'objectives'] },
  syllabus: { course: work, lesson: ['duration', 'objectives'] },
}
