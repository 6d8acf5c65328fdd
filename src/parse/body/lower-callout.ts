/** Lowers blocks that frame content, and finds out whom `only` is for. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Diagnostic } from '../../base/diagnostic.js'
import { lazy } from '../../base/lazy.js'
import type { LocatedScalar } from '../../markdown/located.js'
import type { Callout, CalloutName } from '../../markdown/nodes.js'
import { term } from '../../model/term.js'
import { resolve } from '../../model/vocabulary/resolve.js'
import { readTerms } from '../value/read-terms.js'
import { readAttributes } from './attributes.js'
import { missingAudience } from './diagnostics.js'
import { calloutAttributes } from './directives.js'
import type { Lowering } from './lowering.js'

const audienceTerm = lazy(() => term('audience'))

/** The longest fence line that is searched. */
const MAX_FENCE = 10_000

const takeLabel = (children: RootContent[]): PhrasingContent[] | undefined => {
  const [first] = children
  if (first?.type !== 'paragraph' || first.data === undefined || !('directiveLabel' in first.data))
    return undefined
  children.shift()
  return (first as Paragraph).children
}

/** Where a value stands among the attributes of a fence; the whole fence where it is spelt with escapes. */
const findValue = (written: string, node: ContainerDirective, { source, lines }: Lowering) => {
  const start = node.position?.start.offset ?? 0
  const length = source.slice(start, start + MAX_FENCE).search(/[\r\n]|$/)
  const fence = source.slice(start, start + length)
  const at = fence.indexOf(written, Math.max(0, fence.lastIndexOf('{')))
  return at < 0
    ? { found: false, range: lines().range(start, start + length) }
    : { found: true, range: lines().range(start + at, start + at + written.length) }
}

/** Ids of the audiences that a block is for. An attribute holds no list, so that here an enumeration is as good. */
const audienceOf = (written: string, node: ContainerDirective, lowering: Lowering): readonly string[] => {
  const named = resolve('audience', written)
  if (named.kind === 'composite') return named.terms.map(({ id }) => id)
  const { found, range } = findValue(written, node, lowering)
  const at: LocatedScalar = { kind: 'scalar', text: written, quoted: false, range }
  const report = ({ fix, ...rest }: Diagnostic): void =>
    lowering.report(fix && found ? { ...rest, fix } : rest)
  return readTerms(at, 'audience', { ...lowering, report }, audienceTerm())
}

/** Lowers `:::提示[小标题]` and its like to callouts. */
export const lowerCallout = (node: ContainerDirective, name: CalloutName, lowering: Lowering): Callout => {
  const attributes = readAttributes(node, calloutAttributes, lowering)
  const children = node.children as RootContent[]
  const label = takeLabel(children)
  const written = attributes.get('audience')
  const audience = written === undefined ? undefined : audienceOf(written, node, lowering)
  if (name === 'only' && written === undefined) lowering.report(missingAudience(lowering.place(node), {}))
  return {
    type: 'callout',
    name,
    ...(label ? { label } : {}),
    ...(audience ? { audience: [...audience] } : {}),
    children,
    ...(node.position ? { position: node.position } : {}),
  }
}
