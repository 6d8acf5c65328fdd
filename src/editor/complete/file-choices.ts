/** The files of a package, as a file of it would write their paths. */
import { fileNameOf } from '../../base/path.js'
import { words } from '../../base/words.js'
import { relativeAddress, relativePath } from '../../lint/edits/relative-address.js'
import type { Package } from '../../parse/package.js'
import type { Choice } from './completion.js'

interface Wanted {
  readonly from: string
  readonly escaped: boolean
  readonly accept: (path: string) => boolean
}

/** Lessons and the course under their titles, other files under their names. */
export const fileChoices = (
  pkg: Package | undefined,
  { from, escaped, accept }: Wanted,
): readonly Choice[] => {
  if (pkg === undefined) return []
  const titles = new Map(pkg.lessons.map(({ file, title }) => [file, title]))
  const course = pkg.course.title
  if (course !== undefined) titles.set(pkg.root.file, course)
  return [...pkg.tree.keys()].flatMap((path) => {
    if (path === from || !accept(path)) return []
    const title = titles.get(path)
    const relative = relativePath(from, path)
    return [
      {
        kind: title === undefined ? ('file' as const) : ('lesson' as const),
        label: relative,
        ...(title === undefined ? {} : { detail: words(title, title) }),
        text: escaped ? relativeAddress(from, path) : relative,
        names: [relative, path, fileNameOf(path), ...(title === undefined ? [] : [title])],
      },
    ]
  })
}
