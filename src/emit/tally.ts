/** Counts what a target lost, and makes one diagnostic of each kind. */
import type { Diagnostic, Place } from '../base/diagnostic.js'
import { words } from '../base/words.js'
import type { Loss, LostPlace } from './loss.js'

/** Places that one diagnostic points at beside its own. */
const MAX_RELATED = 10

const here = words('这里也是。', 'Here as well.')

const keyOf = ({ file, range }: Partial<Place>): string =>
  `${file} ${range?.start.offset} ${range?.end.offset}`

/** The first of each key. */
const distinct = <T>(all: readonly T[], key: (each: T) => string): readonly T[] =>
  [...new Map(all.toReversed().map((each) => [key(each), each])).values()].toReversed()

/** Every diagnostic of losses, one for each kind. */
export const tally = (
  target: string,
  losses: ReadonlyMap<Loss, readonly LostPlace[]>,
): readonly Diagnostic[] =>
  Array.from(losses, ([{ found }, lost]) => {
    const names = distinct(
      lost.flatMap(({ name }) => name ?? []),
      (each) => each.en,
    )
    const [first = {}, ...others] = distinct(lost, keyOf)
    const related = others
      .flatMap(({ file, range }) =>
        file === undefined ? [] : [{ file, ...(range ? { range } : {}), message: here }],
      )
      .slice(0, MAX_RELATED)
    const { name: _, ...place } = first
    return found(place, { target, count: lost.length, names }, related.length === 0 ? {} : { related })
  })
