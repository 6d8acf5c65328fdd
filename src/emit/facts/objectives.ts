/** The objectives that some marks name. */
import type { CourseMeta } from '../../model/course.js'
import type { Objective } from '../../model/objective.js'

/** In the order of the course, each once; marks that name none are for lint to tell. */
export const objectivesNamed = (
  { objectives = [] }: Pick<CourseMeta, 'objectives'>,
  marks: readonly string[] = [],
): readonly Objective[] => objectives.filter(({ id }) => marks.includes(id))
