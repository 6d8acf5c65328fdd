/** What learners read: the courses of a catalogue as pages beside the site, and their bundles. */
import { posix, resolve } from 'node:path'
import type { CatalogueEntry } from '../../catalogue/index.js'
import { emit, targetNamed } from '../../emit/index.js'
import { type Bundle, type Content, type Diagnostic, parse, sourceOf } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'
import { coursePlace, type SiteCourse } from '../../site/index.js'
import { isSyllabus } from '../catalogue/course-tally.js'
import { openBlob } from '../open-blob.js'
import { openBundle } from '../open-bundle.js'
import type { Stage } from '../stage.js'

/** A path as `catalog build` writes it: relative, so that no catalogue of a stranger leads to a server or a drive. */
const isBeside = (address: string): boolean => !/^[/\\]|[:\\\0]/.test(address)

interface Opened {
  readonly bundle: Bundle
  /** Absent for a bundle that was unpacked to a folder. */
  readonly file: Content | undefined
}

/** The bundle of an entry, where it is there and is the one that the catalogue knows. */
const openFor = async (
  { address, identity }: CatalogueEntry,
  folder: string,
): Promise<Opened | undefined> => {
  if (address === undefined || !isBeside(address)) return undefined
  const path = resolve(folder, ...address.split('/'))
  try {
    const { value: bundle } = await openBundle(path, { cwd: folder })
    if (bundle?.identity !== identity) return undefined
    return { bundle, file: path.endsWith('.kebao') ? await openBlob(path) : undefined }
  } catch {
    // Not there any more, or never was: the course is shown without its pages, and counted.
    return undefined
  }
}

export interface SiteCourses {
  /** By identity. */
  readonly courses: ReadonlyMap<string, SiteCourse>
  /** Courses and syllabi whose bundles are not where the catalogue says. */
  readonly missing: readonly CatalogueEntry[]
  /** Courses without an address: the catalogue has them from packages. */
  readonly unpacked: readonly CatalogueEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Lays the pages and the bundles of courses down, one course after the other.
 *
 * @param folder of the catalogue, in full
 */
export const coursesOfSite = async (
  entries: readonly CatalogueEntry[],
  folder: string,
  stage: Stage,
): Promise<SiteCourses> => {
  const web = targetNamed('web')
  if (web === undefined) throw new Error('there is no target `web`')
  const courses = new Map<string, SiteCourse>()
  const missing: CatalogueEntry[] = []
  const unpacked: CatalogueEntry[] = []
  const diagnostics: Diagnostic[] = []
  for (const entry of entries) {
    const opened = await openFor(entry, folder)
    const pkg = opened && (await parse(sourceOf(opened.bundle))).value
    if (opened === undefined || pkg === undefined) {
      // A syllabus has no lessons that anybody could miss.
      if (entry.address !== undefined) missing.push(entry)
      else if (!isSyllabus(entry)) unpacked.push(entry)
      continue
    }
    const { read, get } = coursePlace(entry)
    const made = await emit(pkg, web, { createHash: nativeSha256 })
    // What the pages cannot hold stays in the bundle; a course without errors always has pages.
    if (made.value === undefined) diagnostics.push(...made.diagnostics)
    else await stage.keep(read, made.value)
    if (opened.file !== undefined)
      await stage.keep(posix.dirname(get), new Map([[posix.basename(get), opened.file]]))
    courses.set(entry.identity, {
      ...(made.value && { read: `${read}/index.html` }),
      ...(opened.file && { get }),
    })
  }
  return { courses, missing, unpacked, diagnostics }
}
