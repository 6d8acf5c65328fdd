/** All that the answer on a package follows from beside its own files, as text. */
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LintOptions } from '../../index.js'
import type { FoundPackage } from '../../node/index.js'
import { digestOfFile } from '../digest-of-file.js'
import { isPackageFolder } from '../is-package-folder.js'
import { readPackage } from '../read-package.js'
import { packageKey } from '../work/package-key.js'

/** The head of a catalogue names its other files by their digests, which need not be those they have. */
const digestOfCatalogue = (head: string): string => {
  const folder = dirname(head)
  const files = [head, ...linesIn(folder, 'entries'), ...linesIn(folder, 'fingerprints')]
  return files.map((path) => `${path} ${digestOfFile(path)}`).join('\n')
}

const linesIn = (folder: string, part: string): readonly string[] => {
  const path = join(folder, part)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name))
}

/** The digest of what packages are compared with: a file or a package; undefined for anything that cannot be told so. */
const digestOf = async (path: string): Promise<string | undefined> => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 'missing'
  if (stats.isFile()) return path.endsWith('.json') ? digestOfCatalogue(path) : digestOfFile(path)
  return isPackageFolder(path) ? packageKey(await readPackage({ path, folder: path }), '') : undefined
}

/** Digests each path once a run. */
const digests = () => {
  const known = new Map<string, Promise<string | undefined>>()
  return (path: string): Promise<string | undefined> => {
    const digest = known.get(path) ?? digestOf(path)
    known.set(path, digest)
    return digest
  }
}

/**
 * @param more what else was asked for: the options of a command
 * @param optionsOf what a package in a folder is checked under
 * @param besideOf what it is compared with, in full
 * @returns undefined where an answer must not be remembered
 */
export const circumstancesFor = (
  more: unknown,
  optionsOf: (folder: string) => LintOptions,
  besideOf: (found: FoundPackage) => Promise<readonly string[]> = async () => [],
): ((found: FoundPackage) => Promise<string | undefined>) => {
  const digest = digests()
  const written = new WeakMap<object, string>()
  /** Packages share their settings: a workspace has a handful of them. */
  const optionsText = ({ profile, today }: LintOptions): string => {
    if (profile === undefined) return JSON.stringify({ today })
    const known = written.get(profile) ?? JSON.stringify({ today, profile })
    written.set(profile, known)
    return known
  }
  const asked = JSON.stringify(more)
  return async (found) => {
    const beside = await Promise.all((await besideOf(found)).map(digest))
    if (beside.includes(undefined)) return undefined
    return [asked, optionsText(optionsOf(found.folder)), ...beside].join('\n')
  }
}
