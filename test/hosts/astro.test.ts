/** The site of examples/hosts/astro-site is whole: every page, link and picture, and no answers. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answers } from '../../src/index.js'

const root = join(import.meta.dirname, '../..')
const host = join(root, 'examples/hosts/astro-site')
const folder = mkdtempSync(join(tmpdir(), 'kebao-astro-'))
const site = join(host, 'dist')
let log = ''

beforeAll(() => {
  const packages = ['straw-weaving', 'phone-course'].map((name) => join(root, 'examples', name))
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'pack', ...packages, '-o', folder], {
    stdio: 'pipe',
  })
  const [first = ''] = readdirSync(folder)
  writeFileSync(join(folder, 'broken.kebao'), readFileSync(join(folder, first)).subarray(0, -100))
  rmSync(site, { recursive: true, force: true })
  const env = { ...process.env, BUNDLES: folder, ASTRO_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: host, env, encoding: 'utf8' })
  log = `${stdout}${stderr}`
  if (status !== 0) throw new Error(log)
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true }))

const pages = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(site, path), 'utf8')]),
  )

test('every course and every lesson has its page', () => {
  const paths = [...pages().keys()]
  expect(paths).toContain('index.html')
  expect(paths).toContain('courses/muye-example-college/straw-weaving/index.html')
  expect(paths).toContain('courses/muye-example-college/phone-basics/know-your-phone/index.html')
  expect(paths.length).toBe(1 + 2 + 6 + 8)
})

test('every link and every picture leads somewhere', () => {
  let seen = 0
  for (const [page, html] of pages()) {
    for (const [, address = ''] of html.matchAll(/ (?:href|src|poster)="(\/[^"#]*)/g)) {
      seen += 1
      const file = join(site, decodeURI(address), address.endsWith('/') ? 'index.html' : '')
      expect(existsSync(file), `${page} → ${address}`).toBe(true)
    }
    expect(html, page).not.toMatch(/ (?:href|src|poster)="\.\.?\//)
  }
  expect(seen).toBeGreaterThan(60)
})

test('no page holds what explains the key of a question', () => {
  const text = [...pages().values()].join('')
  const explanations = readdirSync(folder)
    .filter((name) => name !== 'broken.kebao')
    .flatMap((name) => {
      const file = unzipSync(readFileSync(join(folder, name)))['data/answers.json']
      const { answers }: Answers = JSON.parse(new TextDecoder().decode(file))
      return answers.flatMap(({ explanation }) => explanation?.html ?? [])
    })
  expect(explanations.length).toBeGreaterThan(10)
  expect(explanations.filter((each) => text.includes(each))).toEqual([])
})

test('a bundle that is damaged is told, and the others are shown', () => {
  expect(log).toMatch(/broken\.kebao/)
})
