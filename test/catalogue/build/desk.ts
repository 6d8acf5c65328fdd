/** A folder with small courses, and what a catalogue made there says. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { workspaceOf } from '../../cli/commands/packages.js'
import { sessionIn } from '../../cli/commands/session.js'

export const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** A folder with small packages, their bundles, or both. */
export const desk = async (...parts: readonly ('courses' | 'bundles')[]) => {
  const folder = workspaceOf(parts.length > 0 ? NAMES.map((name) => `courses/${name}`) : [])
  const session = sessionIn(folder)
  if (parts.includes('bundles'))
    expect((await session.kebao('pack', 'courses', '-o', 'bundles/')).code).toBe(0)
  if (!parts.includes('courses')) rmSync(join(folder, 'courses'), { recursive: true, force: true })
  return { folder, ...session }
}

export const filesBelow = (folder: string, prefix = ''): readonly string[] =>
  readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((each) =>
      each.isDirectory() ? filesBelow(folder, `${prefix}${each.name}/`) : [`${prefix}${each.name}`],
    )
    .sort()

/** Every byte of a catalogue. */
export const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))

export const entriesIn = (folder: string): readonly Record<string, unknown>[] =>
  (bytesOf(folder)['entries/all.jsonl'] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

export const addressesIn = (folder: string) => entriesIn(folder).map(({ address }) => address)
