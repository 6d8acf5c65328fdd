/** The media types that a course package may hold, by file extension; what is not here does not go in. */
import { extensionOf } from '../base/path.js'

export type MediaKind = 'text' | 'image' | 'audio' | 'video' | 'captions' | 'document'

export interface MediaType {
  /** Lower-case file extension without its dot. */
  readonly extension: string
  /** Media type (RFC 6838). */
  readonly type: string
  readonly kind: MediaKind
  /** How such a file begins, one of several ways: a character is a byte, a dot is any byte. Empty for plain text. */
  readonly signatures: readonly string[]
}

const ZIP = 'PK\x03\x04'
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const MPEG_4 = '....ftyp'
const OGG = 'OggS'
const MATROSKA = '\x1aE\xdf\xa3'

const row = (extension: string, type: string, kind: MediaKind, ...signatures: string[]): MediaType => ({
  extension,
  type,
  kind,
  signatures,
})

/**
 * Web pages, scripts, programs, archives and Office files with macros are left out: a host would have to trust
 * them. SVG is in; the rule `asset/svg` refuses one that does more than draw.
 */
// biome-ignore format: a table is read by its rows
export const mediaTypes: readonly MediaType[] = [
  row('md', 'text/markdown', 'text'),
  row('txt', 'text/plain', 'text'),

  row('png', 'image/png', 'image', '\x89PNG\r\n\x1a\n'),
  row('jpg', 'image/jpeg', 'image', '\xff\xd8\xff'),
  row('jpeg', 'image/jpeg', 'image', '\xff\xd8\xff'),
  row('gif', 'image/gif', 'image', 'GIF87a', 'GIF89a'),
  row('webp', 'image/webp', 'image', 'RIFF....WEBP'),
  row('avif', 'image/avif', 'image', '....ftypavif', '....ftypavis'),
  row('svg', 'image/svg+xml', 'image'),

  row('mp3', 'audio/mpeg', 'audio', 'ID3', '\xff\xfb', '\xff\xfa', '\xff\xf3', '\xff\xf2'),
  row('m4a', 'audio/mp4', 'audio', MPEG_4),
  row('aac', 'audio/aac', 'audio', '\xff\xf1', '\xff\xf9'),
  row('ogg', 'audio/ogg', 'audio', OGG),
  row('opus', 'audio/ogg', 'audio', OGG),
  row('flac', 'audio/flac', 'audio', 'fLaC'),
  row('wav', 'audio/wav', 'audio', 'RIFF....WAVE'),

  row('mp4', 'video/mp4', 'video', MPEG_4),
  row('m4v', 'video/mp4', 'video', MPEG_4),
  row('webm', 'video/webm', 'video', MATROSKA),
  row('ogv', 'video/ogg', 'video', OGG),

  row('vtt', 'text/vtt', 'captions', 'WEBVTT', '\xef\xbb\xbfWEBVTT'),
  row('srt', 'application/x-subrip', 'captions'),
  row('lrc', 'text/plain', 'captions'),

  row('pdf', 'application/pdf', 'document', '%PDF-'),
  // OFD is China's own fixed layout (GB/T 33190-2016), the one that offices must accept.
  row('ofd', 'application/ofd', 'document', ZIP),
  row('epub', 'application/epub+zip', 'document', ZIP),
  row('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document', ZIP),
  row('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'document', ZIP),
  row('pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'document', ZIP),
  row('odt', 'application/vnd.oasis.opendocument.text', 'document', ZIP),
  row('ods', 'application/vnd.oasis.opendocument.spreadsheet', 'document', ZIP),
  row('odp', 'application/vnd.oasis.opendocument.presentation', 'document', ZIP),
  row('doc', 'application/msword', 'document', COMPOUND_FILE),
  row('xls', 'application/vnd.ms-excel', 'document', COMPOUND_FILE),
  row('ppt', 'application/vnd.ms-powerpoint', 'document', COMPOUND_FILE),
  row('csv', 'text/csv', 'document'),
  row('json', 'application/json', 'document'),
  row('geojson', 'application/geo+json', 'document'),
]

const byExtension: ReadonlyMap<string, MediaType> = new Map(mediaTypes.map((each) => [each.extension, each]))

/**
 * The media type of a file by its name; undefined for what a package may not hold.
 *
 * @example
 * mediaTypeOf('assets/step-1.JPG')?.type // 'image/jpeg'
 * mediaTypeOf('assets/page.html') // undefined
 */
export const mediaTypeOf = (path: string): MediaType | undefined => byExtension.get(extensionOf(path))

/** So many bytes from the start of a file are enough for {@link hasSignature}. */
export const signatureLength = 16

const begins = (head: Uint8Array, signature: string): boolean =>
  Array.from(signature).every((char, at) => char === '.' || char.charCodeAt(0) === head[at])

/**
 * True when a file begins as its media type should; always true where a type has no signature.
 *
 * @param head the first bytes of the file, {@link signatureLength} or more
 */
export const hasSignature = ({ signatures }: MediaType, head: Uint8Array): boolean =>
  signatures.length === 0 || signatures.some((signature) => begins(head, signature))
