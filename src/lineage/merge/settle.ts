/** Decides what becomes of one file: where one side alone changed it that side has it, else the two are merged. */
import type { Edit } from '../../base/diagnostic.js'
import { newlineOf } from '../../base/lines.js'
import { bytesOf, type Content } from '../../base/tree.js'
import { applyEdits, rewriteFile } from '../../lint/edits/rewrite-file.js'
import { mediaTypeOf } from '../../model/media-type.js'
import { decodeText } from '../../parse/decode-text.js'
import type { Package } from '../../parse/package.js'
import { ownFields } from '../own-fields.js'
import type { Three } from '../three.js'
import type { Match } from './match-files.js'
import { type Conflict, type MergedDocument, mergeDocument } from './merge-document.js'
import { mergeLines } from './merge-lines.js'
import type { SameContent } from './same-content.js'
import { versionOf } from './version-of.js'

/** What one side did to a file since the base. */
export type Deed = 'changed' | 'deleted' | 'added' | 'used'

/** What will stand in the place of a file; no content where nothing will. */
export interface Settled {
  readonly match: Match
  readonly path: string
  readonly content?: Content
  /** Places that both sides changed, where it is a text. */
  readonly conflicts: readonly Conflict[]
  /** The file as a whole, where it cannot be merged. */
  readonly clash?: { readonly here: Deed; readonly there: Deed }
  /** The texts of a file that was merged, to find lines in. */
  readonly texts?: { readonly before: string; readonly after: string }
}

const contentIn = ({ tree }: Package, path: string | undefined): Content | undefined =>
  path === undefined ? undefined : tree.get(path)

/** The path that one side alone changed; ours where both did. */
const pathOf = ({ base, ours, theirs }: Match): string =>
  (ours === undefined || (ours === base && theirs !== undefined) ? theirs : ours) ?? base ?? ''

const isLines = (path: string): boolean => ['text', 'captions'].includes(mediaTypeOf(path)?.kind ?? '')

/** The merge of a text that is no document, such as captions. */
const mergeText = async (
  path: string,
  base: Content,
  ours: Content,
  theirs: Content,
): Promise<MergedDocument & { readonly before: string }> => {
  const [o = '', a = '', b = ''] = await Promise.all(
    [base, ours, theirs].map(async (each) => decodeText(path, await bytesOf(each)).value),
  )
  return { ...mergeLines(o, a, b, newlineOf(a)), before: a }
}

/** The merge of a file that both sides changed; undefined where it has no lines. */
const merge = async (
  three: Three,
  match: Match,
  contents: readonly [base: Content, ours: Content, theirs: Content],
  always: readonly Edit[],
): Promise<(MergedDocument & { readonly before: string }) | undefined> => {
  const base = versionOf(three.base, match.base)
  const ours = versionOf(three.ours, match.ours)
  const theirs = versionOf(three.theirs, match.theirs)
  const isRoot = match.ours === three.ours.root.file
  const isOwn = (field: string): boolean =>
    isRoot ? ownFields.has(field.split('.', 1)[0] ?? '') : field === 'id'
  if (base && ours && theirs) {
    const merged = mergeDocument({ base, ours, theirs, isOwn, edits: isRoot ? always : [] })
    return { ...merged, before: ours.document.source }
  }
  const isText = [match.base, match.ours, match.theirs].every((path) => isLines(path ?? ''))
  return isText ? mergeText(match.ours ?? '', ...contents) : undefined
}

/** @param always edits of the course document that are made in any case */
export const settle = async (
  three: Three,
  match: Match,
  always: readonly Edit[],
  isSame: SameContent,
): Promise<Settled> => {
  const base = contentIn(three.base, match.base)
  const ours = contentIn(three.ours, match.ours)
  const theirs = contentIn(three.theirs, match.theirs)
  const path = pathOf(match)
  const as = (content: Content | undefined): Settled => ({
    match,
    path: content === ours ? (match.ours ?? path) : path,
    ...(content === undefined ? {} : { content }),
    conflicts: [],
  })
  const kept = (here: Deed, there: Deed): Settled => ({ ...as(ours), clash: { here, there } })
  const same = async (a: Content | undefined, b: Content | undefined): Promise<boolean> =>
    a === undefined || b === undefined ? a === b : isSame(a, b)
  const moved = (content: Content | undefined): Settled => ({ ...as(content), path })

  if (base === undefined) {
    if (ours === undefined || theirs === undefined) return as(ours ?? theirs)
    return (await same(ours, theirs)) ? as(ours) : kept('added', 'added')
  }
  if (theirs === undefined) return (await same(base, ours)) ? as(undefined) : kept('changed', 'deleted')
  if (ours === undefined) return (await same(base, theirs)) ? as(undefined) : kept('deleted', 'changed')
  const isRoot = match.ours === three.ours.root.file
  if (!isRoot && ((await same(base, theirs)) || (await same(ours, theirs)))) return moved(ours)
  if (await same(base, ours)) return moved(theirs)
  const merged = await merge(three, match, [base, ours, theirs], always)
  if (merged === undefined) return kept('changed', 'changed')
  const { text, conflicts, before } = merged
  const content = text === before ? ours : await rewriteFile(match.ours ?? path, ours, () => text)
  return { ...moved(content), conflicts, texts: { before, after: text } }
}

/** Leaves a file as it is here, but for the edits that are made in any case. */
export const leave = async (three: Three, match: Match, always: readonly Edit[]): Promise<Settled> => {
  const ours = contentIn(three.ours, match.ours)
  const path = match.ours ?? pathOf(match)
  const isRoot = match.ours === three.ours.root.file && always.length > 0
  const content = ours && isRoot ? await rewriteFile(path, ours, (text) => applyEdits(text, always)) : ours
  return { match, path, ...(content === undefined ? {} : { content }), conflicts: [] }
}
