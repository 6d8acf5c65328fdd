/** What the guides tell hosts without npm to do works with the programs they name. */
import { describe, expect, test } from 'vitest'
import { follow } from '../docs/follow.js'
import { pageOf } from '../docs/page.js'
import { twins } from '../docs/pages.js'
import { readerFolder } from '../docs/reader-folder.js'

describe.each(twins.filter(({ name }) => name === 'docs/guides/developers'))('$name', ({ en, zh }) => {
  test.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)('in %s', (language, markdown) => {
    expect(follow(pageOf(markdown), readerFolder(), language, { outsiders: true })).toEqual([])
  })
})
