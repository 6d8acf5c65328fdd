/** The formats that a user names: one, several with commas, or all. */
import { type Target, targetNamed, targets } from '../../emit/index.js'
import { unknownChoice } from '../usage-error.js'

/** @param what how the mistake is told, such as `TARGET` */
export const targetsNamed = (names: string, what: string): readonly Target[] => [
  ...new Set(
    names.split(',').flatMap((name) => {
      if (name === 'all') return targets
      const target = targetNamed(name)
      if (target === undefined) throw unknownChoice(what, name, [...targets.map((each) => each.name), 'all'])
      return [target]
    }),
  ),
]
