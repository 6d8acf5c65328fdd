/** Reads an archive that another program made: tolerant of its form, as strict in safety as with our own. */
import { type Diagnostic, hasErrors, type Result } from '../../diagnostic.js'
import { isSafePath, pathClaims } from '../../safe-path.js'
import { bytesOf, type Content, sliceOf, type Tree, tree } from '../../tree.js'
import { readData } from '../read-content.js'
import * as refuse from '../zip-diagnostics.js'
import { DEFLATED } from '../zip-format.js'
import { defaultZipLimits, type ZipLimits } from '../zip-limits.js'
import { findEnd } from './find-end.js'
import { archiveComment, tellLeftBehind } from './foreign-diagnostics.js'
import { type ForeignEntry, foreignEntries } from './foreign-entries.js'
import { type LocatedEntry, locateData } from './locate-data.js'
import { isSystemFile } from './system-file.js'

export interface ReadForeignZipOptions {
  /** Limits that differ from {@link defaultZipLimits}. */
  readonly limits?: Partial<ZipLimits>
}

const checkNames = (entries: readonly ForeignEntry[]): readonly Diagnostic[] => {
  const clashOf = pathClaims()
  return entries.flatMap(({ path, isFolder }) => {
    const name = isFolder ? path.slice(0, -1) : path
    if (!isSafePath(name)) return [refuse.unsafeName({ file: path }, { name: path })]
    const other = isFolder ? undefined : clashOf(path)
    return other === undefined ? [] : [refuse.duplicateName({ file: path }, { name: path, other })]
  })
}

const sum = (entries: readonly ForeignEntry[]): number => entries.reduce((all, { size }) => all + size, 0)

const checkSizes = (entries: readonly ForeignEntry[], limits: ZipLimits): readonly Diagnostic[] => {
  const large = entries.filter(({ size }) => size > limits.file)
  const totals = [
    [sum(entries), limits.total],
    [sum(entries.filter(({ method }) => method === DEFLATED)), limits.inflated],
  ] as const
  return [
    ...large.map(({ path, size }) => refuse.fileTooLarge({ file: path }, { size, limit: limits.file })),
    ...totals.flatMap(([size, limit]) => (size > limit ? [refuse.totalTooLarge({}, { size, limit })] : [])),
  ]
}

/** The files of the author, and everything that was found about the archive before any content was read. */
const readStructure = async (
  source: Content,
  limits: ZipLimits,
): Promise<Result<readonly LocatedEntry[]>> => {
  const { value: end, diagnostics: atEnd } = await findEnd(source)
  if (end === undefined) return { diagnostics: atEnd }
  const { count, size, offset } = end
  if (count > limits.entries)
    return { diagnostics: [refuse.tooManyEntries({}, { count, limit: limits.entries })] }
  if (size > limits.directory)
    return { diagnostics: [refuse.directoryTooLarge({}, { size, limit: limits.directory })] }
  const directory = foreignEntries(await bytesOf(sliceOf(source, offset, offset + size)), count)
  if (directory.value === undefined || hasErrors(directory.diagnostics)) {
    return { diagnostics: directory.diagnostics }
  }
  const { entries, hasComment } = directory.value
  const kept = entries.filter(({ path }) => !isSystemFile(path))
  const faults = [...checkNames(kept), ...checkSizes(entries, limits)]
  if (faults.length > 0) return { diagnostics: faults }
  const { value: located, diagnostics: misplaced } = await locateData(source, entries, end)
  if (located === undefined) return { diagnostics: misplaced }
  const dropped = entries.filter(({ path, isFolder }) => isSystemFile(path) && !isFolder)
  const told = [
    ...directory.diagnostics,
    ...tellLeftBehind(dropped.map(({ path }) => path)),
    ...(hasComment || end.hasComment ? [archiveComment({}, {})] : []),
  ]
  return {
    value: located.filter(({ path, isFolder }) => !isFolder && !isSystemFile(path)),
    diagnostics: told,
  }
}

/**
 * Reads an archive of any program. Data descriptors, extra fields, times, permissions, folders, comments, any order and
 * names in GB18030 are taken; links, encryption, unsafe or clashing names, overlaps, hidden bytes, wrong sizes and wrong
 * checksums are refused, and the limits are those of a bundle. What is left out or guessed is told as `info`.
 *
 * @example
 * const { value: files, diagnostics } = await readForeignZip(file)
 */
export const readForeignZip = async (
  source: Blob | Uint8Array,
  { limits = {} }: ReadForeignZipOptions = {},
): Promise<Result<Tree>> => {
  const archive =
    source instanceof Blob ? source : new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
  const { value: entries, diagnostics } = await readStructure(archive, { ...defaultZipLimits, ...limits })
  if (entries === undefined) return { diagnostics }
  const files = new Map<string, Content>()
  const faults: Diagnostic[] = []
  for (const entry of entries) {
    const { value, diagnostics: found } = await readData(archive, entry, entry.start)
    if (value === undefined) faults.push(...found)
    else files.set(entry.path, value)
  }
  if (faults.length > 0) return { diagnostics: faults }
  const made = tree(files)
  return { value: made.value, diagnostics: [...diagnostics, ...made.diagnostics] }
}
