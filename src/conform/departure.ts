/** A way to depart from a syllabus, as it is declared: told in reports, and by the lint rule of the same code. */
import type { DiagnosticSpec } from '../base/diagnostic.js'
import type { Words } from '../base/words.js'

/** Its reason does not depend on what was found. */
export type Departure<P> = DiagnosticSpec<P> & { readonly why: Words }
