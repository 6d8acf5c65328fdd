/** Puts a link where a lesson shows its questions: they are answered on a page of their own. */

/** A whole tag, so that what looks like one inside a quoted attribute is passed over. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g

const isQuestion = (attributes: string): boolean => /class="kb-question[ "]/.test(attributes)

/** Where each question begins and ends in a fragment; questions are sections and may hold others. */
const questionSpans = (html: string): readonly (readonly [number, number])[] => {
  const spans: (readonly [number, number])[] = []
  let depth = 0
  let start = 0
  for (const { 0: tag, 1: slash, 2: name, 3: attributes = '', index } of html.matchAll(TAG)) {
    if (name !== 'section') continue
    if (depth === 0 && (slash === '/' || !isQuestion(attributes))) continue
    if (depth === 0) start = index
    depth += slash === '/' ? -1 : 1
    if (depth === 0) spans.push([start, index + tag.length])
  }
  return spans
}

/** Questions that follow one another share one link. */
export const withQuizLink = (html: string, link: string): string => {
  let result = ''
  let end = 0
  for (const [start, stop] of questionSpans(html)) {
    const between = html.slice(end, start)
    result += end > 0 && between.trim() === '' ? '' : between + link
    end = stop
  }
  return result + html.slice(end)
}
