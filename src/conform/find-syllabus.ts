/** Finds the syllabus that a course names among those at hand. */
import { compareVersions } from '../base/compare-versions.js'
import type { Outline } from '../outline/outline.js'

/** What a course says in `conformsTo`. */
export interface SyllabusName {
  readonly syllabus: string
  readonly version?: string | undefined
}

const versionOf = ({ course }: Outline): string => course.version ?? '0.0.0'

/** A version that is still being prepared binds nobody. */
const isReleased = (outline: Outline): boolean => !versionOf(outline).split('+', 1)[0]?.includes('-')

export interface FoundSyllabus {
  /** The version that is named, else the newest. */
  readonly syllabus?: Outline
  /** A released version that is newer than the one named. */
  readonly newer?: Outline
  /** Every version at hand, the oldest first. */
  readonly have: readonly string[]
}

/**
 * Finds the version that a course names, and a newer one where there is any.
 *
 * @example
 * const { syllabus, newer } = findSyllabus(syllabi, { syllabus: 'national/phone', version: '1.0.0' })
 */
export const findSyllabus = (
  syllabi: readonly Outline[],
  { syllabus: id, version }: SyllabusName,
): FoundSyllabus => {
  const all = syllabi
    .filter(({ course }) => course.id === id)
    .sort((a, b) => compareVersions(versionOf(a), versionOf(b)))
  const have = [...new Set(all.map(versionOf))]
  const released = all.filter(isReleased)
  const newest = released.at(-1) ?? all.at(-1)
  if (newest === undefined) return { have }
  const exact = version === undefined ? undefined : all.find((each) => versionOf(each) === version)
  const isNewer = version !== undefined && compareVersions(version, versionOf(newest)) < 0
  return {
    syllabus: exact ?? newest,
    ...(isNewer && isReleased(newest) && exact !== undefined && { newer: newest }),
    have,
  }
}
