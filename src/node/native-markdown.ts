/** The native Markdown engine, where its optional package can be loaded. */
import { readFileSync } from 'node:fs'
import { type MarkdownEngine, satteriEngine } from '../index.js'
import { loadSatteri } from './load-satteri.js'

/** The one version whose trees were compared with those of remark-parse; package.json asks for it exactly. */
const PROVEN = '0.10.5'

const versionIn = (folder: URL): unknown => {
  const text = readFileSync(new URL('package.json', folder), 'utf8')
  return (JSON.parse(text) as { version?: unknown }).version
}

/** Parses after which the event loop must turn once: only then does V8 run the finalizers of native memory. */
const PARSES_A_TURN = 64

const withRests = (engine: MarkdownEngine): MarkdownEngine => {
  let parses = 0
  return {
    ...engine,
    parse: (text) => {
      parses += 1
      return engine.parse(text)
    },
    rest: () => {
      if (parses < PARSES_A_TURN) return undefined
      parses = 0
      return new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/**
 * An engine many times as fast as the portable one, with the same trees: hand it to `parse` and `check`.
 *
 * @returns undefined where `satteri` is not installed, has no build for this platform, or is of another version
 */
export const nativeMarkdown = async (): Promise<MarkdownEngine | undefined> => {
  try {
    const folder = new URL('..', import.meta.resolve('satteri'))
    if (versionIn(folder) !== PROVEN) return undefined
    const engine = satteriEngine(PROVEN, await loadSatteri(folder))
    // A binary that loads and does not work is as good as none.
    return engine.parse('**试**') === undefined ? undefined : withRests(engine)
  } catch {
    return undefined
  }
}
