/** One run of `conform`: which courses are compared with which syllabi. */
import { resolve } from 'node:path'
import {
  type Conformance,
  type ConformanceReport,
  conform,
  conformanceDrift,
  findSyllabus,
  type Outline,
} from '../../index.js'
import type { ReportedPackage } from '../report/report.js'
import type { SettingsFor } from '../settings/settings-for.js'
import { syllabiReader, workspaceSyllabi } from '../settings/syllabi.js'
import type { Terminal } from '../terminal.js'
import { isSyllabus, namedSyllabi } from './named-syllabi.js'
import { readOutlines } from './read-outlines.js'

export interface ConformRun {
  readonly report: ConformanceReport
  readonly refused: readonly ReportedPackage[]
  /** Courses that name no syllabus, and were compared with none. */
  readonly idle: readonly string[]
}

interface Chosen {
  readonly syllabus: readonly string[]
  readonly against: string | undefined
}

const nameOf = ({ course: { id, version, title } }: Outline): Conformance['course'] => ({
  ...(id !== undefined && { id }),
  ...(version !== undefined && { version }),
  ...(title !== undefined && { title }),
})

/** What a course is compared with: what it names, else what was given on the command line. */
const pairsFor = (course: Outline, all: readonly Outline[], given: readonly Outline[]) => {
  const entries = course.course.conformsTo ?? []
  const found = entries.map((entry) => ({ entry, syllabus: findSyllabus(all, entry).syllabus }))
  // Who names a syllabus on the command line wants to know of it, whatever the course says.
  const others = new Map(
    given
      .filter(({ course: { id } }) => !entries.some(({ syllabus }) => syllabus === id))
      .map((syllabus) => [
        syllabus.course.id ?? '',
        findSyllabus(given, { syllabus: syllabus.course.id ?? '' }).syllabus,
      ]),
  )
  return {
    syllabi: [
      ...found.flatMap(({ syllabus }) => syllabus ?? []),
      ...[...others.values()].flatMap((each) => each ?? []),
    ],
    unknown: found.filter(({ syllabus }) => syllabus === undefined).map(({ entry }) => entry),
  }
}

export const runConform = async (
  paths: readonly string[],
  { syllabus, against }: Chosen,
  settings: SettingsFor,
  terminal: Terminal,
): Promise<ConformRun> => {
  const { outlines, refused } = await readOutlines(paths, terminal)
  const given = await namedSyllabi(syllabus, terminal)
  const newer = await namedSyllabi(against === undefined ? [] : [against], terminal)
  const here = outlines.filter(isSyllabus).map(({ outline }) => outline)
  const readSyllabi = syllabiReader(terminal.cwd)
  const results: Conformance[] = []
  const drifts: NonNullable<ConformanceReport['drifts']>[number][] = []
  const unknown: ConformanceReport['unknown'][number][] = []
  const idle: string[] = []
  for (const { path, outline } of outlines.filter((each) => !isSyllabus(each))) {
    const settled = workspaceSyllabi(settings(resolve(terminal.cwd, path)))
    const known = [...given.outlines, ...here, ...(await readSyllabi(settled))]
    const pairs = pairsFor(
      outline,
      known.length > 0 ? [...known, ...newer.outlines] : newer.outlines,
      given.outlines,
    )
    results.push(...pairs.syllabi.map((each) => conform(outline, each)))
    unknown.push(
      ...pairs.unknown.map(({ syllabus: id, version }) => ({
        course: nameOf(outline),
        syllabus: id,
        ...(version !== undefined && { version }),
      })),
    )
    for (const from of pairs.syllabi) {
      const to = findSyllabus(newer.outlines, { syllabus: from.course.id ?? '' }).syllabus
      if (to !== undefined && to.course.version !== from.course.version)
        drifts.push(conformanceDrift(outline, from, to))
    }
    if (pairs.syllabi.length === 0 && pairs.unknown.length === 0) idle.push(path)
  }
  return {
    report: { reportVersion: 1, results, ...(against !== undefined && { drifts }), unknown },
    refused: [...refused, ...given.refused, ...newer.refused],
    idle,
  }
}
