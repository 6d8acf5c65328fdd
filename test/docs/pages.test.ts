/** What the guides tell their readers to type works, and shows what they say it shows. */
import { describe, expect, test } from 'vitest'
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
