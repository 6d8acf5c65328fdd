/** `kebao catalog site --courses`: learners begin with a tap, and centres take the bundle, all from one folder. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionIn } from '../cli/commands/session.js'

const examples = join(import.meta.dirname, '../../examples')
const cwd = mkdtempSync(join(tmpdir(), 'kebao-site-courses-'))
const { kebao } = sessionIn(cwd)

beforeAll(async () => {
  cpSync(join(examples, 'phone-syllabus'), join(cwd, 'syllabus'), { recursive: true })
  for (const name of ['phone-course', 'straw-weaving', 'labour-rights'])
    await kebao('pack', join(examples, name), '-o', `bundles/${name}.kebao`)
  expect((await kebao('catalog', 'build', 'bundles', 'syllabus', '-o', 'catalogue')).code).toBe(0)
}, 120_000)

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const page = 'site/zh-CN/courses/of-muye-example-college/course-phone-basics.html'

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<p class="kb-get"><a[^>]* href="([^"]+)"/g)].map((match) => match[1] ?? '')

test('the page of a course leads to its lessons and to its bundle', async () => {
  const { code, stdout } = await kebao('catalog', 'site', 'catalogue', '-o', 'site', '--all', '--courses')
  const told = stdout.replaceAll('\n', '')
  expect(code).toBe(0)
  expect(told).toContain('：3 门课，1 份大纲，')
  const about = readFileSync(join(cwd, 'site/zh-CN/about.html'), 'utf8')
  expect(about).toContain('<li>3 门课</li><li>1 份大纲</li>')
  // The syllabus was not packed, and has no lessons either.
  expect(told).not.toMatch(/没有内容/)
  const [read = '', get = ''] = linksOf(readFileSync(join(cwd, page), 'utf8'))
  const [first, bundle] = [read, get].map((link) => resolve(cwd, dirname(page), link))
  expect(readFileSync(first ?? '', 'utf8')).toContain('认识手机')
  expect(readFileSync(bundle ?? '')).toEqual(readFileSync(join(cwd, 'bundles/phone-course.kebao')))
}, 120_000)

test('packages that were never packed are told apart from bundles that are lost', async () => {
  cpSync(join(examples, 'straw-weaving'), join(cwd, 'folders/straw-weaving'), { recursive: true })
  const built = await kebao('catalog', 'build', 'folders', 'syllabus', '-o', 'loose')
  expect(built.stdout).toContain('：1 门课，1 份大纲，2 条')
  const { code, stdout } = await kebao('catalog', 'site', 'loose', '-o', 'loose-site', '--all', '--courses')
  const told = stdout.replaceAll('\n', '')
  expect(code).toBe(0)
  expect(told).toContain('1 门课是还没有打包的课包文件夹')
  expect(told).toContain('kebao pack')
  expect(told).not.toContain('找不到包文件')
  const english = await sessionIn(cwd, 'en').kebao(
    ...['catalog', 'site', 'loose', '-o', 'loose-site', '--all', '--courses', '--replace'],
  )
  expect(english.stdout.replaceAll('\n', ' ')).toMatch(/Courses: 1; syllabi: 1; .*never packed: 1\./)
}, 120_000)

test('without it there is the page alone', async () => {
  await kebao('catalog', 'site', 'catalogue', '-o', 'site', '--all', '--replace')
  expect(linksOf(readFileSync(join(cwd, page), 'utf8'))).toEqual([])
  expect(existsSync(join(cwd, 'site/learn'))).toBe(false)
}, 120_000)

test('a bundle that is another than the catalogue knows is not shown, and the code says so', async () => {
  writeFileSync(
    join(cwd, 'bundles/phone-course.kebao'),
    readFileSync(join(cwd, 'bundles/straw-weaving.kebao')),
  )
  const { code, stdout } = await kebao(
    'catalog',
    'site',
    'catalogue',
    '-o',
    'site',
    '--all',
    '--courses',
    '--replace',
  )
  expect([code, stdout.replaceAll('\n', '').includes('1 门课找不到包文件')]).toEqual([1, true])
  expect(linksOf(readFileSync(join(cwd, page), 'utf8'))).toEqual([])
}, 120_000)
