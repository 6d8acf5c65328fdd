/** A `Store` in memory, which can fail before or after any of its calls as a crash would. */
import type { Content } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import type { Installed } from '../../src/model/installed.js'
import type { Store } from '../../src/update/store.js'

interface Row {
  readonly installed: Installed
  readonly bundle: Bundle
  readonly history: readonly Bundle[]
}

export interface MemoryStore extends Store {
  readonly media: ReadonlyMap<string, Content>
  /** Calls made so far. */
  readonly calls: () => number
  /** The call that fails, counted from 1, and whether it has done its work by then. */
  readonly failAt: (call: number, when?: 'before' | 'after') => void
  readonly edit: (...items: readonly string[]) => void
}

export class Crash extends Error {}

export const memoryStore = (): MemoryStore => {
  const rows = new Map<string, Row>()
  const media = new Map<string, Content>()
  const edited = new Set<string>()
  let calls = 0
  let failing = 0
  let moment: 'before' | 'after' = 'before'

  const call = async <T>(work: () => T): Promise<T> => {
    calls += 1
    const fails = calls === failing
    if (fails && moment === 'before') throw new Crash()
    const result = work()
    if (fails) throw new Crash()
    return result
  }

  return {
    media,
    calls: () => calls,
    failAt: (at, when = 'before') => {
      calls = 0
      failing = at
      moment = when
    },
    edit: (...items) => {
      for (const each of items) edited.add(each)
    },
    installed: (id) => call(() => rows.get(id)?.installed),
    edited: () => call(() => [...edited]),
    hasAsset: ({ path }) => call(() => media.has(path)),
    putAsset: ({ path }, content) => call(() => void media.set(path, content)),
    commit: ({ plan, bundle }) =>
      call(() => {
        const row = rows.get(plan.package)
        if (row?.installed.identity !== plan.from?.identity) return false
        const history = row?.history ?? []
        const back = history.findIndex(({ identity }) => identity === plan.to.identity)
        const kept = back >= 0 ? history.slice(0, back) : row ? [...history, row.bundle] : []
        rows.set(plan.package, { installed: plan.next, bundle, history: kept })
        for (const { kind, id, resolution } of plan.steps)
          if (resolution === 'incoming') edited.delete(`${kind}/${id}`)
        return true
      }),
    previous: (id) => call(() => rows.get(id)?.history.at(-1)),
  }
}
