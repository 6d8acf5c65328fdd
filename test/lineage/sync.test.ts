/** Taking over an update, case by case: what is merged, what is said, and that nothing is done twice. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adapt } from '../../src/lineage/adapt.js'
import { sync } from '../../src/lineage/sync.js'
import { caseIn, mergedText, syncCase, told } from './sync-case.js'

const root = join(import.meta.dirname, 'cases')

describe.each(readdirSync(root))('%s', (name) => {
  const folder = join(root, name)

  it('merges what does not conflict, and says what does', async () => {
    const given = await caseIn(folder)
    const { value, diagnostics } = await syncCase(given)
    const report = await told(given, given.ours, diagnostics)
    await expect(report).toMatchFileSnapshot(join(folder, 'report.txt'))
    await expect(value ? await mergedText(given, value) : '').toMatchFileSnapshot(join(folder, 'merged.txt'))
  })

  it('is done when it was done once', async () => {
    const given = await caseIn(folder)
    const { value } = await syncCase(given)
    if (value === undefined) return
    const again = await sync(value.tree, given.newer, given.newer)
    expect(again.value?.changes).toEqual([])
    expect(again.value?.tree).toEqual(value.tree)
  })

  it('without a change of ours, is what an adaptation of the new version would be', async () => {
    const { base, newer } = await caseIn(folder)
    const options = { id: 'my-college/hello', title: '我们的课', publisher: '我们的学院' }
    const [started, fresh] = [await adapt(base, options), await adapt(newer, options)]
    const { value, diagnostics } = await sync(started.value ?? new Map(), base, newer)
    if (/forbidden|share-alike/.test(name)) expect(value).toBeUndefined()
    else {
      expect(diagnostics).toEqual([])
      expect(value?.tree).toEqual(fresh.value)
    }
  })
})
