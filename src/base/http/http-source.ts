/** A file on a server as `RandomAccess`, by range requests (RFC 9110 §14). */
import type { Diagnostic, Result } from '../diagnostic.js'
import type { RandomAccess } from '../random-access.js'
import * as refuse from './http-diagnostics.js'
import { readBody } from './read-body.js'

/** As much of the platform's `fetch` as is needed. */
export type Fetch = (
  address: string,
  init: { readonly headers: Record<string, string>; readonly signal?: AbortSignal },
) => Promise<Response>

export interface HttpOptions {
  /** What asks the server; the platform's `fetch` by default. A host may limit here where it may lead. */
  readonly fetch?: Fetch
  /** Headers to send along, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the reading: `AbortSignal.timeout(30_000)`, or a button. */
  readonly signal?: AbortSignal
}

/** The first and the last bytes are fetched at once and kept: in a small archive they are all there is to look up. */
const KEPT = 64 * 1024

/** A part of the file, and what the server said of the whole. */
interface Part {
  readonly bytes: Uint8Array
  readonly size: number
  /** What tells one state of the file from another: `ETag` and `Last-Modified` (RFC 9110 §8.8). */
  readonly state: string
}

/** RFC 9110 §14.4, of which a size that is not known (`*`) is of no use. */
const CONTENT_RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/

/** Where the part of an answer stands; undefined unless it is the one that was asked for, up to the end of the file. */
const placeOf = ({ headers }: Response, start: number, end: number) => {
  const [, first, last, total] = (CONTENT_RANGE.exec(headers.get('content-range') ?? '') ?? []).map(Number)
  if (first !== start || last === undefined || total === undefined) return undefined
  return last + 1 === Math.min(end, total) && last >= first
    ? { size: total, length: last + 1 - first }
    : undefined
}

const isDowngrade = (asked: URL, { url }: Response): boolean =>
  asked.protocol === 'https:' && url !== '' && new URL(url).protocol !== 'https:'

const faultOf = (asked: URL, response: Response): Diagnostic | undefined => {
  if (isDowngrade(asked, response)) return refuse.downgrade({}, {})
  if (response.status === 200) return refuse.noRanges({}, {})
  if (response.status !== 206) return refuse.refusedByServer({}, { status: response.status })
  const encoding = response.headers.get('content-encoding') ?? 'identity'
  return encoding === 'identity' ? undefined : refuse.wrongPart({}, {})
}

/** By its name alone: what a network says in its own words is nothing for teachers. */
const causeOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error')

/**
 * Opens a file on a server for reading in parts. Every answer must be the part that was asked for, of one unchanged file;
 * of one that is not, the body is left where it is.
 *
 * @example
 * const { value: source, diagnostics } = await httpSource(new URL('https://example.org/phone-basics-1.0.0.kebao'))
 */
export const httpSource = async (url: URL, options: HttpOptions = {}): Promise<Result<RandomAccess>> => {
  const { fetch = globalThis.fetch, headers, signal } = options

  const part = async (start: number, end: number): Promise<Result<Part>> => {
    const wanted = { ...headers, 'accept-encoding': 'identity', range: `bytes=${start}-${end - 1}` }
    try {
      const response = await fetch(url.href, { headers: wanted, ...(signal ? { signal } : {}) })
      const fault = faultOf(url, response)
      const place = placeOf(response, start, end)
      if (fault !== undefined || place === undefined) {
        await response.body?.cancel()
        return { diagnostics: [fault ?? refuse.wrongPart({}, {})] }
      }
      const bytes = await readBody(response, place.length)
      if (bytes === undefined) return { diagnostics: [refuse.wrongPart({}, {})] }
      const state = ['etag', 'last-modified'].map((name) => response.headers.get(name) ?? '').join('\n')
      return { value: { bytes, size: place.size, state }, diagnostics: [] }
    } catch (error) {
      return { diagnostics: [refuse.unreachable({}, { cause: causeOf(error) })] }
    }
  }

  const { value: head, diagnostics } = await part(0, KEPT)
  if (head === undefined) return { diagnostics }
  const { size, state } = head

  const read = async (start: number, end: number): Promise<Result<Uint8Array>> => {
    const { value, diagnostics } = await part(start, end)
    if (value === undefined) return { diagnostics }
    if (value.size !== size || value.state !== state) return { diagnostics: [refuse.changedOnServer({}, {})] }
    return value.bytes.length === end - start
      ? { value: value.bytes, diagnostics }
      : { diagnostics: [refuse.wrongPart({}, {})] }
  }

  const tailStart = Math.max(head.bytes.length, size - KEPT)
  const tail = tailStart < size ? await read(tailStart, size) : { value: new Uint8Array(), diagnostics: [] }
  if (tail.value === undefined) return { diagnostics: tail.diagnostics }
  const kept: readonly (readonly [number, Uint8Array])[] = [
    [0, head.bytes],
    [tailStart, tail.value],
  ]

  return {
    value: {
      size,
      read: async (start, end) => {
        for (const [from, bytes] of kept) {
          if (start >= from && end <= from + bytes.length)
            return { value: bytes.subarray(start - from, end - from), diagnostics: [] }
        }
        return read(start, end)
      },
    },
    diagnostics: [],
  }
}
