/** What a status says of a course: whether it came through review, and whether it was taken back (R130). */

const ACCEPTED: readonly (string | undefined)[] = ['recommended', 'selected', 'published']
const GONE: readonly (string | undefined)[] = ['withdrawn', 'superseded']

/** True for what learners and other centres may rely on. */
export const isAccepted = (status: string | undefined): boolean => ACCEPTED.includes(status)

/** True for what nobody is to be offered any longer. */
export const isGone = (status: string | undefined): boolean => GONE.includes(status)
