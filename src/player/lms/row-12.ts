/** An answer in the words of SCORM 1.2 (RTE 3.4, cmi.interactions). */
import type { Interaction } from '../interaction.js'
import { combinations } from './combinations.js'
import { cut } from './cut.js'
import type { Row } from './row.js'

/** CMIFeedback and CMIString255 have one line of 255 characters. */
const LENGTH = 255
/** The standard names no bound; LMSs have one. */
const PATTERNS = 10

const asText = (text: string): string => cut(text.replace(/\s+/g, ' ').trim(), LENGTH)

/** The legal characters of a choice are 0 to 9 and a to z. */
const asChoices = (labels: readonly string[]): string => labels.map((label) => label.toLowerCase()).join(',')

/** There is one text for all gaps; a blank beside the slash keeps fractions readable. */
const asGaps = (texts: readonly string[]): string => asText(texts.join(' / '))

const resultOf = ({ isRight }: Interaction): string =>
  isRight === undefined ? 'neutral' : isRight ? 'correct' : 'wrong'

export const row12 = (interaction: Interaction): Row => {
  const { kind, response, right } = interaction
  const result = resultOf(interaction)
  const [first = []] = right
  switch (kind) {
    case 'single':
      return {
        type: 'choice',
        patterns: first.length > 0 ? [asChoices(first)] : [],
        response: asChoices(response),
        result,
      }
    case 'multiple':
      // Braces: all of them, and no others.
      return { type: 'choice', patterns: [`{${asChoices(first)}}`], response: asChoices(response), result }
    case 'true-false':
      return {
        type: 'true-false',
        patterns: first.map((truth) => truth.charAt(0)),
        response: (response[0] ?? '').charAt(0),
        result,
      }
    case 'fill-in':
      return {
        type: 'fill-in',
        patterns: combinations(right, PATTERNS).map(asGaps),
        response: asGaps(response),
        result,
      }
    case 'essay':
      // 1.2 has no type for a longer text.
      return { type: 'fill-in', patterns: [], response: asText(response.join(' ')), result }
  }
}
