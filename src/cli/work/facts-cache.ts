/**
 * What earlier runs found out about packages, by a key of all that it follows from. Only ever a shortcut: a lost, old or
 * damaged file costs time and nothing else.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeFile } from '../../node/index.js'

export interface FactsCache<R> {
  /** True where nothing is known, so that nobody need ask. */
  readonly isEmpty: boolean
  readonly get: (key: string) => R | undefined
  readonly put: (key: string, record: R) => void
  /** Writes down what was asked for and what is new; a folder that cannot be written is no fault. */
  readonly save: () => Promise<void>
}

/** Bytes; beyond them what was not asked for lately is forgotten. */
const MAX_BYTES = 256 * 2 ** 20

const KEY = 64
const SUM = 16

/** A short digest, against a disk or an editor that changes a line: nobody else is kept out of his own folder by it. */
const sumOf = (json: string): string => createHash('sha256').update(json).digest('hex').slice(0, SUM)

const lineOf = (key: string, json: string): string => `${key} ${sumOf(json)} ${json}`

/** The file's lines by their keys, if this very program wrote it. */
const linesIn = (path: string, head: string): Map<string, string> => {
  try {
    const stats = statSync(path)
    if (!stats.isFile() || stats.size > 2 * MAX_BYTES) return new Map()
    const [first, ...lines] = readFileSync(path, 'utf8').split('\n')
    if (first !== head) return new Map()
    return new Map(lines.filter((line) => line !== '').map((line) => [line.slice(0, KEY), line]))
  } catch {
    return new Map()
  }
}

const recordIn = (line: string): unknown => {
  const json = line.slice(KEY + SUM + 2)
  if (line !== lineOf(line.slice(0, KEY), json)) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** One folder after the other: where none can be made, as in `/proc`, Node 20 tries for ever to make them all. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

/** The newest lines that there is room for, in their order. */
const fitting = (lines: readonly string[]): readonly string[] => {
  let room = MAX_BYTES
  const kept: string[] = []
  for (const line of lines.toReversed()) {
    room -= Buffer.byteLength(line)
    if (room < 0) break
    kept.push(line)
  }
  return kept.reverse()
}

/**
 * Opens the cache in a file. Two runs may have it open: each puts its own file in the place of the other's, whole.
 *
 * @param program what tells this build of kebao from every other one
 */
export const openFactsCache = <R>(path: string, program: string): FactsCache<R> => {
  const head = `kebao-facts 1 ${program}`
  const lines = linesIn(path, head)
  const isEmpty = lines.size === 0
  let isChanged = false
  /** Moves a line to the end, where the newest are. */
  const keep = (key: string, line: string): void => {
    lines.delete(key)
    lines.set(key, line)
  }
  return {
    isEmpty,
    get: (key) => {
      const line = lines.get(key)
      const record = line === undefined ? undefined : recordIn(line)
      if (line !== undefined && record !== undefined) keep(key, line)
      return record as R | undefined
    },
    put: (key, record) => {
      isChanged = true
      keep(key, lineOf(key, JSON.stringify(record)))
    },
    save: async () => {
      if (!isChanged) return
      isChanged = false
      try {
        makeFolder(dirname(path))
        await writeFile(
          path,
          new TextEncoder().encode([head, ...fitting([...lines.values()]), ''].join('\n')),
        )
      } catch {
        // A full disk, or a home that is read-only as it often is in a container.
      }
    },
  }
}
