/** `Tree` (path to content) is the only carrier of bytes: a folder, a bundle and an emitted site are all one. */
import type { Checked, Diagnostic } from './diagnostic.js'
import { defineDiagnostic } from './diagnostic.js'
import { byCodeUnit } from './path.js'
import { isSafePath, pathClaims } from './safe-path.js'
import { visible } from './visible.js'
import { words } from './words.js'

/** Text is small and held as bytes; media may be a file-backed `Blob`, which is never read whole. */
export type Content = Uint8Array | Blob

/** Made by {@link tree} alone: paths are posix, relative, NFC, free of case clashes, and sorted by code unit. */
export type Tree = ReadonlyMap<string, Content>

/** What {@link tree} accepts: pairs or an object of path to content; strings become UTF-8. */
export type Files = Iterable<readonly [string, Content | string]> | Readonly<Record<string, Content | string>>

const unsafePath = defineDiagnostic({
  code: 'parse/unsafe-path',
  severity: 'error',
  message: (p: { path: string }) =>
    words(
      `文件名「${visible(p.path)}」不能用在课包里。`,
      `The file name \`${visible(p.path)}\` cannot be used in a package.`,
    ),
  why: words(
    '绝对路径、「..」、「%」、控制字符、过长的名字，以及 Windows 不允许的名字，换一台电脑就打不开，还可能写到别的文件夹里。',
    'Absolute paths, `..`, `%`, control characters, very long names and names Windows refuses do not open elsewhere and may escape the folder.',
  ),
  help: words('请给文件换一个简短的普通名字。', 'Give the file a short, plain name.'),
})

const pathClash = defineDiagnostic({
  code: 'parse/path-clash',
  severity: 'error',
  message: (p: { path: string; other: string }) =>
    words(
      `「${visible(p.path)}」与「${visible(p.other)}」的名字冲突。`,
      `The names \`${visible(p.path)}\` and \`${visible(p.other)}\` clash.`,
    ),
  why: words(
    'Windows 和 macOS 不区分大小写，文件与文件夹也不能同名，解包时其中一个会盖掉另一个。',
    'Windows and macOS do not tell case apart, and no file can share the name of a folder: unpacking would let one overwrite the other.',
  ),
  help: words(
    '请给其中一个改名，或把文件夹名改成同一种写法。',
    'Rename one of them, or spell the folder the same way in both.',
  ),
})

const encoder = new TextEncoder()

const entriesOf = (files: Files): Iterable<readonly [string, Content | string]> =>
  Symbol.iterator in files ? (files as Iterable<readonly [string, Content | string]>) : Object.entries(files)

/**
 * Makes a tree. Unsafe names and names that clash are left out, each with a diagnostic.
 *
 * @example
 * const { value, diagnostics } = tree({ 'course.md': '---\ntitle: 认识手机\n---\n' })
 */
export const tree = (files: Files): Checked<Tree> => {
  const diagnostics: Diagnostic[] = []
  const kept = new Map<string, Content>()
  const clashOf = pathClaims()
  const entries = [...entriesOf(files)]
    .map(([path, content]) => [path.normalize('NFC'), content] as const)
    .sort(([a], [b]) => byCodeUnit(a, b))
  for (const [path, content] of entries) {
    if (!isSafePath(path)) {
      diagnostics.push(unsafePath({ file: path }, { path }))
      continue
    }
    const other = clashOf(path)
    if (other !== undefined) diagnostics.push(pathClash({ file: path }, { path, other }))
    else kept.set(path, typeof content === 'string' ? encoder.encode(content) : content)
  }
  return { value: kept, diagnostics }
}

/** The size of a file in bytes. */
export const sizeOf = (content: Content): number =>
  content instanceof Blob ? content.size : content.byteLength

/** The bytes from `start` to `end` (exclusive) of a file, by reference. */
export const sliceOf = (content: Content, start: number, end: number): Content =>
  content instanceof Blob ? content.slice(start, end) : content.subarray(start, end)

/** All bytes of a file. For media prefer {@link chunksOf}. */
export const bytesOf = async (content: Content): Promise<Uint8Array> =>
  content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content

/** The bytes of a file piece by piece, so that media is never in memory whole. */
export async function* chunksOf(content: Content): AsyncGenerator<Uint8Array> {
  if (!(content instanceof Blob)) {
    yield content
    return
  }
  const reader = content.stream().getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    // Whoever stops early lets go of the file behind the blob.
    await reader.cancel()
  }
}
