/** The learning map of a catalogue (学习地图, N二(三)9; R078): which course is learnt before which, for programs. */
import * as z from 'zod'
import { courseFields } from './course-fields.js'

/** Why one course stands before another, the most binding first. */
export const learningStep = z
  .enum(['prerequisite', 'series', 'syllabus', 'level'])
  .describe(
    'prerequisite: the later course asks for the earlier one; series: the next of a series; syllabus: a syllabus and ' +
      'a course that carries it out; level: a suggestion alone, a higher level of the same topic for the same people.',
  )
export type LearningStep = z.infer<typeof learningStep>

export const learningEdge = z
  .strictObject({ from: courseFields.id, to: courseFields.id, kind: learningStep })
  .meta({ id: 'LearningEdge' })
export type LearningEdge = z.infer<typeof learningEdge>

export const learningMap = z
  .strictObject({
    kebao: z.literal('learning-map').describe('Tells the file apart from others.'),
    version: z.literal(1).describe('Version of this shape.'),
    courses: z
      .array(
        z.strictObject({
          id: courseFields.id,
          version: courseFields.version,
          title: courseFields.title,
          kind: z.enum(['course', 'syllabus']),
          level: courseFields.level.optional(),
          topics: courseFields.topics.optional(),
          series: courseFields.series.optional(),
          region: courseFields.region.optional(),
        }),
      )
      .describe('The newest version of each course, by id.'),
    edges: z.array(learningEdge).describe('Without a circle: whoever follows them comes to an end.'),
    cut: z.array(learningEdge).describe('What the courses say as well, but what would close a circle.'),
    unmet: z
      .array(z.strictObject({ course: courseFields.id, text: z.string().min(1) }))
      .describe('Prerequisites that name no course of this catalogue, as they are written.'),
  })
  .meta({ id: 'LearningMap' })
export type LearningMap = z.infer<typeof learningMap>
