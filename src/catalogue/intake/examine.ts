/** A submission → what was found in it: opened, recognised, checked and packed, one at a time. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { type CreateHash, hashOf, sha256 } from '../../base/hash.js'
import { fileNameOf } from '../../base/path.js'
import { type Content, sizeOf, type Tree } from '../../base/tree.js'
import type { IntakeFile } from '../../model/intake.js'
import { rootHint } from '../../parse/root-hint.js'
import { otherFiles } from './course-diagnostics.js'
import type { Submission } from './desk.js'
import { type ExaminedCourse, examineCourse } from './examine-course.js'
import type { ExamineOptions, Kept } from './examine-options.js'
import { cannotRead, failed, misnamedRoot, noCourse } from './intake-diagnostics.js'
import { safeName } from './safe-name.js'
import { type Unpacked, unpacked } from './unpacked.js'

export interface Examined {
  readonly size: number
  readonly sha256?: string
  readonly files: readonly IntakeFile[]
  readonly findings: readonly Diagnostic[]
  readonly courses: readonly ExaminedCourse[]
  /** Bytes that came out of archives. */
  readonly bytes: number
  /** What is written of it; nobody holds it any longer than that. */
  readonly kept: Kept
}

/** The hash of a file as received; of a folder, of the lines that `sha256sum` would write of it. */
const hashReceived = async (
  { kind, path: top, files }: Submission,
  createHash: CreateHash,
): Promise<string> => {
  const [file] = files
  if (kind === 'file') return hashOf(file?.content ?? new Uint8Array(), createHash)
  const lines = createHash()
  for (const { path, content } of files) {
    if (content === undefined) continue
    lines.update(
      new TextEncoder().encode(`${await hashOf(content, createHash)}  ${path.slice(top.length + 1)}\n`),
    )
  }
  return lines.digest()
}

const sizeReceived = ({ files }: Submission): number =>
  files.reduce((sum, { content }) => sum + (content === undefined ? 0 : sizeOf(content)), 0)

const byPath = (a: IntakeFile, b: IntakeFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Files of no course, flat and under plain names: nobody knows what they were called for. */
const keptOthers = (others: Tree): Kept =>
  Array.from(others).map(
    ([path, content], at) => [`other/${at + 1}-${safeName(path, 'ending')}`, content] as const,
  )

/** What is told where no course was found. */
const emptied = (diagnostics: readonly Diagnostic[], { others }: Unpacked): readonly Diagnostic[] => {
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics
  // Wherever courses stand they are found: what counts is the name alone.
  const hint = rootHint([...others.keys()].map(fileNameOf))
  return [...diagnostics, hint === undefined ? noCourse({}, {}) : misnamedRoot({}, { hint })]
}

const isDocument = ({ code }: { readonly code?: string | undefined }): boolean => code === 'intake/document'

/** Beside a course, a letter or a form is no course that could not be read: it is told with what belongs nowhere. */
const besideCourses = (
  diagnostics: readonly Diagnostic[],
  files: readonly IntakeFile[],
): readonly Diagnostic[] => {
  const names = files.flatMap((file) => (file.is === 'other' || isDocument(file) ? [file.path] : []))
  return [
    ...diagnostics.filter((found) => !isDocument(found)),
    ...(names.length > 0 ? [otherFiles({}, { names })] : []),
  ]
}

const open = async (submission: Submission, options: ExamineOptions): Promise<Examined> => {
  const { createHash = sha256, limits } = options
  const found = await unpacked(submission, limits)
  const courses: ExaminedCourse[] = []
  const files = [...found.accounts]
  const kept: (readonly [string, Content])[] = []
  const names = new Set<string>()
  for (const [at, course] of found.courses.entries()) {
    const number = at + 1
    const folder = found.courses.length === 1 ? 'package' : `package-${number}`
    const {
      course: examined,
      kept: more,
      files: told,
    } = await examineCourse(course, { ...options, number, folder, names, budget: found.budget })
    courses.push(examined)
    files.push(...told)
    kept.push(...more)
  }
  const findings =
    courses.length > 0 ? besideCourses(found.diagnostics, files) : emptied(found.diagnostics, found)
  const isReadable = submission.files.some(({ content }) => content !== undefined)
  return {
    size: sizeReceived(submission),
    ...(isReadable && { sha256: `sha256:${await hashReceived(submission, createHash)}` }),
    files: files.sort(byPath),
    findings,
    courses,
    bytes: found.budget.bytes,
    kept: [...kept, ...keptOthers(found.others)],
  }
}

/** What there is to say of a submission that was not, or could not be, opened: its files, and why. */
export const unopened = (submission: Submission, found: Diagnostic): Examined => ({
  size: sizeReceived(submission),
  files: submission.files
    .filter(({ problem }) => problem?.kind !== 'empty-folder')
    .map(({ path, content }) => ({
      path: submission.kind === 'file' ? fileNameOf(path) : path.slice(submission.path.length + 1),
      size: content === undefined ? 0 : sizeOf(content),
      is: 'unreadable' as const,
      code: found.code,
    }))
    .sort(byPath),
  findings: [found],
  courses: [],
  bytes: 0,
  kept: [],
})

/** The errors of a disk while a file is read: it changed, or went away. */
const isDisk = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'NotReadableError' || error.name === 'NotFoundError' || 'code' in error)

/** Examines one submission. It never throws: whatever happens to one, the others are looked at. */
export const examine = async (submission: Submission, options: ExamineOptions): Promise<Examined> => {
  try {
    return await open(submission, options)
  } catch (error) {
    const first = String(error).split('\n', 1).join('').slice(0, 200)
    return unopened(
      submission,
      isDisk(error) ? cannotRead({}, { cause: error.name }) : failed({}, { detail: first }),
    )
  }
}
