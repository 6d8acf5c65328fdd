/** `--threads` and `--no-cache`: by what means a run works through its packages. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, homedir } from 'node:os'
import { extname, join } from 'node:path'
import { words } from '../../index.js'
import type { Option, Options, Values } from '../options.js'
import type { Terminal } from '../terminal.js'
import type { Brief } from './brief.js'
import { cacheFolder } from './cache-folder.js'
import { type Crew, hireCrew } from './crew.js'
import { type FactsCache, openFactsCache } from './facts-cache.js'

export const noCacheOption = {
  type: 'flag',
  summary: words('不用以前记下的结果，也不记', 'Use and keep nothing of what earlier runs found'),
} as const satisfies Option

export const workOptions = {
  threads: {
    type: 'count',
    value: 'N',
    summary: words(
      '最多用几个线程；不写就看有几个核',
      'The most threads to use; as many as there are cores by default',
    ),
  },
  'no-cache': noCacheOption,
} as const satisfies Options

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Tells builds apart: the name of every part of the program holds the digest of that part. */
const buildOf = (program: URL): string => short(readFileSync(program, 'utf8'))

/** What earlier runs of a kind found out in a folder; nothing where it would be of another program. */
export const cacheFor = <R>(
  kind: string,
  { cwd, env, program }: Pick<Terminal, 'cwd' | 'env' | 'program'>,
): FactsCache<R> | undefined => {
  // A program that is run from its sources is another one after every change to them.
  if (program === undefined) return undefined
  // A service may run without a home, and wants none to be made.
  if (!env.KEBAO_CACHE && !existsSync(homedir())) return undefined
  return openFactsCache(join(cacheFolder(env), `${kind}-${short(cwd)}.txt`), buildOf(program))
}

/** The build lays the file that threads begin with beside the program. */
const workerOf = (program: URL): URL => new URL(`./worker${extname(program.pathname)}`, program)

export interface OwnMeans<R> {
  readonly cache?: FactsCache<R>
  /** Threads for so many packages at most. */
  readonly hire?: (most: number) => Promise<Crew<R>>
}

/** What stands at hand for a run; where neither does, it works through its packages alone and forgets them. */
export const meansOf = <R>(
  brief: Brief,
  options: Values<typeof workOptions>,
  terminal: Pick<Terminal, 'cwd' | 'env' | 'program'>,
): OwnMeans<R> => {
  const cache = options['no-cache'] ? undefined : cacheFor<R>(brief.kind, terminal)
  const threads = options.threads ?? availableParallelism()
  const { program } = terminal
  return {
    ...(cache && { cache }),
    ...(program &&
      threads > 1 && {
        hire: (most: number) => hireCrew<R>(workerOf(program), brief, Math.min(threads, most)),
      }),
  }
}
