/** The folder of an intake: by its mark it may be replaced, and is known to a later command. */
import { markIn } from '../output-mark.js'

export const INTAKE_MARK = 'kebao catalog intake'

/** True for a folder that an intake was written to. */
export const isIntake = (folder: string): boolean => markIn(folder) === INTAKE_MARK
