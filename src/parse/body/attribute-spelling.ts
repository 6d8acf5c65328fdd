/** Tells of a value of an attribute that was understood though it is not written as other programs want it: `分值=２`. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { valueSpelling } from '../value/diagnostics.js'
import { rewrite } from '../value/reader.js'
import type { Lowering } from './lowering.js'

/** At the value behind one of the names of its attribute; at the directive where escapes hide it. */
export const tellSpelling = (
  node: ContainerDirective | LeafDirective,
  names: readonly string[],
  written: string,
  canonical: string,
  lowering: Lowering,
): void => {
  const { source, lines, file, report } = lowering
  const start = node.position?.start.offset ?? 0
  const [line = ''] = source.slice(start, node.position?.end.offset).split(/[\r\n]/, 1)
  const at = names
    .flatMap((name) => ['', '"', "'"].map((quote) => `${name}=${quote}`))
    .map((opening) => ({ from: line.indexOf(opening + written), length: opening.length }))
    .find(({ from }) => from >= 0)
  if (at === undefined) {
    report(valueSpelling(lowering.place(node), { written, canonical }))
    return
  }
  const from = start + at.from + at.length
  const range = lines().range(from, from + written.length)
  report(valueSpelling({ file, range }, { written, canonical }, rewrite(lowering, range, canonical)))
}
