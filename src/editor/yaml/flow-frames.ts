/** Follows brackets from where they open to the cursor: `{ id: O1, dimension: q` is the value of a key in a map. */

export interface Frame {
  readonly kind: 'list' | 'map'
  /** The key whose value is being written. */
  key?: string
  /** Keys that are done with. */
  readonly done: string[]
  /** Where the present key or item begins. */
  start: number
}

const OPENING: ReadonlyMap<string, Frame['kind']> = new Map([
  ['[', 'list'],
  ['［', 'list'],
  ['【', 'list'],
  ['{', 'map'],
  ['｛', 'map'],
])

const isSeparator = (char: string): boolean => char === ',' || char === '，'

const isColon = (text: string, at: number): boolean =>
  text.charAt(at) === '：' ||
  (text.charAt(at) === ':' && /^(?:[\s"']|$|\p{Script=Han})/u.test(text.slice(at + 1, at + 2)))

const isBegun = (text: string, frame: Frame | undefined, at: number): boolean =>
  text.slice(frame?.start ?? at, at).trim() !== ''

/** The brackets that are open at `offset`, outermost first. */
export const flowFrames = (text: string, from: number, offset: number): readonly Frame[] => {
  const frames: Frame[] = []
  let quote = ''
  for (let at = from; at < offset; at += 1) {
    const char = text.charAt(at)
    const frame = frames.at(-1)
    const kind = OPENING.get(char)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && !isBegun(text, frame, at)) quote = char
    else if (kind !== undefined) frames.push({ kind, done: [], start: at + 1 })
    else if (/[\]}］】｝]/.test(char)) frames.pop()
    else if (frame === undefined) break
    else if (isSeparator(char)) {
      delete frame.key
      frame.start = at + 1
    } else if (frame.kind === 'map' && frame.key === undefined && isColon(text, at)) {
      frame.key = text
        .slice(frame.start, at)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
      frame.done.push(frame.key)
      frame.start = at + 1
    }
  }
  return frames
}
