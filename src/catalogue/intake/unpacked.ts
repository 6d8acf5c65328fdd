/** Opens a submission as far as it goes: every file of it, those in archives too, each with what it is. */
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js'
import { byCodeUnit, fileNameOf } from '../../base/path.js'
import { type Content, sizeOf, type Tree, tree } from '../../base/tree.js'
import { listForeignZip } from '../../base/zip/foreign/list-foreign-zip.js'
import { readForeignZip } from '../../base/zip/foreign/read-foreign-zip.js'
import { isSystemFile } from '../../base/zip/foreign/system-file.js'
import type { IntakeFile } from '../../model/intake.js'
import { type Budget, leftOf, passedOf, spend } from './budget.js'
import { gbkNames } from './course-diagnostics.js'
import type { DeskProblem, Submission } from './desk.js'
import { fileKind } from './file-kind.js'
import { foldFaults, forSender } from './for-sender.js'
import {
  cannotRead,
  emptyFolder,
  linkOnly,
  nestedTooDeep,
  nothingThere,
  officeDocument,
  strangeArchive,
  submissionTooCrowded,
} from './intake-diagnostics.js'
import type { IntakeLimits } from './limits.js'
import { type FoundRoot, rootsIn } from './roots-in.js'

/** A course as it was found, with its files from its own top. */
export interface FoundCourse extends FoundRoot {
  /** Where its folder or its bundle stands in the submission; '' for all of it. */
  readonly path: string
  readonly files: Tree
}

export interface Unpacked {
  readonly courses: readonly FoundCourse[]
  /** Files that belong to no course, by their paths in the submission. */
  readonly others: Tree
  /** Every file once, but for those of courses, which are told when the course is understood. */
  readonly accounts: readonly IntakeFile[]
  readonly diagnostics: readonly Diagnostic[]
  /** What was spent on archives; the bundles among the courses are still to be opened. */
  readonly budget: Budget
}

interface State extends Budget {
  readonly courses: FoundCourse[]
  readonly others: Map<string, Content>
  readonly accounts: IntakeFile[]
  readonly diagnostics: Diagnostic[]
  /** True once there are more courses than are looked at. */
  isCrowded: boolean
}

/** As long as a name of the record may be; those of an archive can be longer than any disk allows. */
const MAX_NAME = 4000

const join = (folder: string, path: string): string =>
  folder === '' ? path : path === '' ? folder : `${folder}/${path}`

const firstError = (diagnostics: readonly Diagnostic[]): string | undefined =>
  diagnostics.find(({ severity }) => severity === 'error')?.code

/** Tells of a file that could not be opened; where it is kept, a person can. */
const giveUp = (state: State, path: string, content: Content, found: readonly Diagnostic[]): void => {
  const code = firstError(found)
  state.others.set(path, content)
  state.accounts.push({ path, size: sizeOf(content), is: 'unreadable', ...(code !== undefined && { code }) })
  state.diagnostics.push(...found)
}

/** The names of the system's own files that the reader of archives passed over. */
const leftBehind = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ code, data }) =>
    code === 'bundle/left-behind' ? (data as { names: readonly string[] }).names : [],
  )

/** Faults of an archive as a clerk reads them. */
const told = (path: string, found: readonly Diagnostic[], state: State): Diagnostic[] =>
  found.map(
    (each) =>
      passedOf(state, each, path) ??
      forSender({ ...each, file: each.file === undefined ? path : join(path, each.file) }),
  )

/** An archive that is too large is not even listed. */
const PASSED: ReadonlySet<string> = new Set([
  'intake/submission-too-large',
  'intake/submission-too-many-files',
])

/** What is in an archive that stays shut, so that nobody has to guess what was not received. */
const listShut = async (
  state: State,
  path: string,
  content: Content,
  faults: readonly Diagnostic[],
): Promise<void> => {
  const whole = firstError(faults)
  const own = new Map(faults.map(({ file, code }) => [file, code]))
  const told = new Set<string>()
  for (const { name, size } of await listForeignZip(content, state.limits.submissionFiles)) {
    const below = join(path, name)
    // A hostile archive has one name twice.
    if (told.has(below)) continue
    told.add(below)
    const code = own.get(below) ?? whole
    state.accounts.push({
      path: below.slice(0, MAX_NAME),
      size,
      is: 'unreadable',
      ...(code !== undefined && { code }),
    })
  }
}

/** @param path of the archive in the submission; its files stand below that */
const openZip = async (state: State, path: string, content: Content, depth: number): Promise<void> => {
  const { value, diagnostics } = await readForeignZip(content, {
    limits: { ...leftOf(state), file: state.limits.submissionBytes },
  })
  if (value === undefined || hasErrors(diagnostics)) {
    const faults = told(path, diagnostics, state)
    giveUp(state, path, content, foldFaults(faults))
    if (!faults.some(({ code }) => PASSED.has(code))) await listShut(state, path, content, faults)
    return
  }
  const guessed = diagnostics.filter(({ code }) => code === 'bundle/name-guessed')
  const passed = diagnostics.filter(
    ({ code }) => code !== 'bundle/left-behind' && code !== 'bundle/name-guessed',
  )
  const kept = told(path, passed, state)
  const [name] = guessed
  if (name?.file !== undefined)
    kept.push(gbkNames({ file: path }, { name: name.file, count: guessed.length }))
  state.diagnostics.push(...kept)
  state.accounts.push({ path, size: sizeOf(content), is: 'archive' })
  for (const name of leftBehind(diagnostics)) {
    state.accounts.push({ path: join(path, name), size: 0, is: 'system' })
  }
  spend(state, value)
  if (value.size === 0) state.diagnostics.push(nothingThere({ file: path }, {}))
  await sort(state, value, path, depth)
}

/** Courses beyond the limit are kept as they are, and told once. */
const addCourse = (state: State, course: FoundCourse): void => {
  const { limits, courses } = state
  if (courses.length < limits.submissionCourses) {
    courses.push(course)
    return
  }
  if (!state.isCrowded) state.diagnostics.push(submissionTooCrowded({}, { limit: limits.submissionCourses }))
  state.isCrowded = true
  for (const [file, content] of course.files) {
    const from = file === course.renamed?.to ? course.renamed.from : file
    const path = course.kind === 'bundle' ? file : join(course.path, from)
    state.others.set(path, content)
    state.accounts.push({ path, size: sizeOf(content), is: 'other' })
  }
}

/** Opens one file that is part of no course. */
const openFile = async (state: State, path: string, content: Content, depth: number): Promise<void> => {
  const at = { file: path }
  const kind = await fileKind(path, content)
  if (sizeOf(content) === 0 && kind !== 'text') return giveUp(state, path, content, [nothingThere(at, {})])
  if (kind === 'archive') return giveUp(state, path, content, [strangeArchive(at, {})])
  if (kind === 'document') return giveUp(state, path, content, [officeDocument(at, {})])
  if (kind === 'zip') {
    if (depth > state.limits.nesting) {
      return giveUp(state, path, content, [nestedTooDeep(at, { limit: state.limits.nesting })])
    }
    return openZip(state, path, content, depth)
  }
  if (kind === 'bundle') {
    addCourse(state, { path, files: new Map([[path, content]]), kind: 'bundle', inside: [] })
    return
  }
  state.others.set(path, content)
  state.accounts.push({ path, size: sizeOf(content), is: 'other' })
}

/** Files of one folder or archive: courses, and what else there is. */
async function sort(state: State, files: Tree, mount: string, depth: number): Promise<void> {
  const own = new Map<string, Content>()
  for (const [path, content] of files) {
    // A folder is read from a disk as it is; what systems put there is told here.
    if (isSystemFile(path))
      state.accounts.push({ path: join(mount, path), size: sizeOf(content), is: 'system' })
    else own.set(path, content)
  }
  const { roots, rest } = await rootsIn(own)
  for (const { folder, files: found, ...root } of roots) {
    addCourse(state, { ...root, path: join(mount, folder), files: found })
  }
  for (const [path, content] of rest) {
    await openFile(state, join(mount, path), content, depth + 1)
  }
}

/** Tells of what has no content. A folder is no file, and has no account. */
const tellProblem = (
  state: State,
  path: string,
  problem: DeskProblem = { kind: 'unreadable', cause: 'EIO' },
): void => {
  const at = { file: path }
  const found =
    problem.kind === 'unreadable'
      ? cannotRead(at, { cause: problem.cause })
      : (problem.kind === 'link' ? linkOnly : emptyFolder)(at, {})
  state.diagnostics.push(found)
  if (problem.kind !== 'empty-folder')
    state.accounts.push({ path, size: 0, is: 'unreadable', code: found.code })
}

const openFolder = async (state: State, { path: top, files }: Submission): Promise<void> => {
  const contents: [string, Content][] = []
  for (const { path, content, problem } of files) {
    const inside = path.slice(top.length + 1)
    if (content !== undefined) contents.push([inside, content])
    else tellProblem(state, inside, problem)
  }
  const { value, diagnostics } = tree(contents)
  state.diagnostics.push(...diagnostics)
  const first = new Map([...diagnostics].reverse().map((each) => [each.file, each]))
  for (const [path, content] of contents) {
    const refused = first.get(path.normalize('NFC'))
    if (refused === undefined || value.get(path.normalize('NFC')) === content) continue
    state.accounts.push({ path, size: sizeOf(content), is: 'unreadable', code: refused.code })
  }
  state.files = value.size
  await sort(state, value, '', -1)
}

/** Opens a submission. Whatever is in it, the answer says what each file is. */
export const unpacked = async (submission: Submission, limits: IntakeLimits): Promise<Unpacked> => {
  const state: State = {
    limits,
    courses: [],
    others: new Map(),
    accounts: [],
    diagnostics: [],
    bytes: 0,
    inflated: 0,
    files: 0,
    isCrowded: false,
  }
  const [file] = submission.files
  const name = fileNameOf(submission.path)
  if (submission.kind === 'folder') await openFolder(state, submission)
  else if (file?.content === undefined) tellProblem(state, name, file?.problem)
  else await sort(state, new Map([[name, file.content]]), '', -1)
  return {
    courses: [...state.courses].sort((a, b) => byCodeUnit(a.path, b.path)),
    others: new Map([...state.others].sort(([a], [b]) => byCodeUnit(a, b))),
    accounts: state.accounts,
    diagnostics: state.diagnostics,
    budget: state,
  }
}
