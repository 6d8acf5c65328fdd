/** `kebao catalog site` as a clerk runs it. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleEntries } from '../../bench/sample-entries.js'
import { catalogueOf } from '../../src/catalogue/catalogue.js'
import { writeCatalogue } from '../../src/catalogue/format/write-catalogue.js'
import type { CatalogueEntry } from '../../src/model/catalogue-entry.js'
import { writeTree } from '../../src/node/write-tree.js'
import { sessionIn } from '../cli/commands/session.js'

let cwd: string

const entries = sampleEntries(8).map(
  (entry, at): CatalogueEntry => ({ ...entry, status: at === 0 ? 'submitted' : 'published' }),
)
const taken = entries.filter(({ status }) => status !== 'submitted')

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'kebao-site-command-'))
  await writeTree(writeCatalogue(catalogueOf(entries), { title: '示例省课程目录' }), join(cwd, 'catalogue'))
}, 120_000)

afterAll(() => rm(cwd, { recursive: true }))

const read = (path: string): Promise<string> => readFile(join(cwd, path), 'utf8')

test('writes the site, says what was left out, and takes its title from the catalogue', async () => {
  expect(taken.length).toBeLessThan(entries.length)
  const { kebao } = sessionIn(cwd)
  const { code, stdout, stderr } = await kebao('catalog', 'site', 'catalogue', '-o', 'site')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.replace(/\n/g, '')).toContain(`${taken.length} 门课`)
  expect(stdout.replace(/\n/g, '')).toContain(`没有放进去的 ${entries.length - taken.length} 条`)
  expect(await read('site/zh-CN/index.html')).toContain('<title>示例省课程目录</title>')
  expect(existsSync(join(cwd, 'site/sitemap.xml'))).toBe(false)
}, 120_000)

test('replaces its own site when it is told to, and nothing else ever', async () => {
  const { kebao } = sessionIn(cwd, 'en')
  expect((await kebao('catalog', 'site', 'catalogue', '-o', 'site')).stderr).toContain('--replace')
  const again = await kebao(
    ...['catalog', 'site', 'catalogue', '-o', 'site', '--replace', '--all'],
    ...['--title', 'Ours', '--base', 'https://learn.example.cn/shop'],
  )
  expect(again.code).toBe(0)
  expect(again.stdout).toContain(`Courses: ${entries.length}`)
  expect(again.stdout).not.toContain('left out')
  expect(await read('site/en/index.html')).toContain('<title>Ours</title>')
  expect(await read('site/sitemap.xml')).toContain('<loc>https://learn.example.cn/shop/en/index.html</loc>')

  await mkdir(join(cwd, 'mine'))
  await writeFile(join(cwd, 'mine/letter.txt'), 'mine')
  const refused = await kebao('catalog', 'site', 'catalogue', '-o', 'mine', '--replace')
  expect(refused.code).toBe(2)
  expect(await read('mine/letter.txt')).toBe('mine')
  expect((await kebao('catalog', 'site', 'catalogue', '-o', 'catalogue/site')).code).toBe(2)
  expect((await kebao('catalog', 'site', 'catalogue', '-o', '.')).code).toBe(2)
}, 120_000)

test('says what is missing or wrong', async () => {
  const { kebao } = sessionIn(cwd, 'en')
  expect((await kebao('catalog', 'site', 'catalogue')).stderr).toContain('--out')
  expect(
    (await kebao('catalog', 'site', 'catalogue', '-o', 'x', '--base', 'javascript:evil()')).stderr,
  ).toContain('web address')
  expect((await kebao('catalog', 'site', 'nowhere', '-o', 'x')).code).toBe(2)
  await mkdir(join(cwd, 'empty'), { recursive: true })
  expect((await kebao('catalog', 'site', 'empty', '-o', 'x')).code).toBe(2)
  expect(existsSync(join(cwd, 'x'))).toBe(false)
}, 120_000)
