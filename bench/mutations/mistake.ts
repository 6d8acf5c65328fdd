/** A mistake that an author makes, and how it is planted into an example. */
import { linesOf } from '../../src/base/lines.js'

/** The files of a package by path. */
export type Files = ReadonlyMap<string, Uint8Array>

export interface Planted {
  readonly files: Files
  /** Where a good tool reports the mistake. */
  readonly file: string
  /** Absent where the file as a whole is wrong. */
  readonly line?: number
}

/** One kind of mistake, in one of the examples. */
export interface Mistake {
  readonly example: string
  plant(files: Files): Planted
}

/** Kinds by their names. */
export type Mistakes = Readonly<Record<string, Mistake>>

export const textOf = (files: Files, file: string): string => new TextDecoder().decode(files.get(file))

const pathOf = (files: Files, start: string): string => {
  const path = [...files.keys()].find((each) => each.startsWith(start))
  if (path === undefined) throw new Error(`no file begins with ${start}`)
  return path
}

const differsAt = (before: string, after: string): number => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return at
}

/** Where a text stands, which must be in the file. */
const lineAt = (text: string, found: number, wanted: string): number => {
  if (found < 0) throw new Error(`nowhere is ${wanted}`)
  return linesOf(text).point(found).line
}

/**
 * Writes one text in the place of another.
 *
 * @param start how the path of the file begins
 * @param reported a text on the line where the mistake is reported, if that is not the first line that changes
 */
export const swap = (
  example: string,
  start: string,
  from: string,
  to: string,
  reported?: string,
): Mistake => ({
  example,
  plant: (files) => {
    const file = pathOf(files, start)
    const before = textOf(files, file)
    const at = before.indexOf(from)
    if (at < 0) throw new Error(`${file} does not hold ${from}`)
    const after = before.slice(0, at) + to + before.slice(at + from.length)
    const found = reported === undefined ? differsAt(before, after) : after.indexOf(reported)
    const changed = new Map(files).set(file, new TextEncoder().encode(after))
    return { files: changed, file, line: lineAt(after, found, reported ?? to) }
  },
})

/** Adds text at the end of a file. */
export const append = (example: string, start: string, text: string, reported?: string): Mistake => ({
  example,
  plant: (files) => {
    const file = pathOf(files, start)
    const before = textOf(files, file)
    const after = `${before}\n${text}\n`
    const found = after.indexOf(reported ?? text, before.length)
    const changed = new Map(files).set(file, new TextEncoder().encode(after))
    return { files: changed, file, line: lineAt(after, found, reported ?? text) }
  },
})

/** Gives a file other bytes; they are wrong as a whole unless a line is said. */
export const put = (
  example: string,
  start: string,
  bytes: (before: string) => Uint8Array,
  line?: number,
): Mistake => ({
  example,
  plant: (files) => {
    const file = [...files.keys()].find((each) => each.startsWith(start)) ?? start
    const changed = new Map(files).set(file, bytes(textOf(files, file)))
    return { files: changed, file, ...(line === undefined ? {} : { line }) }
  },
})

/** Takes a file away; the mistake is reported where another file names it. */
export const drop = (example: string, start: string, named: string, reported: string): Mistake => ({
  example,
  plant: (files) => {
    const changed = new Map(files)
    changed.delete(pathOf(files, start))
    const file = pathOf(files, named)
    const text = textOf(files, file)
    return { files: changed, file, line: lineAt(text, text.indexOf(reported), reported) }
  },
})
