/** Reads the attributes of a directive under their English names. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { nearest } from '../../base/nearest.js'
import { unknownAttribute } from './diagnostics.js'
import type { Lowering } from './lowering.js'

/** Foreign attributes are reported and left out; their names are looked up in a table, never used as keys. */
export const readAttributes = <K extends string>(
  node: ContainerDirective | LeafDirective,
  table: ReadonlyMap<string, K>,
  lowering: Lowering,
): ReadonlyMap<K, string> => {
  const values = new Map<K, string>()
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const key = table.get(name)
    if (key !== undefined) values.set(key, value ?? '')
    else {
      const suggestions = nearest(
        name,
        [...table.keys()].map((each) => [each, each] as const),
        2,
      )
      lowering.report(unknownAttribute(lowering.place(node), { name, directive: node.name, suggestions }))
    }
  }
  return values
}
