/** A course of a submission → what lint says of it, its bundle where it has no errors, and what others are compared with. */
import { type Diagnostic, hasErrors, type Result } from '../../base/diagnostic.js'
import { type CreateHash, hashOf, sha256 } from '../../base/hash.js'
import { type Content, sizeOf, type Tree } from '../../base/tree.js'
import { isSystemFile } from '../../base/zip/foreign/system-file.js'
import { defaultZipLimits, type ZipLimits } from '../../base/zip/zip-limits.js'
import type { Bundle } from '../../bundle/bundle.js'
import { bundleFileName, decode, encode } from '../../bundle/encode.js'
import { pack } from '../../bundle/pack.js'
import { sourceOf } from '../../bundle/source-of.js'
import { verify } from '../../bundle/verify.js'
import type { Alike } from '../../likeness/alike.js'
import { fingerprintOf } from '../../likeness/fingerprint-of.js'
import { check } from '../../lint/check.js'
import type { CourseMeta } from '../../model/course.js'
import type { Fingerprint } from '../../model/fingerprint.js'
import type { IntakeConformance, IntakeFile } from '../../model/intake.js'
import { outlineOf } from '../../outline/outline-of.js'
import type { Package } from '../../parse/package.js'
import { similar } from '../similar/similar.js'
import { type Budget, leftOf, passedOf, spend } from './budget.js'
import { hiddenByAuthor, moreFindings, packageInPackage, rootRenamed } from './course-diagnostics.js'
import type { ExamineOptions, Kept } from './examine-options.js'
import { heldAgainst } from './held-against.js'
import { freeName } from './safe-name.js'
import type { FoundCourse } from './unpacked.js'

/** Small enough to keep of every course of a run. */
export interface ExaminedCourse {
  readonly number: number
  readonly path: string
  readonly kind: 'course' | 'syllabus'
  readonly facts: Pick<
    CourseMeta,
    'id' | 'version' | 'title' | 'license' | 'publisher' | 'region' | 'basedOn'
  >
  /** Titles by the ids of the lessons. */
  readonly lessons: ReadonlyMap<string, string>
  readonly folder: string
  readonly bundle?: { readonly file: string; readonly identity: string; readonly content: string }
  readonly findings: readonly Diagnostic[]
  /** What is the same of two courses that are the same: of their content where it is known, of their files where not. */
  readonly sameness: string
  /** Absent where nothing could be read. */
  readonly fingerprint?: Fingerprint
  /** What the catalogue has that is like it. */
  readonly alike: readonly Alike[]
  /** How far it carries out the syllabi that were given; absent where none were. */
  readonly conformance?: readonly IntakeConformance[]
  /** True where somebody has to look: there is another course in it, or its author hid errors. */
  readonly isDoubtful: boolean
}

interface CourseOptions extends ExamineOptions {
  readonly number: number
  readonly folder: string
  /** Names of bundles that are taken; the one of this course is added. */
  readonly names: Set<string>
  /** What the submission has left; a bundle takes its part of it. */
  readonly budget: Budget
}

interface Outcome {
  readonly course: ExaminedCourse
  readonly kept: Kept
  readonly files: readonly IntakeFile[]
}

const digestOf = async (tree: Tree, createHash: CreateHash): Promise<string> => {
  const lines = createHash()
  for (const [path, content] of tree) {
    lines.update(new TextEncoder().encode(`${await hashOf(content, createHash)}  ${path}\n`))
  }
  return lines.digest()
}

interface Read {
  readonly source: Tree
  readonly bundle?: Bundle
  readonly diagnostics: readonly Diagnostic[]
}

/** The limits of bundles hold, and those of the submission where less is left of them. */
const openBundle = async (
  path: string,
  files: Tree,
  budget: Budget,
  createHash: CreateHash,
): Promise<Result<Bundle>> => {
  const [content = new Uint8Array()] = files.values()
  const limits = Object.fromEntries(
    Object.entries(leftOf(budget)).map(([name, left]) => [
      name,
      Math.min(left, defaultZipLimits[name as keyof ZipLimits]),
    ]),
  )
  const { value, diagnostics } = await decode(content, { createHash, limits })
  if (value !== undefined) spend(budget, value.tree)
  const told = diagnostics.map((found) => passedOf(budget, found, path) ?? found)
  return value === undefined ? { diagnostics: told } : { value, diagnostics: told }
}

/** A bundle is verified before anything in it is looked at. */
const read = async (
  { path, kind, files }: FoundCourse,
  budget: Budget,
  createHash: CreateHash,
): Promise<Read> => {
  if (kind === 'package') return { source: files, diagnostics: [] }
  const { value: bundle, diagnostics } =
    kind === 'bundle'
      ? await openBundle(path, files, budget, createHash)
      : await verify(files, { createHash })
  return bundle === undefined
    ? { source: files, diagnostics }
    : { source: sourceOf(bundle), bundle, diagnostics }
}

const accountsOf = (
  { path, kind, files, renamed }: FoundCourse,
  pkg: Package | undefined,
  number: number,
): readonly IntakeFile[] => {
  const at = (file: string): string => (path === '' ? file : `${path}/${file}`)
  if (kind === 'bundle') {
    return Array.from(files, ([file, content]) => ({
      path: file,
      size: sizeOf(content),
      is: 'package' as const,
      package: number,
    }))
  }
  return Array.from(files, ([file, content]): IntakeFile => {
    const received = file === renamed?.to ? renamed.from : file
    const isPart = pkg === undefined || kind === 'unpacked' || pkg.tree.has(file)
    const is = isPart ? 'package' : isSystemFile(file) ? 'system' : 'left-out'
    return { path: at(received), size: sizeOf(content), is, ...(is !== 'system' && { package: number }) }
  })
}

const factsOf = ({ course }: Package): ExaminedCourse['facts'] => {
  const { id, version, title, license, publisher, region, basedOn } = course
  return {
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    ...(title !== undefined && { title }),
    ...(license !== undefined && { license }),
    ...(publisher !== undefined && { publisher }),
    ...(region !== undefined && { region }),
    ...(basedOn !== undefined && { basedOn }),
  }
}

/** As many as a record keeps of one course: of five thousand courses all of them are in one file. */
const MAX_FINDINGS = 500

/** Errors come before the rest where not all are kept, and what is not is counted. */
const bounded = (findings: readonly Diagnostic[]): readonly Diagnostic[] => {
  if (findings.length <= MAX_FINDINGS) return findings
  const [grave, rest] = [true, false].map((isError) =>
    findings.filter(({ severity, code }) => (severity === 'error' || code.startsWith('intake/')) === isError),
  ) as [Diagnostic[], Diagnostic[]]
  const kept = [...grave, ...rest].slice(0, MAX_FINDINGS)
  return [...kept, moreFindings({}, { count: findings.length - MAX_FINDINGS })]
}

export const examineCourse = async (found: FoundCourse, options: CourseOptions): Promise<Outcome> => {
  const { lint, createHash = sha256, number, folder, names, catalogue, budget } = options
  const { source, bundle: sent, diagnostics: refused } = await read(found, budget, createHash)
  // What cannot be verified is not looked into: what it says of itself may be somebody else's.
  const isTrusted = found.kind === 'package' || sent !== undefined
  const checked = isTrusted ? await check(source, lint) : { diagnostics: [], suppressed: [] }
  const pkg = 'value' in checked ? checked.value : undefined
  const findings: Diagnostic[] = [...refused, ...checked.diagnostics]
  const { syllabi } = lint.library ?? {}
  let bundle = sent
  if (bundle === undefined && pkg !== undefined && !hasErrors(findings)) {
    const packed = await pack(pkg, { createHash })
    bundle = packed.value
    if (bundle === undefined) findings.push(...packed.diagnostics)
  }
  const { renamed, inside } = found
  if (renamed !== undefined) findings.push(rootRenamed({ file: renamed.to }, renamed))
  if (inside.length > 0) findings.push(packageInPackage({}, { names: inside }))
  const hidden = checked.suppressed.filter(({ diagnostic }) => diagnostic.severity === 'error')
  if (hidden.length > 0) {
    const codes = hidden.map(({ diagnostic }) => diagnostic.code)
    findings.push(hiddenByAuthor({}, { codes, count: hidden.length }))
  }
  const outline = pkg === undefined ? undefined : outlineOf(pkg)
  const fingerprint = outline && fingerprintOf(outline, '')
  const isReady = bundle !== undefined && !hasErrors(findings)
  const made = isReady && bundle ? { file: freeName(bundleFileName(bundle), names), bundle } : undefined
  const kept: (readonly [string, Content])[] = [...source]
    .filter(([path]) => !isSystemFile(path))
    .map(([path, content]) => [`${folder}/${path}`, content])
  if (found.kind === 'bundle' && sent === undefined) kept.splice(0, kept.length, ...keptBroken(found, folder))
  if (made !== undefined) kept.push([made.file, await encode(made.bundle, options.archive)])
  return {
    course: {
      number,
      path: found.path,
      kind: pkg?.kind ?? 'course',
      facts: pkg === undefined ? {} : factsOf(pkg),
      lessons: new Map(pkg?.lessons.map(({ id, title }) => [id, title])),
      folder,
      ...(made !== undefined && {
        bundle: { file: made.file, identity: made.bundle.identity, content: made.bundle.manifest.content },
      }),
      findings: bounded(findings),
      ...(outline !== undefined && syllabi !== undefined && { conformance: heldAgainst(outline, syllabi) }),
      sameness: bundle === undefined ? await digestOf(source, createHash) : bundle.manifest.content,
      ...(fingerprint !== undefined && { fingerprint }),
      alike: outline === undefined || catalogue === undefined ? [] : similar(outline, catalogue, fingerprint),
      isDoubtful: inside.length > 0 || hidden.length > 0,
    },
    kept,
    files: accountsOf(found, pkg, number),
  }
}

/** A bundle that does not hold what it says is kept as it came. */
const keptBroken = ({ files }: FoundCourse, folder: string): Kept =>
  Array.from(files.values()).map((content) => [`${folder}/as-received.kebao`, content] as const)
