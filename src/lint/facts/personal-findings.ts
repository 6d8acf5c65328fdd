/** Personal numbers in the texts of a package, each with its place and the fix that stars it out. */
import type { Extra, Place } from '../../base/diagnostic.js'
import { linesOf } from '../../base/lines.js'
import { words } from '../../base/words.js'
import type { Package } from '../../parse/package.js'
import type { PersonalNumber } from './personal-numbers.js'
import { textsOf } from './texts.js'

interface PersonalFinding {
  readonly place: Place
  readonly params: { readonly shown: string }
  readonly extra: Extra
}

const starOut = (file: string, { start, end, starred }: PersonalNumber): Extra => ({
  fix: {
    title: words(`改成「${starred}」`, `Change it to \`${starred}\``),
    safe: false,
    edits: [{ file, start, end, text: starred }],
  },
})

export const personalFindings = (
  pkg: Package,
  find: (source: string) => readonly PersonalNumber[],
): readonly PersonalFinding[] =>
  textsOf(pkg).flatMap(({ file, source }) => {
    const numbers = find(source)
    if (numbers.length === 0) return []
    const lines = linesOf(source)
    return numbers.map((number) => ({
      place: { file, range: lines.range(number.start, number.end) },
      params: { shown: number.shown },
      extra: starOut(file, number),
    }))
  })
