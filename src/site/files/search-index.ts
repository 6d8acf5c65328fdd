/** The files of the search, as scripts that hand over their data: a page from a disk may load those, and fetch nothing. */
import { byCodeUnit } from '../../base/path.js'
import { searchFiles } from '../../catalogue/search/search-files.js'
import { coursePath, shortHash } from '../addresses.js'
import type { Holdings } from '../holdings.js'

export interface SearchIndex {
  /** Its name follows from its content; with a slash at its end. */
  readonly folder: string
  /** Path to text. */
  readonly files: ReadonlyMap<string, string>
}

/** `terms/3.json` as a script beside it; the page knows the same rule (`browser/find/load-script`). */
const scriptName = (name: string): string => name.replace(/\.json$/, '.js')

export const searchIndex = ({ courses }: Holdings): SearchIndex => {
  const found = searchFiles(
    courses.map(({ entry }) => entry),
    { pathOf: ({ id }) => coursePath(id) },
  )
  const files = [...found].sort(([a], [b]) => byCodeUnit(a, b))
  const folder = `find-${shortHash(files.map(([name, text]) => `${name} ${shortHash(text, 64)}`).join('\n'))}/`
  return {
    folder,
    files: new Map(
      files.map(([name, text]) => [
        folder + scriptName(name),
        `kebaoFound(${JSON.stringify(name)},${text})\n`,
      ]),
    ),
  }
}
