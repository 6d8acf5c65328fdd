/** Reads a package folder as a tree: the one door through which an author's files come in. */
import { join } from 'node:path'
import {
  byPlace,
  type Checked,
  type Content,
  type Diagnostic,
  type Result,
  type Tree,
  tree,
} from '../index.js'
import { tooLarge, tooManyFiles, unreadable } from './disk-diagnostics.js'
import { causeOf, diskError } from './disk-error.js'
import { finishChanges } from './finish-changes.js'
import { readIgnoreFile } from './ignore-file.js'
import { readUpTo } from './read-content.js'
import { isSecret } from './secret.js'
import { walkFolder } from './walk-folder.js'

export interface ReadLimits {
  /** Files and folders in one package. */
  readonly files: number
  /** Folders inside one another. */
  readonly depth: number
  /** Bytes of one file. */
  readonly fileBytes: number
  /** Bytes above which a file is media, and stays on the disk as a Blob. */
  readonly inlineBytes: number
  /** Bytes held in memory for one package; what comes after stays on the disk. */
  readonly memoryBytes: number
}

export interface ReadOptions extends Partial<ReadLimits> {
  /** Leaves nothing out: a folder that somebody vouches for, such as an unpacked bundle, must hold no more than they said. */
  readonly everything?: boolean
}

export const readLimits: ReadLimits = {
  files: 5_000,
  depth: 15,
  fileBytes: 2 * 2 ** 30,
  inlineBytes: 2 ** 20,
  memoryBytes: 256 * 2 ** 20,
}

/** Reads a file, into memory where there is still room for it. */
const contentAt = async (
  root: string,
  path: string,
  limits: ReadLimits,
  held: number,
): Promise<Result<Content>> => {
  const { fileBytes, inlineBytes, memoryBytes } = limits
  const isInline = (size: number) => size <= inlineBytes && held + size <= memoryBytes
  try {
    const { size, content } = await readUpTo(fileBytes, join(root, path), isInline)
    return content === undefined
      ? { diagnostics: [tooLarge({ file: path }, { size, limit: fileBytes })] }
      : { value: content, diagnostics: [] }
  } catch (error) {
    return { diagnostics: [unreadable({ file: path }, { cause: causeOf(error) })] }
  }
}

const nothing = (): boolean => false

const read = async (
  root: string,
  { everything = false, ...changed }: ReadOptions,
): Promise<Checked<Tree>> => {
  const limits = { ...readLimits, ...changed }
  const leftOut = everything ? { value: nothing, diagnostics: [] } : readIgnoreFile(root)
  const isRefused = everything ? nothing : isSecret
  const diagnostics: Diagnostic[] = [...leftOut.diagnostics]
  const files: [string, Content][] = []
  let seen = 0
  let held = 0
  for (const step of walkFolder({ root, isLeftOut: leftOut.value, isRefused, depth: limits.depth })) {
    seen += 1
    if (seen > limits.files) {
      diagnostics.push(tooManyFiles({}, { limit: limits.files }))
      break
    }
    if (step.kind === 'problem') diagnostics.push(step.diagnostic)
    if (step.kind !== 'file') continue
    const content = await contentAt(root, step.path, limits, held)
    diagnostics.push(...content.diagnostics)
    if (content.value !== undefined) files.push([step.path, content.value])
    if (content.value instanceof Uint8Array) held += content.value.byteLength
  }
  const checked = tree(files)
  return { value: checked.value, diagnostics: [...diagnostics, ...checked.diagnostics].sort(byPlace) }
}

/**
 * Reads a folder. Links, devices, keys and hidden files stay out; whatever cannot be read is reported and the
 * rest goes on. Throws only when the folder itself cannot be read.
 *
 * @example
 * const { value: files, diagnostics } = await readTree('courses/straw')
 */
export const readTree = async (path: string, options: ReadOptions = {}): Promise<Checked<Tree>> => {
  try {
    // What a killed run had decided is made first, so that nobody sees half of it.
    if (!options.everything) await finishChanges(path)
    return await read(path, options)
  } catch (error) {
    throw diskError(error, path)
  }
}
