/** Finds the files of a bundle in its archive without reading the whole directory, which in a large one has megabytes. */
import type { Result } from '../../base/diagnostic.js'
import { lazy } from '../../base/lazy.js'
import { checkEntries } from '../../base/zip/check-entries.js'
import { readDirectory } from '../../base/zip/read-directory.js'
import { readEntries } from '../../base/zip/read-entries.js'
import { type RecordPlace, recordPlaces } from '../../base/zip/record-places.js'
import { MAX_U32, type ZipEntry } from '../../base/zip/zip-format.js'
import type { AnyManifest } from '../../model/formats.js'
import { paths } from '../bundle.js'
import { isSignaturePath } from '../signature-file.js'
import { type Archive, readPart, recordAt } from './archive.js'
import { checkNames, explain, namesOf } from './explain.js'

export interface Located {
  /** Where a file of the manifest stands. */
  readonly entryOf: (path: string) => Promise<Result<ZipEntry>>
  readonly signatures: readonly ZipEntry[]
}

/** Names that begin with `data/`, and what stands between the manifest and them; signatures come behind. */
const isAhead = (path: string): boolean => path < 'e'

const signaturesIn = (entries: readonly ZipEntry[]): readonly ZipEntry[] =>
  entries.filter(({ path }) => isSignaturePath(path))

/** Above 4 GiB the length of a record does not follow from its name: the directory is read whole. */
const locateByReading = async (archive: Archive, manifest: AnyManifest): Promise<Result<Located>> => {
  const { source, end, limits } = archive
  const { value: entries, diagnostics } = await readEntries(source, end, limits, paths.manifest)
  if (entries === undefined) return { diagnostics }
  const names = entries.map(({ path }) => path)
  const faults = checkNames(names, manifest)
  if (faults.length > 0) return { diagnostics: faults }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const entryOf = async (path: string): Promise<Result<ZipEntry>> => ({
    value: byPath.get(path) as ZipEntry,
    diagnostics: [],
  })
  return { value: { entryOf, signatures: signaturesIn(entries) }, diagnostics: [] }
}

/**
 * Entries stand in the order of their names, so the manifest tells where each record is. The few behind `data/`, with the
 * signatures that no manifest names, are read: what they are leaves no room in the directory for a file more or less.
 */
export const locate = async (archive: Archive, manifest: AnyManifest): Promise<Result<Located>> => {
  const { end, limits } = archive
  /** The whole directory is read for it once, however many files are asked for. */
  const reason = lazy(() => explain(archive, manifest))
  if (end.offset >= MAX_U32) return locateByReading(archive, manifest)
  const names = namesOf(manifest)
  const ahead = names.filter(isAhead)
  const tags = names.filter((path) => !isAhead(path) && path !== paths.manifest)
  const { placeOf, end: start } = recordPlaces(paths.manifest, ahead)
  if (start > end.size) return { diagnostics: await reason() }
  const rest = await readPart(archive, { start, end: end.size })
  if (rest.value === undefined) return { diagnostics: rest.diagnostics }
  const { value: behind = [], diagnostics } = readDirectory(rest.value, end.count - ahead.length - 1)
  const others = behind.map(({ path }) => path).filter((path) => !isSignaturePath(path))
  const isExpected = others.length === tags.length && others.every((path) => tags.includes(path))
  if (!isExpected || diagnostics.length > 0 || checkEntries(behind, limits, undefined).length > 0)
    return { diagnostics: await reason() }

  const entryOf = async (path: string): Promise<Result<ZipEntry>> => {
    const record = await recordAt(archive, path, placeOf(path) as RecordPlace)
    const isElsewhere = record.value === undefined && record.diagnostics.length === 0
    return isElsewhere ? { diagnostics: await reason() } : record
  }
  return { value: { entryOf, signatures: signaturesIn(behind) }, diagnostics: [] }
}
