/** `kebao catalog search` as a clerk uses it. */
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { bytesOf } from '../../../src/base/tree.js'
import { catalogueOf } from '../../../src/catalogue/catalogue.js'
import { writeCatalogue } from '../../../src/catalogue/format/write-catalogue.js'
import { widthOf } from '../../../src/cli/columns.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { exampleEntries } from '../../catalogue/search/example-entries.js'
import { workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const filesOf = async (entries: readonly CatalogueEntry[]): Promise<Record<string, string>> => {
  const files: Record<string, string> = {}
  for (const [path, content] of writeCatalogue(catalogueOf(entries)))
    files[`centre/${path}`] = new TextDecoder().decode(await bytesOf(content))
  return files
}

const ofExamples = await filesOf(await exampleEntries())
const examples = (): string => workspaceOf([], ofExamples)
const ofProvince = await filesOf(sampleEntries(300))
const province = (): string => workspaceOf([], ofProvince)

test.each(['zh-CN', 'en'])('the examples, in %s', async (language) => {
  const { kebao, transcript } = sessionIn(examples(), language)
  await kebao('catalog', 'search', 'centre', '老年人', '手机')
  await kebao('catalog', 'search', 'centre', '--region', '新乡', '--audience', '老人')
  await kebao('catalog', 'search', 'centre', '火箭发射')
  await kebao('catalog', 'search', 'centre', '手机', '火箭发射', '--limit', '1')
  await kebao('catalog', 'search', 'centre', '--audience', '老人年')
  await kebao('catalog', 'search', 'centre', '--region', '鼓楼区')
  await kebao('catalog', 'search', 'centre', '--licence', '随便用')
  await kebao('catalog', 'search', 'centre', '--hours', '很多')
  await kebao('catalog', 'search', 'nowhere', '手机')
  await expect(transcript()).toMatchFileSnapshot(`expected/catalog-search-${language}.txt`)
})

test('no line is wider than the screen', async () => {
  const { kebao } = sessionIn(province())
  const { stdout, code } = await kebao('catalog', 'search', 'centre', '入门', '--limit', '200')
  expect(code).toBe(0)
  expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
})

test('values are understood as people write them, and broader ones hold narrower ones', async () => {
  const { kebao } = sessionIn(province())
  const found = async (...options: readonly string[]) => {
    const { stdout } = await kebao('catalog', 'search', 'centre', ...options, '--format', 'json')
    return JSON.parse(stdout) as { total: number; hits: readonly { region: string; hours: number }[] }
  }
  expect((await found('--audience', '农民')).total).toBe((await found('--audience', 'rural-residents')).total)
  const henan = await found('--region', '河南', '--limit', '300')
  expect(henan.total).toBeGreaterThan(0)
  expect(henan.hits).toHaveLength(henan.total)
  expect(henan.hits.every(({ region }) => region.startsWith('41'))).toBe(true)
  const afternoon = await found('--hours', '8学时', '--hours', '1-4')
  expect(afternoon.hits.every(({ hours }) => hours <= 8)).toBe(true)
  const all = await found('--limit', '300')
  expect(new Set(all.hits).size).toBe(300)
})

test('a table for Excel', async () => {
  const { kebao } = sessionIn(province())
  const { stdout } = await kebao('catalog', 'search', 'centre', '手机', '--format', 'csv', '--limit', '2')
  expect(stdout.startsWith('\ufeff编号,版本,标题,')).toBe(true)
  expect(stdout.trimEnd().split('\r\n')).toHaveLength(3)
})
