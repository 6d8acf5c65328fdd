/** `kebao catalog coverage` as a clerk types it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import type { Catalogue } from '../../../src/catalogue/catalogue.js'
import { writeCatalogue } from '../../../src/catalogue/format/write-catalogue.js'
import { widthOf } from '../../../src/cli/columns.js'
import { sessionIn } from '../../cli/commands/session.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { catalogue, entry, hours, people, topics } from './courses.js'

const store = async (folder: string, name: string, stored: Catalogue): Promise<void> => {
  for (const [path, content] of await writeCatalogue(stored)) {
    const file = join(folder, name, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await bytesOf(content))
  }
}

const plan = `
标题: 示例计划
目标:
  - 受众: 老年人
    主题: 养生保健
    地区: 绵阳市
    目标门数: 3
`

/** A folder with two catalogues, a plan, and a plan that is wrong. */
const desk = async (): Promise<string> => {
  const folder = temporaryFolder({
    'plan.yaml': plan,
    'bad.yaml': '目标:\n  - 受众: 老年仁仁\n    目标门数: 3\n',
  })
  const a = entry('a', { ...people('seniors'), ...topics('nutrition'), region: '510722', ...hours(4) })
  const b = entry('b', { region: '510104', ...hours(2) })
  await store(folder, 'now', catalogue(a, b, entry('c', { status: 'withdrawn' })))
  await store(folder, 'old', catalogue(a))
  return folder
}

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  test('the main numbers fit a screen; a gap is no failure', async () => {
    const folder = await desk()
    const { kebao } = sessionIn(folder, language)
    const { code, stdout, stderr } = await kebao(
      'catalog',
      'coverage',
      'now',
      '--plan',
      'plan.yaml',
      '--earlier',
      'old',
      '--profile',
      'strict-province',
      '--similar',
    )
    expect(code).toBe(0)
    // No bundle of this desk was sketched, and what was not looked for is told.
    expect(stderr).toContain('catalogue/not-compared')
    expect(Math.max(...stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
    expect(stdout).toContain(language === 'en' ? '1/3 courses, lacks 2' : '1/3 门，缺 2')
    expect(stdout).toMatch(language === 'en' ? /Added +1 \(2 hours\)/ : /新增 +1 门，2 学时/)
  })

  test('a table of CSV on the screen, JSON for programs', async () => {
    const folder = await desk()
    const { kebao } = sessionIn(folder, language)
    const cells = await kebao('catalog', 'coverage', 'now', '--format', 'csv')
    expect(cells.stdout.startsWith('\ufeff')).toBe(true)
    const { stdout } = await kebao('catalog', 'coverage', 'now', '--format', 'json', '--region', '绵阳')
    expect(JSON.parse(stdout)).toMatchObject({ region: '510700', total: { courses: 1, hours: 4 } })
  })
})

test('a folder takes every table, and is not overwritten unasked', async () => {
  const folder = await desk()
  const { kebao } = sessionIn(folder)
  const asked = ['catalog', 'coverage', 'now', '--format', 'csv', '--earlier', 'old', '-o', 'tables/']
  expect(await kebao(...asked)).toMatchObject({ code: 0, stderr: '统计写到「tables/」，共 9 个文件。\n' })
  expect(readdirSync(join(folder, 'tables'))).toHaveLength(9)
  expect(await kebao(...asked)).toMatchObject({ code: 0 })
  writeFileSync(join(folder, 'tables/cells.csv'), 'mine')
  expect((await kebao(...asked)).code).toBe(2)
  expect(readFileSync(join(folder, 'tables/cells.csv'), 'utf8')).toBe('mine')
  expect((await kebao(...asked, '--replace')).code).toBe(0)
  expect(readFileSync(join(folder, 'tables/cells.csv'), 'utf8')).not.toBe('mine')
})

test('a report is written to a file', async () => {
  const folder = await desk()
  const { kebao } = sessionIn(folder)
  expect(await kebao('catalog', 'coverage', 'now', '--format', 'html', '-o', 'r.html')).toMatchObject({
    code: 0,
    stderr: '统计写到「r.html」。\n',
  })
  expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('<h1>课程资源统计</h1>')
})

test('what is wrong in a plan is told with its place', async () => {
  const folder = await desk()
  const { kebao } = sessionIn(folder)
  const { code, stderr } = await kebao('catalog', 'coverage', 'now', '--plan', 'bad.yaml')
  expect(code).toBe(2)
  expect(stderr).toContain('bad.yaml:2:9: ')
  expect(stderr).toContain('「老年仁仁」')
})

test('what is not there is told', async () => {
  const folder = await desk()
  const { kebao } = sessionIn(folder)
  expect((await kebao('catalog', 'coverage', 'nowhere')).code).toBe(2)
  expect((await kebao('catalog', 'coverage', 'now', '--region', '瓜瓜')).code).toBe(2)
  const { code, stderr } = await kebao('catalog', 'coverage', 'now', '--table', 'plan')
  expect(code).toBe(2)
  expect(stderr).toContain('没有「plan」这张表：要加上 --plan 才有。')
})
