/** The objectives of a course, to be named by their marks. */
import { words } from '../../base/words.js'
import type { Package } from '../../parse/package.js'
import type { Choice } from './completion.js'

export const objectiveChoices = (pkg: Package | undefined): readonly Choice[] =>
  (pkg?.course.objectives ?? []).map(({ id, text }) => ({
    kind: 'objective',
    label: id,
    detail: words(text, text),
    text: id,
    names: [id, text],
  }))
