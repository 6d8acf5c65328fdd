/** Importing, updating and going back: the laws that hold for every pair of versions and every store. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Files, tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import type { ImportPlan } from '../../src/model/import-plan.js'
import { importPlan } from '../../src/model/import-plan.js'
import { installed as installedSchema } from '../../src/model/installed.js'
import { applyPlan } from '../../src/update/apply-plan.js'
import { installedOf } from '../../src/update/installed-of.js'
import { withDigest } from '../../src/update/plan-digest.js'
import { planImport } from '../../src/update/plan-import.js'
import { rollback } from '../../src/update/rollback.js'
import { settle } from '../../src/update/settle.js'
import type { Store } from '../../src/update/store.js'
import { anyCourse, bundleOf, front, lesson, small } from '../bundle/packages.js'
import { Crash, type MemoryStore, memoryStore } from './memory-store.js'

const ID = 'example-college/small'

const packed = (files: Files): Promise<Bundle> => bundleOf(tree(files).value)

const planned = async (store: Store, bundle: Bundle): Promise<ImportPlan> => {
  const edited = (await store.edited?.(ID)) ?? []
  const { value } = await planImport(await store.installed(ID), bundle, { edited })
  if (value === undefined) throw new Error('no plan')
  return value
}

const importInto = async (store: Store, bundle: Bundle): Promise<void> => {
  const { diagnostics } = await applyPlan(await planned(store, bundle), bundle, store)
  expect(diagnostics).toEqual([])
}

const anyPair = fc.tuple(anyCourse, anyCourse)

describe('for any two versions', () => {
  test('what is remembered and planned follows its schema', () =>
    fc.assert(
      fc.asyncProperty(anyPair, async ([a, b]) => {
        const [old, now] = [await packed(a), await packed(b)]
        expect(installedSchema.parse(await installedOf(now))).toEqual(await installedOf(now))
        const { value } = await planImport(await installedOf(old), now)
        expect(importPlan.parse(value)).toEqual(value)
      }),
      { numRuns: 20 },
    ))

  test('nothing is to be done for what is installed already', () =>
    fc.assert(
      fc.asyncProperty(anyCourse, async (files) => {
        const bundle = await packed(files)
        const { value } = await planImport(await installedOf(bundle), bundle)
        expect(value).toMatchObject({ direction: 'same', steps: [] })
      }),
      { numRuns: 20 },
    ))

  test('the steps account for every difference, and for nothing else', () =>
    fc.assert(
      fc.asyncProperty(anyPair, async ([a, b]) => {
        const [before, bundle] = [await installedOf(await packed(a)), await packed(b)]
        const { value } = await planImport(before, bundle)
        const after = await installedOf(bundle)
        const names = (items: readonly { kind: string; id: string }[]) =>
          items.map(({ kind, id }) => `${kind}/${id}`)
        const told = new Set(names(value?.steps ?? []))
        const old = new Map(before.items.map((item) => [`${item.kind}/${item.id}`, item]))
        const now = new Map(after.items.map((item) => [`${item.kind}/${item.id}`, item]))
        for (const name of new Set([...old.keys(), ...now.keys()])) {
          const isSame = JSON.stringify(shown(old.get(name))) === JSON.stringify(shown(now.get(name)))
          expect([name, told.has(name)]).toEqual([name, before.identity !== after.identity && !isSame])
        }
        expect(told.size).toBe(value?.steps.length)
      }),
      { numRuns: 20 },
    ))

  test('applying leads exactly there, and going back exactly to what was', () =>
    fc.assert(
      fc.asyncProperty(anyPair, async ([a, b]) => {
        const [old, now] = [await packed(a), await packed(b)]
        const store = memoryStore()
        await importInto(store, old)
        await importInto(store, now)
        expect(await store.installed(ID)).toEqual(await installedOf(now))
        for (const { path } of now.manifest.files)
          if (path.startsWith('data/assets/')) expect(store.media.has(path)).toBe(true)
        if (old.identity === now.identity) return
        const { value } = await rollback(ID, store)
        expect(value?.direction).toBe('back')
        expect(await store.installed(ID)).toEqual(await installedOf(old))
        expect((await rollback(ID, store)).diagnostics.map(({ code }) => code)).toEqual([
          'update/no-previous',
        ])
      }),
      { numRuns: 20 },
    ))

  test('the order in which files are found does not matter', () =>
    fc.assert(
      fc.asyncProperty(anyCourse, async (files) => {
        const turned = Object.fromEntries(Object.entries(files).reverse())
        expect(await installedOf(await packed(files))).toEqual(await installedOf(await packed(turned)))
      }),
      { numRuns: 20 },
    ))
})

/** Titles of files are for people: a file under another name is the same media. */
const shown = (item: Awaited<ReturnType<typeof installedOf>>['items'][number] | undefined) =>
  item && [item.digest, item.key, item.parent, item.position]

const changed: Files = {
  ...small,
  'course.md': `${front().replace('1.0.0', '1.1.0')}\n新的说明。![](assets/b.svg)\n`,
  'lessons/02-two.md': lesson('two', '第二课。'),
  'assets/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
}

describe('after a crash at any call of the store', () => {
  const storeWith = async (bundle: Bundle): Promise<MemoryStore> => {
    const store = memoryStore()
    await importInto(store, bundle)
    return store
  }

  test.each(['before', 'after'] as const)(
    '%s it did its work, the same plan can be applied again',
    async (when) => {
      const [old, now] = [await packed(small), await packed(changed)]
      let crashes = 0
      for (let call = 1; ; call += 1) {
        const store = await storeWith(old)
        const plan = await planned(store, now)
        store.failAt(call, when)
        const outcome = await applyPlan(plan, now, store).catch((error) => error)
        store.failAt(0)
        const between = await store.installed(ID)
        expect([old.identity, now.identity]).toContain(between?.identity)
        expect((await applyPlan(plan, now, store)).diagnostics).toEqual([])
        expect(await store.installed(ID)).toEqual(await installedOf(now))
        await rollback(ID, store)
        expect(await store.installed(ID)).toEqual(await installedOf(old))
        if (!(outcome instanceof Crash)) break
        crashes += 1
      }
      // installed, edited, hasAsset for two files, putAsset for one, commit
      expect(crashes).toBe(6)
    },
  )
})

describe('a plan is refused', () => {
  const codesOf = async (plan: ImportPlan, bundle: Bundle, store: Store) =>
    (await applyPlan(plan, bundle, store)).diagnostics.map(({ code }) => code)

  test('when it was changed after it was shown', async () => {
    const [store, bundle] = [memoryStore(), await packed(small)]
    const plan = await planned(store, bundle)
    expect(await codesOf({ ...plan, steps: [] }, bundle, store)).toEqual(['update/plan-changed'])
    const { digest: _, ...rest } = plan
    const forged = settle({ ...plan, ...rest, next: { ...plan.next, items: [] } }, 'here')
    expect(await codesOf(forged, bundle, store)).toEqual(['update/plan-changed'])
    expect(await codesOf(settle({ ...plan, steps: [] }, 'here'), bundle, store)).toEqual(['update/moved-on'])
    expect(await store.installed(ID)).toBeUndefined()
  })

  test('when it takes sides where there is no conflict, or tells what is not so', async () => {
    const [store, now] = [memoryStore(), await packed(changed)]
    await importInto(store, await packed(small))
    store.edit(`course/${ID}`)
    const { digest: _, ...plan } = settle(await planned(store, now), 'here')
    const reason = { 'zh-CN': '没事。', en: 'Nothing.' }
    const otherwise = (change: object) =>
      withDigest({
        ...plan,
        steps: plan.steps.map((step) => (step.kind === 'lesson' ? { ...step, ...change } : step)),
      })
    expect(plan.steps.some(({ kind }) => kind === 'lesson')).toBe(true)
    for (const forged of [
      otherwise({ resolution: 'incoming' }),
      otherwise({ reason }),
      withDigest({ ...plan, direction: 'back' }),
    ])
      expect(await codesOf(forged, now, store)).toEqual(['update/moved-on'])
    expect(await codesOf(otherwise({}), now, store)).toEqual([])
  })

  test('for another bundle', async () => {
    const [store, bundle] = [memoryStore(), await packed(small)]
    const plan = await planned(store, bundle)
    expect(await codesOf(plan, await packed(changed), store)).toEqual(['update/other-bundle'])
  })

  test('for another package', async () => {
    const other = { ...small, 'course.md': front().replace('/small', '/other') }
    const { value, diagnostics } = await planImport(
      await installedOf(await packed(small)),
      await packed(other),
    )
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['update/other-package'])
  })

  test('when another import came first, or somebody edited what it touches', async () => {
    const [store, old, now] = [memoryStore(), await packed(small), await packed(changed)]
    const first = await planned(store, old)
    const second = await planned(store, now)
    expect(await codesOf(first, old, store)).toEqual([])
    expect(await codesOf(second, now, store)).toEqual(['update/moved-on'])
    const third = await planned(store, now)
    store.edit(`course/${ID}`)
    expect(await codesOf(third, now, store)).toEqual(['update/moved-on'])
    expect((await store.installed(ID))?.identity).toBe(old.identity)
  })

  test('when the store finds so in its transaction', async () => {
    const [store, bundle] = [memoryStore(), await packed(small)]
    const late: Store = { ...store, commit: async () => false }
    expect(await codesOf(await planned(store, bundle), bundle, late)).toEqual(['update/moved-on'])
  })

  test('going back from nothing, and to nothing', async () => {
    const store = memoryStore()
    expect((await rollback(ID, store)).diagnostics.map(({ code }) => code)).toEqual(['update/not-installed'])
  })
})

describe('going back', () => {
  const third: Files = { ...small, 'course.md': `${front().replace('1.0.0', '1.2.0')}\n又一版。\n` }

  test.each(['identity', 'version'] as const)(
    'goes back once, where the %s to go back from is named',
    async (by) => {
      const store = memoryStore()
      for (const files of [small, changed, third]) await importInto(store, await packed(files))
      const from = (await store.installed(ID))?.[by]
      const codes = async () => (await rollback(ID, store, { from })).diagnostics.map(({ code }) => code)
      expect(await codes()).toEqual([])
      expect(await codes()).toEqual(['update/other-version'])
      expect((await store.installed(ID))?.version).toBe('1.1.0')
      expect((await rollback(ID, store)).diagnostics).toEqual([])
      expect((await store.installed(ID))?.version).toBe('1.0.0')
    },
  )

  test('a question that came in takes the lesson’s reopening with it', async () => {
    const asked = (more: string): Files => ({
      ...small,
      'lessons/01-one.md': lesson('one', `![图](../assets/a.svg)\n\n课文。\n\n${more}`),
    })
    const store = memoryStore()
    await importInto(store, await packed(asked('')))
    const more = await packed(asked(':::判断题{#q9 答案=对}\n对吗？\n:::'))
    const effectOf = (plan?: ImportPlan) =>
      plan?.steps.find(({ kind, id }) => kind === 'lesson' && id === 'one')?.learners
    expect(effectOf(await planned(store, more))).toBe('reopen')
    await importInto(store, more)
    expect(effectOf((await rollback(ID, store)).value)).toBe('complete')
  })
})

describe('what somebody edited here', () => {
  const edited = async () => {
    const store = memoryStore()
    await importInto(store, await packed(small))
    store.edit(`course/${ID}`, 'lesson/one')
    return store
  }

  test('is a conflict where the new version touches it, and stays where it does not', async () => {
    const [store, now] = [await edited(), await packed(changed)]
    const plan = await planned(store, now)
    expect(plan.steps.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      'conflict course',
      'create lesson',
      'create asset',
    ])
    const { diagnostics } = await applyPlan(plan, now, store)
    expect(diagnostics.map(({ code }) => code)).toEqual(['update/conflict'])
  })

  test.each(['incoming', 'here'] as const)(
    'the side that was taken is in the plan: %s',
    async (onConflict) => {
      const [store, now] = [await edited(), await packed(changed)]
      const { value } = await applyPlan(await planned(store, now), now, store, { onConflict })
      expect(value?.steps[0]).toMatchObject({
        action: 'conflict',
        incoming: 'update',
        resolution: onConflict,
      })
      expect((await store.edited?.(ID))?.includes(`course/${ID}`)).toBe(onConflict === 'here')
      expect(await store.installed(ID)).toEqual(await installedOf(now))
    },
  )

  test('is a conflict where it goes, and where another comes under its id', async () => {
    const [store, old] = [await edited(), await packed(small)]
    const { 'lessons/01-one.md': _, ...without } = small as Record<string, string>
    const gone = await planned(store, await packed({ ...without, 'course.md': front() }))
    expect(gone.steps.find(({ id }) => id === 'one')).toMatchObject({
      action: 'conflict',
      incoming: 'delete',
    })
    const { value } = await planImport(undefined, old, { edited: ['lesson/one'] })
    expect(value?.steps.find(({ id }) => id === 'one')).toMatchObject({
      action: 'conflict',
      incoming: 'create',
    })
  })
})
