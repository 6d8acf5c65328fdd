/** What an archive says is in it, for one that cannot be taken apart: people want to know what they did not get. */
import { bytesOf, type Content, sliceOf } from '../../tree.js'
import { recordAt } from '../central-record.js'
import { defaultZipLimits } from '../zip-limits.js'
import { extraFields } from './extra-fields.js'
import { findEnd } from './find-end.js'
import { foreignName, isNotUtf8 } from './foreign-name.js'

/** A file as the directory of an archive announces it: nothing of it was checked. */
export interface ListedFile {
  readonly name: string
  readonly size: number
}

/**
 * The files in the directory of an archive, in its order; none where there is no directory to be found.
 *
 * @param entries as many are listed at most
 */
export const listForeignZip = async (source: Content, entries: number): Promise<readonly ListedFile[]> => {
  const { value: end } = await findEnd(source)
  if (end === undefined || end.size > defaultZipLimits.directory) return []
  const directory = await bytesOf(sliceOf(source, end.offset, end.offset + end.size))
  const records = []
  for (let at = 0; at < directory.length && records.length < entries; ) {
    const record = recordAt(directory, at)
    if (record === undefined) break
    records.push({ ...record, fields: extraFields(record.extra) })
    at += record.bytes.length
  }
  const isGbk = records.some(({ entry, flags, fields }) => isNotUtf8(entry.name, flags, fields))
  return records.flatMap(({ entry, flags, fields }) => {
    const name = foreignName(entry.name, flags, fields, isGbk)?.name ?? entry.path
    const size = Number.isSafeInteger(entry.size) && entry.size >= 0 ? entry.size : 0
    return name.endsWith('/') ? [] : [{ name, size }]
  })
}
