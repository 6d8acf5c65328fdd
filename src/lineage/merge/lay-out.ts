/** Puts the files of a merge together as a tree. */
import { byCodeUnit } from '../../base/path.js'
import { pathClaims } from '../../base/safe-path.js'
import type { Tree } from '../../base/tree.js'
import type { Settled } from './settle.js'

/** What a merge does to a file of ours. */
export interface SyncChange {
  /** `merge` where both sides had changed it, `update` where the original alone had. */
  readonly action: 'add' | 'update' | 'merge' | 'move' | 'delete'
  /** Its path afterwards; of a deleted file, its path before. */
  readonly file: string
  /** Its path before, where that was another. */
  readonly from?: string
}

export interface Layout {
  readonly tree: Tree
  readonly changes: readonly SyncChange[]
  /** New files of theirs for which there is no room, and what stands there. */
  readonly homeless: readonly { readonly file: string; readonly other: string }[]
}

const isMove = ({ match, path, content }: Settled): boolean =>
  content !== undefined && match.ours !== undefined && match.ours !== path

const changeOf = (ours: Tree, { match, path, content, texts }: Settled): SyncChange | undefined => {
  if (match.ours === undefined) return content && { action: 'add', file: path }
  if (content === undefined) return { action: 'delete', file: match.ours }
  const from = match.ours === path ? {} : { from: match.ours }
  if (content === ours.get(match.ours))
    return 'from' in from ? { action: 'move', file: path, ...from } : undefined
  return { action: texts === undefined ? 'update' : 'merge', file: path, ...from }
}

/** Where files change places, either all of them move or none. */
const withoutMoves = (settled: readonly Settled[]): readonly Settled[] =>
  settled.map((each) => (isMove(each) ? { ...each, path: each.match.ours as string } : each))

const clashes = (ours: Tree, settled: readonly Settled[]): boolean => {
  const gone = new Set(
    settled.flatMap(({ match, content, path }) =>
      content === undefined || match.ours !== path ? [match.ours] : [],
    ),
  )
  const claim = pathClaims()
  const standing = [...ours.keys()].filter((path) => !gone.has(path))
  return [...standing, ...settled.filter(isMove).map(({ path }) => path)].some(
    (path) => claim(path) !== undefined,
  )
}

/** @param ours with every file that it holds, also those that are no part of the package */
export const layOut = (ours: Tree, wanted: readonly Settled[]): Layout => {
  const settled = clashes(ours, wanted) ? withoutMoves(wanted) : wanted
  const files = new Map(ours)
  for (const { match } of settled) if (match.ours !== undefined) files.delete(match.ours)
  for (const { match, path, content } of settled) {
    if (match.ours !== undefined && content !== undefined) files.set(path, content)
  }
  const claim = pathClaims()
  for (const path of files.keys()) claim(path)
  const homeless: { file: string; other: string }[] = []
  for (const { match, path, content } of settled) {
    if (match.ours !== undefined || content === undefined) continue
    const other = claim(path)
    if (other === undefined) files.set(path, content)
    else homeless.push({ file: path, other })
  }
  const unplaced = new Set(homeless.map(({ file }) => file))
  const changes = settled
    .flatMap((each) => changeOf(ours, each) ?? [])
    .filter(({ action, file }) => action !== 'add' || !unplaced.has(file))
  return {
    tree: new Map([...files].sort(([a], [b]) => byCodeUnit(a, b))),
    changes: changes.sort((a, b) => byCodeUnit(a.file, b.file)),
    homeless,
  }
}
