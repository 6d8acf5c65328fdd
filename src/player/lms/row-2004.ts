/** An answer in the words of SCORM 2004, 4th edition (RTE 4.2.9.1, 4.2.9.2). */
import type { Interaction } from '../interaction.js'
import { combinations } from './combinations.js'
import { cut } from './cut.js'
import type { Row } from './row.js'

/** Least sizes that every LMS has (RTE 4.2.9.1): of one gap, of a longer text, of patterns for gaps. */
const GAP = 250
const ESSAY = 4000
const PATTERNS = 5

const SEPARATOR = '[,]'

const asChoices = (labels: readonly string[]): string =>
  labels.map((label) => label.toLowerCase()).join(SEPARATOR)

/** A text that begins like a delimiter, `{lang=…}`, would be taken for one (RTE 4.1.1, reserved delimiters). */
const asText = (text: string): string => text.trim().replace(/^\{(?=\w+=)/, '{ ')

/** What is written between gaps may not stand in one. */
const asGap = (text: string): string =>
  cut(asText(text.replace(/\s+/g, ' ')).split(SEPARATOR).join('[ , ]'), GAP)

const asGaps = (texts: readonly string[]): string => texts.map(asGap).join(SEPARATOR)

const resultOf = ({ isRight }: Interaction): string =>
  isRight === undefined ? 'neutral' : isRight ? 'correct' : 'incorrect'

export const row2004 = (interaction: Interaction): Row => {
  const { kind, response, right } = interaction
  const result = resultOf(interaction)
  const [first = []] = right
  switch (kind) {
    case 'single':
    case 'multiple':
      return {
        type: 'choice',
        patterns: first.length > 0 ? [asChoices(first)] : [],
        response: asChoices(response),
        result,
      }
    case 'true-false':
      return { type: 'true-false', patterns: [...first], response: response[0] ?? '', result }
    case 'fill-in':
      return {
        type: 'fill-in',
        // No pattern may stand twice.
        patterns: [...new Set(combinations(right, PATTERNS).map(asGaps))],
        response: asGaps(response),
        result,
      }
    case 'essay':
      return { type: 'long-fill-in', patterns: [], response: cut(asText(response.join('\n')), ESSAY), result }
  }
}
