/** Personal numbers in the texts of a package, each with its place and the fix that stars it out. */
import type { Diagnostic, Extra, Found } from '../../base/diagnostic.js'
import { linesOf } from '../../base/lines.js'
import { words } from '../../base/words.js'
import type { Package } from '../../parse/package.js'
import type { PersonalNumber } from './personal-numbers.js'
import { textsOf } from './texts.js'

const starOut = (file: string, { start, end, starred }: PersonalNumber): Extra => ({
  fix: {
    title: words(`改成「${starred}」`, `Change it to \`${starred}\``),
    safe: false,
    edits: [{ file, start, end, text: starred }],
  },
})

/** What a rule of `privacy/` yields for every number that `find` finds. */
export function* personalFindings(
  pkg: Package,
  found: Found<{ shown: string }>,
  find: (source: string) => readonly PersonalNumber[],
): Iterable<Diagnostic> {
  for (const { file, source } of textsOf(pkg)) {
    const numbers = find(source)
    if (numbers.length === 0) continue
    const lines = linesOf(source)
    for (const number of numbers) {
      const range = lines.range(number.start, number.end)
      yield found({ file, range }, { shown: number.shown }, starOut(file, number))
    }
  }
}
