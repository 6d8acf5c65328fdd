/** The lesson files of a package, as the list of the course names them. */
import { words } from '../../base/words.js'
import type { Package } from '../../parse/package.js'
import type { Choice } from './completion.js'

export const lessonChoices = (pkg: Package | undefined): readonly Choice[] =>
  (pkg?.lessons ?? []).map(({ file, id, title }) => {
    const name = file.slice(file.indexOf('/') + 1)
    return { kind: 'lesson', label: name, detail: words(title, title), text: name, names: [name, title, id] }
  })
