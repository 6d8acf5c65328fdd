/** The syllabi that a `kebao.yaml` names: read once a run, and only when a course asks for them. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Outline, words } from '../../index.js'
import { diskError } from '../../node/index.js'
import type { Option } from '../options.js'
import { type BesideKind, besideSettings } from './beside-settings.js'
import type { Effective } from './effective.js'

export const syllabusOption = {
  type: 'list',
  value: 'FILE|DIR',
  summary: words(
    '课程依据的大纲在哪里：课包文件夹、包文件，可写多次',
    'Where a syllabus is that courses carry out: a package or a bundle; may be repeated',
  ),
} as const satisfies Option

const kind: BesideKind = { code: 'syllabus', noun: words('大纲', 'syllabus'), option: '--syllabus' }

export const workspaceSyllabi = ({ workspace }: Effective): readonly string[] => {
  const { path, shown = '', value } = workspace ?? {}
  if (path === undefined) return []
  return (value?.syllabi ?? []).map((name) => besideSettings(kind, name, { path, shown }))
}

/** What is read of a path, once: several packages name the same. */
export const syllabiReader = (cwd: string): ((paths: readonly string[]) => Promise<readonly Outline[]>) => {
  const read = new Map<string, Promise<readonly Outline[]>>()
  const one = async (full: string): Promise<readonly Outline[]> => {
    const { readOutlines } = await import('../conform/read-outlines.js')
    // A syllabus that cannot be read is told by whoever checks it; a course that names it, that it is not at hand.
    const { outlines } = await readOutlines([full], { cwd })
    return outlines.filter(({ outline }) => outline.kind === 'syllabus').map(({ outline }) => outline)
  }
  return async (paths) => {
    const all = [...new Set(paths.map((path) => resolve(cwd, path)))].map((full) => {
      const known = read.get(full) ?? one(full)
      read.set(full, known)
      return known
    })
    return (await Promise.all(all)).flat()
  }
}

/** A path that was mistyped is told at once, even where no course asks for a syllabus. */
export const checkSyllabi = (paths: readonly string[], cwd: string): void => {
  for (const path of paths) {
    try {
      statSync(resolve(cwd, path))
    } catch (error) {
      throw diskError(error, path)
    }
  }
}
