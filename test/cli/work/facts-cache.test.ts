import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFactsCache } from '../../../src/cli/work/facts-cache.js'
import { temporaryFolder } from '../../node/temporary-folder.js'

const key = (letter: string): string => letter.repeat(64)

const file = (): string => join(temporaryFolder(), 'deep/down/facts.txt')

const kept = async (path: string, ...letters: readonly string[]): Promise<void> => {
  const cache = openFactsCache<string>(path, 'one')
  for (const letter of letters) cache.put(key(letter), `说到${letter}\n`)
  await cache.save()
}

test('what was kept is there the next time, for the same program alone', async () => {
  const path = file()
  await kept(path, 'a', 'b')
  const again = openFactsCache<string>(path, 'one')
  expect(again.isEmpty).toBe(false)
  expect([again.get(key('a')), again.get(key('b')), again.get(key('c'))]).toEqual([
    '说到a\n',
    '说到b\n',
    undefined,
  ])
  expect(openFactsCache(path, 'two').isEmpty).toBe(true)
})

test('a damaged line is not believed, and costs no other line', async () => {
  const path = file()
  await kept(path, 'a', 'b', 'c')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('说到a', '说到x').replace(`${key('b')} `, `${key('b')}`))
  const cache = openFactsCache<string>(path, 'one')
  expect([cache.get(key('a')), cache.get(key('b')), cache.get(key('c'))]).toEqual([
    undefined,
    undefined,
    '说到c\n',
  ])
})

test.each([
  ['empty', ''],
  ['something else', '{"a":1}\n'],
  ['cut off in its first line', 'kebao-facts 1'],
  ['bytes', '\0\u{fffd}\n\n\0'],
])('a file that is %s is as good as none', (_, text) => {
  const path = join(temporaryFolder({ 'facts.txt': text }), 'facts.txt')
  expect(openFactsCache(path, 'one').get(key('a'))).toBeUndefined()
})

test('of two runs at once the last one is kept, whole', async () => {
  const path = file()
  const [one, two] = [openFactsCache<string>(path, 'one'), openFactsCache<string>(path, 'one')]
  for (let at = 0; at < 500; at += 1) {
    one.put(key('a'), 'a'.repeat(at))
    two.put(key('b'), 'b'.repeat(at))
  }
  await Promise.all([one.save(), two.save()])
  const after = openFactsCache<string>(path, 'one')
  const found = [after.get(key('a')), after.get(key('b'))]
  expect(found.filter((each) => each !== undefined)).toHaveLength(1)
  expect(found.join('')).toMatch(/^(a{499}|b{499})$/)
})

test('where nothing can be written nothing is, and nobody minds', async () => {
  const folder = temporaryFolder({ 'facts.txt': '' })
  const cache = openFactsCache<string>(join(folder, 'facts.txt/below.txt'), 'one')
  cache.put(key('a'), 'a')
  await expect(cache.save()).resolves.toBeUndefined()
  mkdirSync(join(folder, 'taken'))
  const other = openFactsCache<string>(join(folder, 'taken'), 'one')
  other.put(key('a'), 'a')
  await expect(other.save()).resolves.toBeUndefined()
})
