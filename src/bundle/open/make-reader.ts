/** Makes the reader of a bundle whose manifest has been read. */
import type { Result } from '../../base/diagnostic.js'
import { findSorted } from '../../base/find-sorted.js'
import type { CreateHash } from '../../base/hash.js'
import { lazy } from '../../base/lazy.js'
import type { Content } from '../../base/tree.js'
import type { Course } from '../../model/course.js'
import type { Manifest } from '../../model/manifest.js'
import type { Syllabus } from '../../model/syllabus.js'
import { ownFragments } from '../check-html.js'
import { checkSize } from '../check-sizes.js'
import { missingFile } from '../diagnostics.js'
import { migrateAnswers, migrateCourse } from '../migrate.js'
import type { Archive } from './archive.js'
import { checkFile, hasForm } from './check-file.js'
import { copyFile, type Found } from './copy-file.js'
import { lessonReader } from './lesson-reader.js'
import type { Located } from './locate.js'
import type { OpenedManifest } from './open-manifest.js'
import { readFile } from './read-file.js'
import { readKeys, readOwnModel } from './read-model.js'
import { readSignatureFiles } from './read-signatures.js'
import type { OpenedLesson, Reader } from './reader.js'

/** What a reader reads from. */
export interface Opened extends OpenedManifest {
  readonly archive: Archive
  readonly located: Located
  readonly createHash: CreateHash
}

/** Reads files of the manifest by their hash alone. */
export const fileReader = ({ archive, located, manifest, createHash }: Opened) => {
  const find = async (path: string): Promise<Result<Found>> => {
    const asset = findSorted(manifest.files, path)
    if (asset === undefined) return { diagnostics: [] }
    const { value: entry, diagnostics } = await located.entryOf(path)
    return entry === undefined ? { diagnostics } : { value: { asset, entry }, diagnostics }
  }
  const read = async (path: string): Promise<Result<Content>> => {
    const { value: found, diagnostics } = await find(path)
    if (found === undefined) return { diagnostics }
    const large = checkSize(path, found.asset.size)
    return large.length > 0 ? { diagnostics: large } : readFile(archive, found.entry, found.asset, createHash)
  }
  return { find, read }
}

/** @param shown the manifest as the newest format has it */
export const makeReader = (opened: Opened, shown: Manifest): Reader => {
  const { archive, manifest, identity, createHash } = opened
  const format = manifest.formatVersion
  const isOwn = lazy(() => ownFragments(shown))
  const { find, read } = fileReader(opened)

  const file = async (path: string): Promise<Result<Content>> => {
    const found = await read(path)
    if (found.value === undefined || !hasForm(path)) return found
    const diagnostics = await checkFile(path, found.value, { manifest, createHash, isOwn, read })
    return diagnostics.length > 0 ? { diagnostics } : found
  }

  const course = async (): Promise<Result<Course | Syllabus>> => {
    const { value, diagnostics } = await readOwnModel(manifest, read, createHash, isOwn)
    return value === undefined ? { diagnostics } : { value: migrateCourse(format, value), diagnostics }
  }

  const lesson = lessonReader(file)

  return {
    format,
    manifest: shown,
    identity,
    course,
    lesson,
    file,
    async *lessons(): AsyncGenerator<Result<OpenedLesson>> {
      const { value: model, diagnostics } = await course()
      if (model === undefined) yield { diagnostics }
      for (const each of model?.lessons ?? []) {
        const { value, diagnostics } = await lesson(each.id)
        yield value === undefined ? { diagnostics } : { value: { ...value, lesson: each }, diagnostics }
      }
    },
    answers: async () => {
      const { value, diagnostics } = await readKeys(manifest, read, createHash, isOwn)
      return value === undefined ? { diagnostics } : { value: migrateAnswers(format, value), diagnostics }
    },
    copy: async (path, to) => {
      const { value: found, diagnostics } = await find(path)
      if (found !== undefined) return copyFile(to, archive, found, createHash, file)
      return diagnostics.length > 0 ? diagnostics : [missingFile({ file: path }, {})]
    },
    signatures: () => readSignatureFiles(archive, opened.located.signatures, opened.bytes, createHash),
    close: async () => archive.source.close?.(),
  }
}
