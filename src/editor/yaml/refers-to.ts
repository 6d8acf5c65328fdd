/** Tells which fields name something else in the package. */
import type { Spot } from '../spot.js'

/** What the value of a field is the name of; undefined for a value that stands for itself. */
export const refersTo = (
  keys: readonly string[],
  { file, pkg }: Spot,
): 'objective' | 'lesson' | 'file' | undefined => {
  const path = keys.join('/')
  if (path === 'lessons') return 'lesson'
  if (path === 'resources/path') return 'file'
  // In the course itself objectives are defined, in its units and in lessons they are named.
  const isNamed = path === 'units/objectives' || (path === 'objectives' && file !== pkg?.root.file)
  return isNamed ? 'objective' : undefined
}
