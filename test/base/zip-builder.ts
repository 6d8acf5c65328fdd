/** Builds archives byte by byte, without kebao's own writer, with any departure from a proper one that a test wants. */
import { crc32 } from 'node:zlib'

export type Bytes = Uint8Array<ArrayBuffer>

/** The fields of one header; both headers of a file have the same ones unless a case changes that. */
export interface Header {
  madeBy: number
  version: number
  flags: number
  method: number
  time: number
  date: number
  crc: number
  packed: number
  size: number
  name: Bytes
  extra: Bytes
  comment: Bytes
  disk: number
  internal: number
  external: number
  offset: number
}

/** One file of an archive, and in what it departs from a proper one. */
export interface Part extends Partial<Header> {
  readonly path?: string
  readonly text?: string
  /** The bytes that really stand in the archive. */
  readonly raw?: Bytes
  readonly local?: Partial<Header>
  readonly central?: Partial<Header>
  /** Bytes between the file before and this one. */
  readonly before?: Bytes
  /** True for a record in the directory that has no file of its own. */
  readonly isGhost?: boolean
}

/** What departs from a proper archive around the files. */
export interface Frame {
  readonly prefix?: Bytes
  /** Moves the recorded offsets along with the prefix. */
  readonly adjusts?: boolean
  readonly beforeDirectory?: Bytes
  readonly afterDirectory?: Bytes
  readonly suffix?: Bytes
  readonly comment?: Bytes
  readonly commentLength?: number
  readonly count?: number
  readonly countHere?: number
  readonly disk?: number
  readonly size?: number
  readonly offset?: number
  /** Writes the zip64 records, with these departures. */
  readonly zip64?: {
    readonly count?: bigint
    readonly size?: bigint
    readonly offset?: bigint
    readonly locator?: number
  }
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)
export const join = (...parts: readonly Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts))

/** A number of so many bytes, lowest first. */
export const number = (width: number, value: number | bigint): Bytes => {
  let rest = BigInt(value)
  return Uint8Array.from({ length: width }, () => {
    const byte = Number(rest & 0xffn)
    rest >>= 8n
    return byte
  })
}

const headerOf = (part: Part): Header => {
  const content = utf8(part.text ?? `text of ${part.path}`)
  return {
    madeBy: 0x314,
    version: 20,
    flags: 0x0800,
    method: 0,
    time: 0,
    date: 0x21,
    crc: crc32(content),
    packed: (part.raw ?? content).length,
    size: content.length,
    name: utf8(part.path ?? ''),
    extra: new Uint8Array(),
    comment: new Uint8Array(),
    disk: 0,
    internal: 0,
    external: 0o100644 * 65536,
    offset: 0,
    ...part,
  }
}

const shared = (header: Header): Bytes =>
  join(
    number(2, header.version),
    number(2, header.flags),
    number(2, header.method),
    number(2, header.time),
    number(2, header.date),
    number(4, header.crc),
    number(4, header.packed),
    number(4, header.size),
    number(2, header.name.length),
    number(2, header.extra.length),
  )

const zip64End = (change: NonNullable<Frame['zip64']>, count: number, size: number, offset: number): Bytes =>
  join(
    utf8('PK\x06\x06'),
    number(8, 44),
    number(2, 0x32d),
    number(2, 45),
    number(8, 0),
    number(8, change.count ?? count),
    number(8, change.count ?? count),
    number(8, change.size ?? size),
    number(8, change.offset ?? offset),
    utf8('PK\x06\x07'),
    number(4, 0),
    number(8, change.locator ?? offset + size),
    number(4, 1),
  )

/** Writes an archive with every departure that is asked for; without any it is a proper one. */
export const buildZip = (parts: readonly Part[], frame: Frame = {}): Bytes => {
  const prefix = frame.prefix ?? new Uint8Array()
  const shift = frame.adjusts ? prefix.length : 0
  let body = new Uint8Array()
  let directory = new Uint8Array()
  for (const part of parts) {
    body = join(body, part.before ?? new Uint8Array())
    const header = { ...headerOf(part), offset: part.offset ?? body.length + shift }
    const local = { ...header, ...part.local }
    const central = { ...header, ...part.central }
    const content = part.raw ?? utf8(part.text ?? `text of ${part.path}`)
    if (!part.isGhost) body = join(body, utf8('PK\x03\x04'), shared(local), local.name, local.extra, content)
    directory = join(
      directory,
      utf8('PK\x01\x02'),
      number(2, central.madeBy),
      shared(central),
      number(2, central.comment.length),
      number(2, central.disk),
      number(2, central.internal),
      number(4, central.external),
      number(4, central.offset),
      central.name,
      central.extra,
      central.comment,
    )
  }
  body = join(body, frame.beforeDirectory ?? new Uint8Array())
  const size = directory.length
  const offset = body.length + shift
  const comment = frame.comment ?? new Uint8Array()
  return join(
    prefix,
    body,
    directory,
    frame.afterDirectory ?? new Uint8Array(),
    frame.zip64 === undefined ? new Uint8Array() : zip64End(frame.zip64, parts.length, size, offset),
    utf8('PK\x05\x06'),
    number(2, frame.disk ?? 0),
    number(2, frame.disk ?? 0),
    number(2, frame.countHere ?? frame.count ?? parts.length),
    number(2, frame.count ?? parts.length),
    number(4, frame.size ?? size),
    number(4, frame.offset ?? offset),
    number(2, frame.commentLength ?? comment.length),
    comment,
    frame.suffix ?? new Uint8Array(),
  )
}
