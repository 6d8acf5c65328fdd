/** Whether a course says that it has come through review: it is recommended, selected or published. */
import { isAccepted as isAcceptedStatus } from '../../model/curation-status.js'
import type { Package } from '../../parse/package.js'

export const isAccepted = ({ course }: Package): boolean => isAcceptedStatus(course.status)
