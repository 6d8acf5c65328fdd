/** Where the courses of a catalogue are, for programs (学习服务圈, N二(三)9; R078, R079). */
import * as z from 'zod'
import { courseFields } from './course-fields.js'
import { venue } from './locality.js'
import { region } from './region.js'

const courses = z.array(courseFields.id).describe('Ids of courses, sorted.')

export const places = z
  .strictObject({
    kebao: z.literal('places').describe('Tells the file apart from others.'),
    version: z.literal(1).describe('Version of this shape.'),
    places: z
      .array(
        z.strictObject({
          code: region,
          name: z.string().min(1),
          level: z.enum(['province', 'prefecture', 'county']),
          courses: courses.describe(
            'Courses of this place itself, and of places in it that have no code here.',
          ),
          within: z.number().int().min(1).describe('How many courses there are in it, its own among them.'),
        }),
      )
      .describe('Every division that has courses, or holds one that has, by code.'),
    own: z
      .array(z.strictObject({ region, courses }))
      .describe('Places of one’s own, such as `custom:science-city`, and codes that no division has.'),
    country: courses.describe('Courses of which nobody says that they are for one place.'),
    venues: z
      .array(
        z.strictObject({
          place: region.optional(),
          name: venue.shape.name,
          types: venue.shape.types,
          notes: z.array(z.string().min(1)).optional(),
          courses,
        }),
      )
      .describe('Where courses are held, as they say it.'),
  })
  .meta({ id: 'Places' })
export type Places = z.infer<typeof places>
