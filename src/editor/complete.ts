/** Text and place → what may be written there. */
import { completeBody } from './complete/body.js'
import { type Completion, choose } from './complete/completion.js'
import { completeFrontMatter } from './complete/front-matter.js'
import { ruleChoices } from './complete/rule-choices.js'
import { frontMatterSpan } from './front-matter-span.js'
import { isReadable } from './is-readable.js'
import type { Spot } from './spot.js'
import { suppressionAt } from './suppression-at.js'

/**
 * Proposes keys, terms, files, objectives and directives, best first; the text need not parse.
 *
 * @example
 * complete({ file: '课程.md', text: '---\n受众: 老\n---\n', offset: 9, pkg }) // 老年人, …
 */
export const complete = (spot: Spot): readonly Completion[] => {
  if (!isReadable(spot)) return []
  const note = suppressionAt(spot.text, spot.offset)
  if (note !== undefined) {
    const hasColon = /^[:：]/.test(spot.text.slice(note.end, note.end + 1))
    return choose(ruleChoices([], hasColon), note.prefix, note)
  }
  const span = frontMatterSpan(spot.file, spot.text)
  const isFront = span !== undefined && spot.offset >= span.start && spot.offset <= span.end
  return isFront ? completeFrontMatter(spot, span) : completeBody(spot, span)
}
