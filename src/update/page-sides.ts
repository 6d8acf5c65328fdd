/** Parts a rendered page into what changes for different reasons: its text, and its questions. */

export interface PageSides {
  /** The page without its questions; media without the hash in its name. */
  readonly text: string
  /** The questions as they stand in the page. */
  readonly questions: string
}

/** A tag ends before the next one begins, so that a page of nothing but beginnings is read in one pass. */
const TAG = /<(\/?)section\b[^<>]*>/g
const QUESTION = 'data-question-id="'

/** An asset is named by its content: a picture that was replaced is no change of the text around it. */
const ASSET = /assets\/[0-9a-f]{64}\./g

/** One pass over the sections of a page, which may stand inside one another. */
export const pageSides = (html: string): PageSides => {
  const text: string[] = []
  const questions: string[] = []
  let from = 0
  let depth = 0
  let inQuestion = -1
  for (const { 0: tag, 1: closing, index } of html.matchAll(TAG)) {
    if (closing === '/') {
      depth -= 1
      if (inQuestion < 0 || depth !== inQuestion) continue
      questions.push(html.slice(from, index + tag.length))
      from = index + tag.length
      inQuestion = -1
      continue
    }
    if (inQuestion < 0 && tag.includes(QUESTION)) {
      text.push(html.slice(from, index))
      from = index
      inQuestion = depth
    }
    depth += 1
  }
  text.push(html.slice(from))
  // A question leaves the blank lines around it behind.
  const plain = text.join('').replace(ASSET, 'assets/').replace(/\n+/g, '\n').trim()
  return { text: plain, questions: questions.join('\n') }
}
