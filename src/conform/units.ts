/** Which units of a syllabus a course teaches, and for how long. */
import type { UnitMatch } from '../model/conformance.js'
import { unitHours } from './hours.js'
import type { UnitFound } from './match-units.js'
import { nameOf, type Sides } from './sides.js'

const stateOf = ({ by, lessons }: UnitFound): UnitMatch['state'] =>
  by !== undefined && (lessons.length === 0 || lessons.some(({ meta }) => meta.optional !== true))
    ? 'taught'
    : 'missing'

export const unitsIn = (sides: Sides, found: readonly UnitFound[]): readonly UnitMatch[] =>
  found.map((each): UnitMatch => {
    const { unit, by, likeness, own, lessons, closest } = each
    return {
      id: unit.id,
      title: unit.title,
      state: stateOf(each),
      ...(by && { by }),
      ...(likeness !== undefined && { likeness }),
      ...(own && { stated: { id: own.id, text: own.title } }),
      lessons: lessons.map(nameOf),
      hours: [...unitHours(each, found, sides)],
      ...(closest && { closest }),
    }
  })
