/** A desk full of submissions → what became of each: the Monday of a provincial centre (R033). */
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js'
import type { CreateHash } from '../../base/hash.js'
import type { Content } from '../../base/tree.js'
import type { ArchiveOptions } from '../../bundle/encode.js'
import type { LintOptions } from '../../lint/lint.js'
import {
  type IntakeFinding,
  type IntakePackage,
  type IntakeRecord,
  type IntakeSubmission,
  type IntakeVerdict,
  intakeVerdicts,
} from '../../model/intake.js'
import type { Catalogue } from '../catalogue.js'
import { withAccepted } from './accepted.js'
import { sameFile } from './course-diagnostics.js'
import { type DeskFile, type Submission, submissionsIn } from './desk.js'
import { type Examined, examine, unopened } from './examine.js'
import type { ExaminedCourse } from './examine-course.js'
import { groupsOf } from './groups-of.js'
import { runTooLarge, runTooMany } from './intake-diagnostics.js'
import { defaultIntakeLimits, type IntakeLimits } from './limits.js'
import { type ListedRow, matchList } from './match-list.js'
import { numbered, safeName } from './safe-name.js'
import { type Settled, settle } from './settle.js'

export interface IntakeOptions {
  /** The rules, the day and the syllabi under which courses are checked. What a centre says for its own packages is not said for those of others: `defaults` are left out. */
  readonly lint?: LintOptions
  /** What the centre holds already. */
  readonly catalogue?: Catalogue
  /** What the list of submissions announces. */
  readonly list?: readonly ListedRow[]
  /** What was found while the list was read; it stands in the record. */
  readonly listFindings?: readonly Diagnostic[]
  readonly limits?: Partial<IntakeLimits>
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** How the archives of accepted courses are written. */
  readonly archive?: ArchiveOptions
  /**
   * Takes what is written of one submission, by paths below its folder; it is not held any longer than this lasts. The name
   * of the folder is that of its record.
   */
  readonly keep?: (folder: string, files: ReadonlyMap<string, Content>) => Promise<void>
}

const findingOf = ({ code, severity, message, why, help, file, range }: Diagnostic): IntakeFinding => ({
  code,
  severity,
  message,
  why,
  help,
  ...(file !== undefined && { file }),
  ...(range !== undefined && { line: range.start.line }),
})

/** The gravest. What is there already is no reason to leave out the new course beside it. */
const worst = (verdicts: readonly IntakeVerdict[]): IntakeVerdict => {
  const places = verdicts.map((each) => intakeVerdicts.indexOf(each))
  const gravest = intakeVerdicts[places.reduce((a, b) => Math.max(a, b), 0)] as IntakeVerdict
  return gravest === 'duplicate' && verdicts.includes('accepted') ? 'accepted' : gravest
}

const verdictOfCourse = ({ findings, isDoubtful }: ExaminedCourse, settled: Settled): IntakeVerdict => {
  if (settled.isDuplicate) return 'duplicate'
  if (hasErrors(findings)) return 'return'
  return settled.isOpen || isDoubtful ? 'person' : 'accepted'
}

/** What was sent wrongly, rather than what could not be opened. */
const TO_RETURN: ReadonlySet<string> = new Set([
  'intake/empty',
  'intake/empty-folder',
  'intake/no-course',
  'intake/misnamed-root',
  'intake/document',
  'intake/strange-archive',
])

/** What is left to do is to decide, or to run again. */
const TO_DECIDE: ReadonlySet<string> = new Set([
  'intake/run-too-large',
  'intake/run-too-many',
  'intake/submission-too-many-courses',
  'intake/fault',
])

const verdictOfWhole = ({ findings, courses }: Examined): IntakeVerdict => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  // Beside a course that was found, what could not be read or belongs nowhere is a question.
  if (courses.length > 0)
    return errors.length > 0 || findings.some(({ code }) => code === 'intake/other-files')
      ? 'person'
      : 'accepted'
  if (errors.every(({ code }) => TO_DECIDE.has(code))) return 'person'
  return errors.some(({ code }) => !TO_RETURN.has(code) && !TO_DECIDE.has(code)) ? 'unreadable' : 'return'
}

const packageOf = (course: ExaminedCourse, settled: Settled): IntakePackage => {
  const { id, version, title, publisher, region } = course.facts
  const { number, path, kind, lessons, folder, bundle, conformance } = course
  return {
    number,
    path,
    kind,
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    ...(title !== undefined && { title }),
    ...(publisher?.name !== undefined && { publisher: publisher.name }),
    ...(region !== undefined && { region }),
    lessons: lessons.size,
    verdict: verdictOfCourse(course, settled),
    folder,
    ...(bundle !== undefined && { bundle }),
    findings: [...settled.findings, ...course.findings].map(findingOf),
    alike: [...settled.alike],
    ...(conformance !== undefined && { conformance: [...conformance] }),
  }
}

interface Entry {
  readonly submission: Submission
  readonly folder: string
  readonly examined: Examined
  readonly sameAs?: number
}

const verdictOf = (examined: Examined, packages: readonly IntakePackage[]): IntakeVerdict => {
  const whole = verdictOfWhole(examined)
  const courses = worst(packages.map(({ verdict }) => verdict))
  return whole === 'accepted' ? courses : worst([whole, courses])
}

const recordOf = (
  { submission, folder, examined, sameAs }: Entry,
  number: number,
  packages: readonly IntakePackage[],
  listed: string | undefined,
): IntakeSubmission => ({
  number,
  path: submission.path,
  kind: submission.kind,
  size: examined.size,
  ...(examined.sha256 !== undefined && { sha256: examined.sha256 }),
  folder,
  verdict: sameAs === undefined ? verdictOf(examined, packages) : 'duplicate',
  ...(sameAs !== undefined && { sameAs }),
  ...(listed !== undefined && { listed }),
  files: [...examined.files],
  findings: examined.findings.map(findingOf),
  packages: [...packages],
})

/** Opens all submissions, one after another. */
const examineAll = async (
  submissions: readonly Submission[],
  options: IntakeOptions,
): Promise<readonly Entry[]> => {
  const limits = { ...defaultIntakeLimits, ...options.limits }
  // A publisher or a licence of the centre must never become that of a county.
  const { defaults: _, ...profile } = options.lint?.profile ?? {}
  const lint = { ...options.lint, profile }
  const entries: Entry[] = []
  const seen = new Map<string, number>()
  let bytes = 0
  for (const [at, submission] of submissions.entries()) {
    const number = at + 1
    const folder = `${numbered(number)}-${safeName(submission.path, submission.kind === 'file' ? 'stem' : 'whole')}`
    if (at >= limits.submissions || bytes >= limits.runBytes) {
      const why =
        at >= limits.submissions
          ? runTooMany({}, { limit: limits.submissions })
          : runTooLarge({}, { limit: limits.runBytes })
      entries.push({ submission, folder, examined: unopened(submission, why) })
      continue
    }
    const examined = await examine(submission, { ...options, lint, limits })
    // What holds no course is nobody's copy: two empty files have nothing to do with one another.
    const key =
      examined.sha256 === undefined || examined.courses.length === 0
        ? undefined
        : `${submission.kind} ${examined.sha256}`
    const first = key === undefined ? undefined : seen.get(key)
    if (key !== undefined && first === undefined) seen.set(key, number)
    bytes += examined.bytes
    await options.keep?.(folder, new Map(examined.kept))
    // Only what is told of it is kept; its files may go.
    const light = { ...examined, kept: [] }
    entries.push(
      first === undefined
        ? { submission, folder, examined: light }
        : {
            submission,
            folder,
            examined: { ...light, findings: [sameFile({}, { number: first }), ...light.findings] },
            sameAs: first,
          },
    )
  }
  return entries
}

/**
 * Takes in what was sent: opens it, finds the courses in it, checks them, compares them with one another and with the
 * catalogue, and says of each submission what to do next. Every file is accounted for, nothing that was received is changed,
 * and what is wrong with one submission never keeps the others from being looked at.
 *
 * @param received every file of the desk, in any order; the answer is the same for any order
 * @returns the record of the run, as `intake.json` keeps it
 * @example
 * const record = await intake(
 *   [{ path: '甲县/智能手机.zip', content: bytes }],
 *   { catalogue, lint: { profile, today: '2026-11-23' } },
 * )
 * record.submissions[0]?.verdict // 'accepted'
 */
export const intake = async (
  received: readonly DeskFile[],
  options: IntakeOptions = {},
): Promise<IntakeRecord> => {
  const { submissions, ignored } = submissionsIn(received)
  const entries = await examineAll(submissions, options)
  const fresh = new Map(
    entries.flatMap(({ examined, sameAs }, at) =>
      sameAs === undefined ? [[at + 1, examined] as const] : [],
    ),
  )
  const { of, pairs, diagnostics } = settle(fresh, options.catalogue)
  const told = [...(options.listFindings ?? []), ...diagnostics]
  const { names, missing } = matchList(
    options.list ?? [],
    submissions.map(({ path }) => path),
  )
  const nothing: Settled = { findings: [], alike: [], isDuplicate: true, isOpen: false }
  const submitted = entries.map((entry, at) =>
    recordOf(
      entry,
      at + 1,
      entry.examined.courses.map((course) =>
        packageOf(course, entry.sameAs === undefined ? of(at + 1, course.number) : nothing),
      ),
      names.get(at),
    ),
  )
  return {
    intakeVersion: 1,
    received: received.filter(({ problem }) => problem?.kind !== 'empty-folder').length,
    ignored: ignored.map(({ path }) => path),
    submissions: [...withAccepted(submitted)],
    groups: groupsOf([
      ...pairs,
      ...entries.flatMap(({ sameAs }, at) => (sameAs === undefined ? [] : [[sameAs, at + 1] as const])),
    ]).map((group) => [...group]),
    missing: [...missing],
    ...(told.length > 0 && { findings: told.map(findingOf) }),
  }
}
