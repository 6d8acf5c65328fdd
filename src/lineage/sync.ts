/** Takes an update of the original into an adaptation: what does not conflict is merged, what does stays as it is here. */
import { byPlace, type Diagnostic, type Edit, type Result } from '../base/diagnostic.js'
import { type CreateHash, sha256 } from '../base/hash.js'
import type { Tree } from '../base/tree.js'
import type { Bundle } from '../bundle/bundle.js'
import { courseFields } from '../model/course-fields.js'
import { entriesOf } from '../parse/entries/entries-of.js'
import { parse } from '../parse/parse.js'
import { updateBasedOn } from './based-on.js'
import { refusals } from './may-adapt.js'
import { brokenFiles, missedFiles } from './merge/broken-files.js'
import { type Layout, layOut, type SyncChange } from './merge/lay-out.js'
import type { Match } from './merge/match-files.js'
import { type SameContent, sameContent } from './merge/same-content.js'
import { leave, type Settled, settle } from './merge/settle.js'
import { tellConflicts } from './merge/tell.js'
import { noPlace, notMerged } from './sync-diagnostics.js'
import { openThree, type Three } from './three.js'
import { refusedUpdate } from './upstream-diagnostics.js'

export interface SyncOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** Whether conflicts are placed in the files as they were, which is the default, or as they will be. */
  readonly places?: 'before' | 'after'
}

export interface Synced {
  /** Every file of ours and what was merged into it. */
  readonly tree: Tree
  /** What differs from ours, sorted by file. */
  readonly changes: readonly SyncChange[]
}

/** A merge that was tried, and the files it must leave alone. */
interface Attempt {
  readonly settled: readonly Settled[]
  readonly layout: Layout
}

type Held = ReadonlyMap<Match, 'broken' | 'used'>

const attempt = async (
  ours: Tree,
  three: Three,
  always: readonly Edit[],
  held: Held,
  isSame: SameContent,
): Promise<Attempt> => {
  const settled: Settled[] = []
  for (const match of three.matches) {
    settled.push(
      held.has(match) ? await leave(three, match, always) : await settle(three, match, always, isSame),
    )
  }
  return { settled, layout: layOut(ours, settled) }
}

/** Files that the merge would break, beside those that are left alone already. */
const newlyHeld = async (three: Three, { settled, layout }: Attempt, held: Held): Promise<Held> => {
  const { value: merged, diagnostics } = await parse(layout.tree)
  const broken = brokenFiles(three.known, diagnostics)
  const missed = merged === undefined ? new Set<string>() : missedFiles(three.ours.tree, merged)
  const found = new Map<Match, 'broken' | 'used'>()
  for (const { match, path, content } of settled) {
    if (held.has(match)) continue
    if (broken.has(path)) found.set(match, 'broken')
    else if (content === undefined && missed.has(match.ours ?? '')) found.set(match, 'used')
  }
  if (found.size > 0 || broken.size === 0) return found
  // What no single file can be blamed for is the work of one that came or went, or else of all together.
  const rest = settled.filter(({ match }) => !held.has(match))
  const comings = rest.filter(({ match, content }) => match.ours === undefined || content === undefined)
  return new Map((comings.length > 0 ? comings : rest).map(({ match }) => [match, 'broken']))
}

const tell = (attempted: Attempt, held: Held, places: 'before' | 'after'): readonly Diagnostic[] => [
  ...attempted.settled.flatMap((settled) => {
    const why = held.get(settled.match)
    if (why === 'broken') return [notMerged({ file: settled.path }, {})]
    const used = { here: 'used', there: 'deleted' } as const
    return tellConflicts(why === 'used' ? { ...settled, clash: used } : settled, places)
  }),
  ...attempted.layout.homeless.map(({ file, other }) => noPlace({ file }, { other })),
]

/** For findings about a text that nobody has before their eyes. */
const withoutRange = ({ range: _, related: __, ...found }: Diagnostic): Diagnostic => found

const basedOnEdits = ({ ours, theirs }: Three, newer: Bundle): readonly Edit[] => {
  const front = entriesOf(ours.root.source, courseFields)
  const { id, version, title } = newer.manifest
  const { license } = theirs.course
  const value = { package: id, version, digest: newer.identity, title, ...(license && { license }) }
  return front === undefined ? [] : updateBasedOn(ours, front, value)
}

/**
 * Merges what changed in the original since `base` into `ours`. What only one side changed is taken from that side,
 * front matter field by field and text line by line; a lesson is known by its id. What both changed stays as it is here,
 * and is a diagnostic `lineage/conflict` with both texts. The id, version, title and other facts of its own stay, and
 * `basedOn` names the new version. A file that could not be read after the merge is left alone.
 *
 * No value where the three do not belong together, or where the licence of the new version allows no adaptation.
 *
 * @param base the version that `ours` was made from
 * @param newer the version to take over
 * @example
 * const { value, diagnostics } = await sync(files, base, newer)
 * value?.changes // [{ action: 'merge', file: 'course.md' }, …]
 */
export const sync = async (
  ours: Tree,
  base: Bundle,
  newer: Bundle,
  { createHash = sha256, places = 'before' }: SyncOptions = {},
): Promise<Result<Synced>> => {
  const { value: three, diagnostics } = await openThree(ours, base, newer)
  if (three === undefined) return { diagnostics }
  if (base.identity === newer.identity) return { value: { tree: ours, changes: [] }, diagnostics }

  const isSame = sameContent(createHash)
  const always = basedOnEdits(three, newer)
  let held: Held = new Map()
  let attempted = await attempt(ours, three, always, held, isSame)
  for (let found = await newlyHeld(three, attempted, held); found.size > 0; ) {
    held = new Map([...held, ...found])
    attempted = await attempt(ours, three, always, held, isSame)
    found = await newlyHeld(three, attempted, held)
  }
  const { tree, changes } = attempted.layout
  const { value: merged } = await parse(tree)
  const refused = merged === undefined ? [] : refusals(merged)
  if (refused.length > 0) {
    const { version } = newer.manifest
    const licence = three.theirs.course.license ?? ''
    const found = refusedUpdate({ file: three.ours.root.file }, { version, licence })
    return { diagnostics: [...diagnostics, found, ...refused.map(withoutRange)] }
  }
  return {
    value: { tree, changes },
    diagnostics: [...diagnostics, ...tell(attempted, held, places)].sort(byPlace),
  }
}
