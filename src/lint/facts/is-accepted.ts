/** Whether a course says that it has come through review: it is recommended, selected or published. */
import type { Package } from '../../parse/package.js'

const ACCEPTED: readonly string[] = ['recommended', 'selected', 'published']

export const isAccepted = ({ course }: Package): boolean => ACCEPTED.includes(course.status ?? '')
