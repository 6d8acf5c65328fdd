/** A lint rule: one file, one question asked of a package. */
import { type Diagnostic, type DiagnosticSpec, defineDiagnostic, type Found } from '../base/diagnostic.js'
import type { Words } from '../base/words.js'
import type { Alike } from '../likeness/alike.js'
import type { Profile } from '../model/profile.js'
import type { Workspace } from '../model/workspace.js'
import type { Outline } from '../outline/outline.js'
import type { Package } from '../parse/package.js'

/** What a workspace says for packages that do not say it themselves. */
export type Defaults = Pick<Workspace, 'publisher' | 'license'>

/** The rules of a province that a check may ask for, and what the workspace says for its packages. */
export type LintProfile = Partial<Profile> & { readonly defaults?: Defaults }

/** What is at hand to compare a package with; whoever has none leaves it out, and what needs it is silent. */
export interface Library {
  /** Syllabi that a package may name in `conformsTo`, every version there is. */
  readonly syllabi?: readonly Outline[]
  /** Finds what is like a package in a catalogue, most alike first. */
  readonly alike?: (outline: Outline) => readonly Alike[]
}

/** What breaks a rule and what keeps it, shown to authors and run as tests on a small package. */
export interface Example {
  /**
   * Where the lines stand: in the front matter of the course or of a lesson, or in the body of a lesson. Under
   * `lessons` they are the lesson files, one a line, each with a line of its front matter behind it; under `files`
   * the paths of other files, their text behind a colon, with `⏎` where a line ends; under `media` those of images
   * and recordings, and what they say of themselves; under `svg` an image.
   */
  readonly in: 'course' | 'lesson' | 'body' | 'lessons' | 'files' | 'media' | 'svg'
  readonly bad: string
  readonly good: string
  /** Front matter of the course, where the rule is silent without it. */
  readonly course?: string
  /** Images and recordings as under `media`, where the rule is silent without them. */
  readonly media?: string
  /** What a province must ask for, where the rule is silent without it. */
  readonly profile?: LintProfile
  /** Front matter of a syllabus, where the rule is silent without one in the library. */
  readonly syllabus?: string
  /** The title of a course that the library finds to be like the bad example, where the rule is silent without a catalogue. */
  readonly alike?: string
}

interface RuleText<P> extends DiagnosticSpec<P> {
  /** What the rule asks for, in one sentence. */
  readonly summary: Words
  /** Requirement rows (`R116`), policy clauses or standards it answers. */
  readonly sources: readonly string[]
  readonly example: Example
}

interface RuleSpec<P> extends RuleText<P> {
  /**
   * A pure generator: it yields what it finds and keeps nothing. It has no clock: `today` is what the host says,
   * and a rule that asks for the day is silent without it.
   */
  readonly check: (
    pkg: Package,
    found: Found<P>,
    profile: LintProfile,
    today?: string,
    library?: Library,
  ) => Iterable<Diagnostic>
}

export interface Rule {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly summary: Words
  readonly why: Words
  readonly sources: readonly string[]
  readonly example: Example
  readonly check: (
    pkg: Package,
    profile: LintProfile,
    today?: string,
    library?: Library,
  ) => Iterable<Diagnostic>
}

/**
 * Declares a rule. Its code is permanent and equals its path below `rules/`.
 *
 * @example
 * export const singleKey = defineRule({
 *   code: 'quiz/single-key',
 *   severity: 'error',
 *   summary: words('单选题恰好有一个正确答案', 'A single-choice question has exactly one right option'),
 *   message: (p: { count: number }) => words(`…${p.count}…`, `…${p.count}…`),
 *   why: words('…', '…'),
 *   help: words('…', '…'),
 *   sources: ['R123'],
 *   example: { in: 'body', bad: '…', good: '…' },
 *   *check(pkg, found) { … },
 * })
 */
export const defineRule = <P extends object>(spec: RuleSpec<P> & { readonly why: Words }): Rule => {
  const { code, severity, summary, why, sources, example } = spec
  const found = defineDiagnostic<P>(spec)
  return {
    code,
    severity,
    summary,
    why,
    sources,
    example,
    check: (pkg, profile, today, library) => spec.check(pkg, found, profile, today, library),
  }
}
