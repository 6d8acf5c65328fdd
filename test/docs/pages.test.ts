/** What the guides tell their readers to type works, and shows what they say it shows. */
import { describe, expect, test } from 'vitest'
import { checkModules } from './check-modules.js'
import { follow, runModule } from './follow.js'
import { pageOf } from './page.js'
import { twins } from './pages.js'
import { readerFolder } from './reader-folder.js'

describe.each(twins)('$name', ({ en, zh }) => {
  test.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)('in %s', (language, markdown) => {
    const page = pageOf(markdown)
    const folder = readerFolder()
    expect(follow(page, folder, language)).toEqual([])
    expect(runModule(page, folder, language)).toBe('')
  })
})

test('what they say in TypeScript is what the compiler takes', () => {
  const modules = new Map(
    twins.flatMap(({ name, en, zh }) =>
      [[`${name}.en`, pageOf(en).module] as const, [`${name}.zh-CN`, pageOf(zh).module] as const].filter(
        ([, module]) => module !== '',
      ),
    ),
  )
  expect(modules.size).toBeGreaterThan(0)
  expect(checkModules(modules)).toEqual([])
})
