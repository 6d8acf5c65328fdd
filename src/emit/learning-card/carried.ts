/** What a learning card says of a course. */
import type { Carried } from '../losses/fields-left-out.js'

export const carried: Carried = {
  course: [
    'summary',
    'audience',
    'topics',
    'objectives',
    'assessment',
    'units',
    'hours',
    'credits',
    'creditPolicy',
    'publisher',
    'updated',
    'validUntil',
  ],
  lesson: ['duration', 'unit', 'delivery', 'optional'],
}
