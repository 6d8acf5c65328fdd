/** The changes below some folders, in batches: a save is many events, and a checkout is thousands. */
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { diskError } from '../../node/index.js'

/** A batch ends when nothing has happened for so long: more than the steps of one save take, less than anybody notices. */
const QUIET_MS = 60

/** What no package holds, such as the working copies of editors and what was packed; the list of such files is one. */
const SKIPPED = /^(?:node_modules|[._](?!kebaoignore$).*|.*\.kebao)$/

export interface Changes {
  /** Waits for the next batch: paths in full. */
  next(): Promise<readonly string[]>
}

/**
 * Begins to watch; nothing that happens after this promise is kept will be missed.
 *
 * @param folders in full
 * @param own files that this program writes itself
 */
export const changesIn = async (folders: readonly string[], own: ReadonlySet<string>): Promise<Changes> => {
  const pending = new Set<string>()
  let last = 0
  let wake = (): void => {}
  let fail = (_: unknown): void => {}
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => own.has(path) || (!folders.includes(path) && SKIPPED.test(basename(path))),
  })
  watcher.on('all', (_, path) => {
    pending.add(path)
    last = performance.now()
    wake()
  })
  watcher.on('error', (error) => fail(error))
  const happening = () =>
    new Promise<void>((resolve, reject) => {
      wake = resolve
      fail = (error) => reject(diskError(error, folders[0] ?? '.'))
    })
  const ready = happening()
  watcher.once('ready', () => wake())
  await ready
  return {
    next: async () => {
      if (pending.size === 0) await happening()
      while (performance.now() - last < QUIET_MS) await pause(QUIET_MS)
      const batch = [...pending].sort()
      pending.clear()
      return batch
    },
  }
}
