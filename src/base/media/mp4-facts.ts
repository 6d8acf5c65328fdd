/** The boxes of an MPEG-4 recording (ISO/IEC 14496-12). */
import type { ByteSource } from './byte-source.js'
import { fourCc, latin } from './latin.js'
import type { MediaFacts } from './media-facts.js'

interface Box {
  readonly type: string
  /** Where its content begins and ends. */
  readonly start: number
  readonly end: number
}

/** Boxes that hold boxes with something to tell. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'udta'])
const MAX_BOXES = 2000

const boxAt = async (source: ByteSource, at: number, limit: number): Promise<Box | undefined> => {
  const head = await source.at(at, 8)
  if (head === undefined) return undefined
  const short = head.getUint32(0)
  const type = fourCc(head, 4)
  if (short === 0) return { type, start: at + 8, end: limit }
  if (short !== 1) return { type, start: at + 8, end: Math.min(limit, at + Math.max(8, short)) }
  const long = await source.at(at + 8, 8)
  if (long === undefined) return undefined
  return { type, start: at + 16, end: Math.min(limit, at + Math.max(16, Number(long.getBigUint64(0)))) }
}

/** Every box below the top, holders before what they hold. */
async function* boxes(source: ByteSource): AsyncGenerator<Box> {
  const ahead: { at: number; end: number }[] = [{ at: 0, end: source.size }]
  for (let count = 0; count < MAX_BOXES; count += 1) {
    const span = ahead.at(-1)
    if (span === undefined) return
    const box = span.at < span.end ? await boxAt(source, span.at, span.end) : undefined
    if (box === undefined) {
      ahead.pop()
      continue
    }
    yield box
    span.at = box.end
    if (HOLDERS.has(box.type)) ahead.push({ at: box.start, end: box.end })
  }
}

/** Version 1 has numbers of eight bytes. */
const durationIn = async (source: ByteSource, { start }: Box): Promise<number | undefined> => {
  const view = await source.at(start, 32)
  if (view === undefined) return undefined
  const isLong = view.getUint8(0) === 1
  const scale = view.getUint32(isLong ? 20 : 12)
  const length = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16)
  return scale > 0 && length > 0 ? length / scale : undefined
}

export const mp4Facts = async (source: ByteSource): Promise<MediaFacts> => {
  const facts: { -readonly [K in keyof MediaFacts]: MediaFacts[K] } = {}
  const first = await source.at(0, 8)
  if (first === undefined || fourCc(first, 4) !== 'ftyp') return facts
  let handler = ''
  for await (const box of boxes(source)) {
    if (box.type === 'mvhd') {
      const duration = await durationIn(source, box)
      if (duration !== undefined) facts.duration = duration
    } else if (box.type === 'hdlr') {
      const view = await source.at(box.start + 8, 4)
      handler = view === undefined ? '' : fourCc(view, 0)
    } else if (box.type === 'stsd' && handler === 'vide') {
      const view = await source.at(box.start + 12, 4)
      if (view !== undefined) facts.codec ??= fourCc(view, 0)
    } else if (box.type === '\xa9xyz') {
      // ISO 6709, as phones write it: `+35.3000+113.9000/`.
      const text = await source.at(box.start + 4, Math.max(0, Math.min(32, box.end - box.start - 4)))
      if (text !== undefined && /[+-][\d.]*[1-9]/.test(latin(text))) facts.located = true
    }
  }
  return facts
}
