/** A `Store` in a folder: no database, and a layout that any program can read. */
import {
  type Bundle,
  type Commit,
  type Installed,
  KebaoError,
  type Store,
  type StoreRecord,
  verify,
  words,
} from '../index.js'
import { diskError } from './disk-error.js'
import { isKept, keepAsset } from './file-store/keep-asset.js'
import { keepBundle } from './file-store/keep-bundle.js'
import { type Layout, layoutOf } from './file-store/layout.js'
import { readRecord, writeRecord } from './file-store/record.js'
import { withLock } from './file-store/with-lock.js'
import { nativeSha256 } from './native-hash.js'
import { readTree } from './read-tree.js'

/** A store that also remembers what was changed by hand, since a folder cannot tell. */
export interface FileStore extends Store {
  /** Says that an item, as `kind/id`, was changed here; the next import asks before it touches it. */
  readonly edit: (id: string, item: string) => Promise<void>
}

type Step = Commit['plan']['steps'][number]

const nameOf = ({ kind, id }: Step): string => `${kind}/${id}`

const OVERWRITES = ['create', 'update', 'delete']

/** True where the plan would overwrite what was edited after it was made. */
const isLate = ({ plan }: Commit, edited: readonly string[]): boolean =>
  plan.steps.some((step) => OVERWRITES.includes(step.action) && edited.includes(nameOf(step)))

/** Going back to what is in the history takes it and all that came after it off; everything else adds to it. */
const historyAfter = (record: StoreRecord | undefined, identity: string): StoreRecord['history'] => {
  if (record === undefined) return []
  const { history, installed } = record
  const at = history.findLastIndex((each) => each.identity === identity)
  if (at >= 0) return history.slice(0, at)
  return [...history, { version: installed.version, identity: installed.identity }]
}

const recordAfter = (record: StoreRecord | undefined, { plan, bundle }: Commit): StoreRecord => {
  const settled = plan.steps.filter(({ resolution }) => resolution === 'incoming').map(nameOf)
  return {
    storeVersion: 1,
    bundle: `bundles/${bundle.identity.replace('sha256:', '')}`,
    installed: plan.next,
    history: historyAfter(record, bundle.identity),
    edited: (record?.edited ?? []).filter((item) => !settled.includes(item)),
  }
}

const damaged = (folder: string): KebaoError =>
  new KebaoError(
    'store/damaged-bundle',
    words(
      `旧版在「${folder}」，已经不完整，退不回去。请从备份恢复这个文件夹。`,
      `The older version in \`${folder}\` is not whole, so there is no going back to it. Restore the folder from a backup.`,
    ),
  )

const openKept = async (folder: string): Promise<Bundle> => {
  const { value: tree, diagnostics } = await readTree(folder, { files: 70_000, everything: true })
  // How much it may ask was settled when it was taken in, by limits that are not known here.
  const limits = {
    total: Number.POSITIVE_INFINITY,
    inflated: Number.POSITIVE_INFINITY,
    file: Number.POSITIVE_INFINITY,
  }
  const { value } = diagnostics.length > 0 ? {} : await verify(tree, { createHash: nativeSha256, limits })
  if (value === undefined) throw damaged(folder)
  return value
}

const commitTo = async (layout: Layout, commit: Commit): Promise<boolean> => {
  const { plan, bundle } = commit
  const path = layout.record(plan.package)
  const record = readRecord(path)
  const now: Installed | undefined = record?.installed
  if (now?.identity === plan.to.identity) return true
  if (now?.identity !== plan.from?.identity || isLate(commit, record?.edited ?? [])) return false
  await keepBundle(bundle, layout)
  await writeRecord(path, recordAfter(record, commit))
  return true
}

/** Words for what the system refuses; what is a `KebaoError` already stays what it is. */
const told = async <T>(folder: string, action: () => Promise<T>): Promise<T> => {
  try {
    return await action()
  } catch (error) {
    throw diskError(error, folder)
  }
}

/**
 * Keeps imported courses in a folder: every bundle unpacked in a folder named by its identity, media once under its
 * hash, and of each package one JSON file, which is replaced in one step. Killed at any moment it holds the old state
 * or the new one; several processes may use it at once.
 *
 * @example
 * const store = fileStore('/srv/courses')
 * const { value: found } = await plan(await store.installed(bundle.manifest.id), bundle)
 * const { diagnostics } = await apply(found, bundle, store)
 */
export const fileStore = (folder: string): FileStore => {
  const layout = layoutOf(folder)
  const inLock = <T>(id: string, action: () => Promise<T>): Promise<T> =>
    told(folder, () => withLock(layout.lock(id), action))
  return {
    installed: (id) => told(folder, async () => readRecord(layout.record(id))?.installed),
    edited: (id) => told(folder, async () => readRecord(layout.record(id))?.edited ?? []),
    hasAsset: (asset) => told(folder, async () => isKept(asset, layout)),
    putAsset: (asset, content) => told(folder, () => keepAsset(asset, content, layout)),
    commit: (commit) => inLock(commit.plan.package, () => commitTo(layout, commit)),
    previous: (id) =>
      told(folder, async () => {
        const last = readRecord(layout.record(id))?.history.at(-1)
        return last === undefined ? undefined : openKept(layout.bundle(last.identity))
      }),
    edit: (id, item) =>
      inLock(id, async () => {
        const record = readRecord(layout.record(id))
        if (record === undefined || record.edited.includes(item)) return
        await writeRecord(layout.record(id), { ...record, edited: [...record.edited, item].sort() })
      }),
  }
}
