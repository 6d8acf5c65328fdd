/** The verbs of kebao: cold, with either engine, on one thread and on two, and warm. */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from '../measure.js'
import type { Contest } from './contest.js'

export interface Stage {
  /** The built command line. */
  readonly program: string
  readonly corpus: string
  /** Its first package. */
  readonly first: string
  readonly lessons: number
  /** Where all may write. */
  readonly folder: string
}

const reference = { KEBAO_ENGINE: 'reference' }

/** Cold: nothing kept, and nothing there yet. */
const coldPack = (
  { program, corpus, folder }: Stage,
  id: string,
  threads: number,
  more: Partial<Contest> = {},
): Contest => {
  const out = join(folder, 'out', id)
  return {
    id,
    args: [program, 'pack', corpus, '--out', out, '--no-cache', '--threads', String(threads)],
    before: () => rmSync(out, { recursive: true, force: true }),
    ...more,
  }
}

const coldLint = (
  { program, corpus }: Stage,
  id: string,
  threads: number,
  more: Partial<Contest> = {},
): Contest => ({
  id,
  args: [program, 'lint', corpus, '--no-cache', '--threads', String(threads)],
  ...more,
})

/** From here on two threads are busy long enough that a run must show it, with the one engine and the other. */
const BUSY = { reference: 1_000, native: 10_000 }

export const coldContests = (stage: Stage): readonly Contest[] => {
  const { lessons } = stage
  const isBusy = { reference: lessons >= BUSY.reference, native: lessons >= BUSY.native }
  return [
    coldPack(stage, 'pack', 1),
    coldPack(stage, 'pack-2', 2, { isParallel: isBusy.native }),
    coldPack(stage, 'pack-reference', 1, { env: reference }),
    coldPack(stage, 'pack-reference-2', 2, { env: reference, isParallel: isBusy.reference }),
    coldLint(stage, 'lint', 1),
    coldLint(stage, 'lint-2', 2, { isParallel: isBusy.native }),
    coldLint(stage, 'lint-reference', 1, { env: reference }),
    coldLint(stage, 'lint-reference-2', 2, { env: reference, isParallel: isBusy.reference }),
  ]
}

/** A few lessons, where threads have nothing to gain. */
export const smallContests = (stage: Stage): readonly Contest[] => {
  const small = { ...stage, corpus: stage.first }
  return [coldPack(small, 'pack-small', 1), coldPack(small, 'pack-small-2', 2)]
}

/** Warm: as people run it, without options, with what the last run kept. */
export const warmContests = async (stage: Stage): Promise<readonly Contest[]> => {
  const { program, corpus, first, folder } = stage
  const out = join(folder, 'out/warm')
  const env = { KEBAO_CACHE: join(folder, 'cache') }
  const pack = [program, 'pack', corpus, '--out', out]
  const lint = [program, 'lint', corpus]
  const lesson = join(first, 'lessons/01-lesson.md')
  const change = () => appendFileSync(lesson, '\n再改一行。\n')
  await measure(pack, { env })
  await measure(lint, { env })
  // In this order, so that the second of each two finds what the first one kept.
  return [
    { id: 'lint-changed', args: lint, env, before: change },
    { id: 'lint-unchanged', args: lint, env },
    { id: 'pack-changed', args: pack, env, before: change },
    { id: 'pack-unchanged', args: pack, env },
  ]
}

/** Whether the bundles of warm runs are, byte for byte, those of a clean build of the same files. */
export const isLikeClean = async (stage: Stage): Promise<boolean> => {
  const { folder, program, corpus } = stage
  const [warm, clean] = [join(folder, 'out/warm'), join(folder, 'out/clean')]
  await measure([program, 'pack', corpus, '--out', warm], { env: { KEBAO_CACHE: join(folder, 'cache') } })
  await measure([program, 'pack', corpus, '--out', clean, '--no-cache', '--threads', '1'])
  const files = readdirSync(clean).sort()
  const isSame = (file: string): boolean =>
    existsSync(join(warm, file)) && readFileSync(join(clean, file)).equals(readFileSync(join(warm, file)))
  return readdirSync(warm).length === files.length && files.every(isSame)
}
