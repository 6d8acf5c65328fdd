/** Everything that takes turns over one corpus. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../corpus.js'
import type { Contest } from './contest.js'
import { coldContests, isLikeClean, smallContests, warmContests } from './kebao.js'
import { type Machine, machine } from './machine.js'
import { neighbourContests, newerNode } from './neighbours.js'
import { readNatively } from './read-natively.js'
import { corpusOf, type Size } from './sizes.js'
import { type Outcome, takeTurns } from './take-turns.js'

export interface Measured {
  readonly lessons: number
  readonly packages: number
  readonly documents: number
  /** Bytes of Markdown. */
  readonly bytes: number
  readonly machine: Machine
  readonly outcomes: readonly Outcome[]
  /** Documents that the native engine read; undefined where it is not installed, or nobody asked. */
  readonly native?: number
  /** Whether warm bundles were those of a clean build; undefined where none were made. */
  readonly isLikeClean?: boolean
}

const markdownIn = (root: string) => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  )
  return {
    documents: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0),
  }
}

/**
 * @param root a folder that is there; what was written is gone from it afterwards
 * @param program the built command line
 */
export const runSize = async (
  size: Size,
  root: string,
  program: string,
  say: (line: string) => void,
): Promise<Measured> => {
  const { lessons, rounds, neighbours, isAlone } = size
  const folder = join(root, `size-${lessons}`)
  const corpus = join(folder, 'corpus')
  mkdirSync(folder)
  say(`${lessons} lessons: the corpus is written`)
  const packages = writeCorpus(corpus, corpusOf(lessons))
  const stage = { program, corpus, first: packages[0] ?? corpus, lessons, folder }
  const [cold = { id: '', args: [] }, ...others] = coldContests(stage)
  const guests = neighbourContests(stage, neighbours === 'all' ? undefined : neighbours)
  const newer: readonly Contest[] =
    guests.length === 0 ? [] : [{ ...cold, id: 'pack-newer-node', node: newerNode }]
  const contests = isAlone
    ? [cold]
    : [
        { id: 'floor', args: [join(root, 'floor.mjs'), corpus] },
        cold,
        ...newer,
        ...others,
        ...(await warmContests(stage)),
        ...smallContests(stage),
        { id: 'empty', args: ['--eval', ''] },
        { id: 'version', args: [program, '--version'] },
        ...guests,
      ]
  const outcomes = await takeTurns(contests, rounds, say)
  const native = isAlone ? undefined : await readNatively(corpus)
  const kept = {
    ...(native !== undefined && { native }),
    ...(!isAlone && { isLikeClean: await isLikeClean(stage) }),
  }
  const measured = {
    lessons,
    packages: packages.length,
    ...markdownIn(corpus),
    machine: machine(),
    outcomes,
    ...kept,
  }
  rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
  return measured
}
