/** Looks over YAML tokens before anything is built from them: `yaml` itself recurses without a limit. */
import type { CST } from 'yaml'

/** What was seen in the tokens; offsets are in the YAML text. */
export interface TokenSurvey {
  /** Where the nesting went too deep. */
  readonly tooDeep?: number
  readonly tags: readonly CST.SourceToken[]
  /** From the end of every quoted scalar to its start: `yaml` reports a quote that never closes at its end. */
  readonly quotes: ReadonlyMap<number, number>
  /** Where the brackets open that never close: `yaml` reports them where a later line begins. */
  readonly openFlows: readonly number[]
}

/** Surveys with a stack of its own, so that 50,000 open brackets cannot overflow the other one. */
export const surveyTokens = (tokens: readonly CST.Token[], maxDepth: number): TokenSurvey => {
  const tags: CST.SourceToken[] = []
  const quotes = new Map<number, number>()
  const openFlows: number[] = []
  const waiting = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    const visit = (part: CST.Token | null | undefined, below: number): void => {
      if (part) waiting.push({ token: part, depth: below })
    }
    if (token.type === 'tag') tags.push(token as CST.SourceToken)
    else if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      quotes.set(token.offset + token.source.length, token.offset)
    } else if (token.type === 'document') {
      for (const part of token.start) visit(part, depth)
      visit(token.value, depth)
    } else if ('items' in token) {
      if (token.type === 'flow-collection' && token.end.length === 0) openFlows.push(token.offset)
      if (depth === maxDepth) return { tooDeep: token.offset, tags, quotes, openFlows }
      for (const item of token.items) {
        for (const part of item.start) visit(part, depth + 1)
        for (const part of item.sep ?? []) visit(part, depth + 1)
        visit(item.key, depth + 1)
        visit(item.value, depth + 1)
      }
    }
  }
  return { tags, quotes, openFlows }
}
