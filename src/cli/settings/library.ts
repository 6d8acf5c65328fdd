/**
 * What lint has at hand to compare packages with. Each half is a file of its own, read only when a package asks for
 * it: syllabi here beside, what is alike in a catalogue likewise.
 */
import { resolve } from 'node:path'
import type { Library, LintOptions } from '../../index.js'
import type { FoundPackage } from '../../node/index.js'
import { catalogueHead, catalogueReader, workspaceCatalogue } from './catalogue.js'
import type { Effective } from './effective.js'
import { namesSyllabus } from './names-syllabus.js'
import { syllabiReader, workspaceSyllabi } from './syllabi.js'

/** One half of a library, for the package in a folder; nothing where it needs none. */
export type Shelf = (folder: string, settings: Effective) => Promise<Library>

export interface LibraryWorld {
  readonly cwd: string
  readonly settings: (folder: string) => Effective
  /** What `--syllabus` names. */
  readonly syllabus: readonly string[]
  /** What `--catalog` names. */
  readonly catalog: string | undefined
  /** The folders of the syllabi among the packages of the run, which count as well. */
  readonly syllabi: () => Promise<readonly string[]>
}

const syllabusShelf = ({ cwd, syllabus, syllabi }: LibraryWorld): Shelf => {
  const read = syllabiReader(cwd)
  return async (folder, settings) => {
    if (!namesSyllabus(folder)) return {}
    const paths = [
      ...syllabus.map((path) => resolve(cwd, path)),
      ...workspaceSyllabi(settings),
      ...(await syllabi()),
    ]
    return paths.length === 0 ? {} : { syllabi: await read(paths) }
  }
}

const catalogueShelf = ({ cwd, catalog }: LibraryWorld): Shelf => {
  const read = catalogueReader(cwd)
  return async (_folder, settings) => {
    const path = catalog ?? workspaceCatalogue(settings)
    return path === undefined ? {} : read(path)
  }
}

/** What a package is compared with, in full: a change there concerns every package that is. */
export const libraryPaths = async (
  { cwd, settings, syllabus, catalog, syllabi: inRun }: LibraryWorld,
  packages: readonly FoundPackage[],
): Promise<readonly string[]> => {
  const naming = packages.filter(({ folder }) => namesSyllabus(folder))
  const here = naming.length === 0 ? [] : await inRun()
  const syllabi = naming.flatMap(({ folder }) => workspaceSyllabi(settings(folder)))
  const named = naming.length === 0 ? [] : syllabus.map((path) => resolve(cwd, path))
  const catalogues = packages.flatMap(({ folder }) => {
    const path = catalog ?? workspaceCatalogue(settings(folder))
    return path === undefined ? [] : [catalogueHead(resolve(cwd, path))]
  })
  return [...new Set([...named, ...syllabi, ...here, ...catalogues])]
}

/** The options under which the package in a folder is linted, with the library that it needs. */
export type WithLibrary = (folder: string) => Promise<LintOptions>

export const libraryFor = (world: LibraryWorld): WithLibrary => {
  const shelves: readonly Shelf[] = [syllabusShelf(world), catalogueShelf(world)]
  return async (folder) => {
    const settings = world.settings(folder)
    const halves = await Promise.all(shelves.map((shelf) => shelf(folder, settings)))
    return { ...settings.lint, library: Object.assign({}, ...halves) as Library }
  }
}
