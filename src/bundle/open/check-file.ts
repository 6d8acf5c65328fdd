/** Checks a single file as `verify` checks all: what a host shows or reads must be such as it can take. */
import type { Diagnostic } from '../../base/diagnostic.js'
import type { CreateHash } from '../../base/hash.js'
import { strictUtf8 } from '../../base/strict-utf8.js'
import { bytesOf, type Content } from '../../base/tree.js'
import type { AnyManifest } from '../../model/formats.js'
import { isPage, isPicture, paths } from '../bundle.js'
import { checkPage, type IsOwnFragment } from '../check-html.js'
import { checkPictures } from '../check-pictures.js'
import { type ReadFile, readKeys, readOwnModel } from './read-model.js'

const PAGE = /^data\/lessons\/(.*)\.html$/

/** What the files of one bundle are checked by. */
export interface Checks {
  readonly manifest: AnyManifest
  readonly createHash: CreateHash
  readonly isOwn: () => IsOwnFragment
  /** Reads what the file is compared with. */
  readonly read: ReadFile
}

/** True for a file whose content has a form of its own, so that its hash alone says too little. */
export const hasForm = (path: string): boolean =>
  isPage(path) || isPicture(path) || path === paths.course || path === paths.answers

export const checkFile = async (
  path: string,
  content: Content,
  { manifest, createHash, isOwn, read: readOther }: Checks,
): Promise<readonly Diagnostic[]> => {
  const read: ReadFile = async (asked) =>
    asked === path ? { value: content, diagnostics: [] } : readOther(asked)
  if (path === paths.course) return (await readOwnModel(manifest, read, createHash, isOwn)).diagnostics
  if (path === paths.answers) return (await readKeys(manifest, read, createHash, isOwn)).diagnostics
  if (!isPage(path)) return checkPictures(new Map([[path, content]]))
  const lesson = path === paths.courseHtml ? undefined : PAGE.exec(path)?.[1]
  return checkPage(path, strictUtf8(await bytesOf(content)), lesson, isOwn())
}
