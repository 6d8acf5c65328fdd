/** `AlikePair`: two courses of one catalogue that say much the same. */
import type { Alike, AlikeCourse } from '../../likeness/alike.js'

/** The other one comes later in the order of the catalogue. */
export interface AlikePair extends Alike {
  /** The one of which `containment` and the ids of the parts speak. */
  readonly first: AlikeCourse
  /** Of {@link AlikePair.course}, the share that is in the first. */
  readonly otherContainment: number
}
