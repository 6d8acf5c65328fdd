/** The changes below some folders, in batches: a save is many events, and a checkout is thousands. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import type { KebaoError } from '../../index.js'
import { watchFault } from './watch-fault.js'

/** A batch ends when nothing has happened for so long: more than the steps of one save take, and a quarter of what is noticed. */
const QUIET_MS = 25

/**
 * What no package holds, such as the working copies of editors and what was packed. What says how packages are checked
 * may be called like them: the list of files to leave out is, and a profile such as `_profile.yaml`.
 */
const SKIPPED = /^(?:node_modules|[._](?!kebaoignore$|[^#].*\.(?:ya?ml|json)$).*|.*\.kebao)$/

/**
 * A watcher takes on a file in its own time and does not say when, and takes a file that was replaced on anew: until then
 * somebody else has to look.
 */
const SETTLING_MS = [50, 200, 1_000, 5_000]

/** A checkout is not a save that another one follows at once. */
const MANY = 100

/** What changes with every save. */
const looksOf = (path: string): string => {
  try {
    const { ino, size, mtimeMs } = statSync(path)
    return `${ino} ${size} ${mtimeMs}`
  } catch {
    return ''
  }
}

export interface Changes {
  /** Watches these as well, whatever they are called; it is no harm to name them again. */
  also(files: readonly string[]): void
  /** Waits for the next batch: paths in full. A watcher that fails is a `KebaoError`, and watches no longer. */
  next(): Promise<readonly string[]>
}

/**
 * Begins to watch; nothing that happens after this promise is kept will be missed.
 *
 * @param paths folders and files in full
 * @param own files that this program writes itself
 */
export const changesIn = async (paths: readonly string[], own: ReadonlySet<string>): Promise<Changes> => {
  const named = new Set(paths)
  const pending = new Set<string>()
  let last = 0
  let failure: KebaoError | undefined
  let wake = (): void => {}
  const happening = () => new Promise<void>((resolve) => (wake = resolve))
  const watcher = watch([...named], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => own.has(path) || (!named.has(path) && SKIPPED.test(basename(path))),
  })
  /** How files looked of which it is not certain that they are watched. */
  const late = new Map<string, string>()
  const lookAfter = (file: string): void => {
    late.set(file, looksOf(file))
    for (const wait of SETTLING_MS) {
      setTimeout(() => {
        if (late.get(file) !== looksOf(file)) happened(file)
      }, wait).unref()
    }
  }
  const happened = (path: string): void => {
    if (named.has(path) || pending.size < MANY) lookAfter(path)
    pending.add(path)
    last = performance.now()
    wake()
  }
  watcher.on('all', (_, path) => happened(path))
  // Nobody may be waiting: the first error is kept until somebody asks.
  watcher.on('error', (error) => {
    failure ??= watchFault(error, paths[0] ?? '.')
    wake()
  })
  const check = async (): Promise<void> => {
    if (failure === undefined) return
    await watcher.close()
    throw failure
  }
  watcher.once('ready', () => wake())
  await happening()
  await check()
  return {
    also: (files) => {
      const others = files.filter((file) => !named.has(file))
      for (const file of others) named.add(file)
      watcher.add(others)
      for (const file of others) lookAfter(file)
    },
    next: async () => {
      if (pending.size === 0 && failure === undefined) await happening()
      for (;;) {
        const rest = last + QUIET_MS - performance.now()
        if (failure !== undefined || rest <= 0) break
        await pause(rest)
      }
      await check()
      const batch = [...pending].sort()
      pending.clear()
      return batch
    },
  }
}
