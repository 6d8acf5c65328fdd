/** A general-purpose syllabus (通用型课程大纲, N二(五)15): what courses that carry it out must reach, without lessons of its own. */
import * as z from 'zod'
import { bundleContent, bundleRequired } from './course.js'
import { courseFields } from './course-fields.js'
import { lesson } from './lesson.js'

/** `data/course.json` of a syllabus. Objectives, units and hours are what a course is compared with. */
export const syllabus = z
  .strictObject(courseFields)
  .partial()
  .extend({
    ...bundleRequired,
    objectives: courseFields.objectives,
    units: courseFields.units,
    hours: courseFields.hours,
    assessment: courseFields.assessment,
    ...bundleContent,
    lessons: z.array(lesson).describe('Sample lessons; usually none.'),
  })
  .meta({ id: 'Syllabus' })
export type Syllabus = z.infer<typeof syllabus>
