/** `kebao compare`, `kebao catalog similar` and `kebao lint --catalog`, as a shell runs them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sessionIn } from './session.js'

const examples = join(import.meta.dirname, '../../../examples')
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kebao-alike-'))
  cpSync(join(examples, 'straw-weaving'), join(folder, 'original'), { recursive: true })
  cpSync(join(examples, 'straw-weaving'), join(folder, 'copy'), { recursive: true })
  cpSync(join(examples, 'labour-rights'), join(folder, 'other'), { recursive: true })
  const root = join(folder, 'copy/course.md')
  const source = readFileSync(root, 'utf8')
  writeFileSync(
    root,
    source.replace(/^id: .*$/m, 'id: other-college/straw').replace(/^title: .*$/m, 'title: 麦秆<b>手工'),
  )
  const { kebao } = sessionIn(folder)
  for (const name of ['original', 'other']) await kebao('pack', name, '-o', `${name}.kebao`)
  await kebao('catalog', 'build', 'original.kebao', 'other.kebao', '-o', 'catalogue')
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('compares a package with a bundle, passage by passage', async () => {
  const { kebao } = sessionIn(folder)
  const { code, stdout } = await kebao('compare', 'copy', 'original.kebao')
  expect(code).toBe(0)
  expect(stdout).toContain('有 100% 在')
  expect(stdout).toContain('两门都有，一字不差')
  const { stdout: json } = await kebao('compare', 'copy', 'other', '--format', 'json')
  expect(JSON.parse(json)).toMatchObject({ version: 1, containment: 0, lessons: [] })
  expect((await kebao('compare', 'copy', 'original.kebao', '--format', 'html', '-o', 'both.html')).code).toBe(
    0,
  )
  const page = readFileSync(join(folder, 'both.html'), 'utf8')
  expect(page).toContain('两门都有，一字不差')
  expect(page).not.toContain('<b>')
})

it.each([
  ['a slash at its end', false, 'catalogue/'],
  ['its file', false, 'catalogue/catalogue.json'],
  ['its whole path', true, 'catalogue'],
  ['its whole path and a slash', true, 'catalogue/'],
])('a catalogue named with %s has its bundles where they are', async (_, isWhole, named) => {
  const from = isWhole ? `${folder}/` : ''
  const { stdout } = await sessionIn(folder).kebao('catalog', 'similar', `${from}${named}`, 'copy')
  // The session shortens the folder it works in.
  expect(stdout).toContain(`kebao adapt ${isWhole ? '…/' : ''}original.kebao -o straw-weaving-local`)
})

it('finds what a catalogue has like a package, and says what to run', async () => {
  const { code, stdout } = await sessionIn(folder).kebao('catalog', 'similar', 'catalogue', 'copy')
  expect(code).toBe(1)
  expect(stdout).toContain('建议改编而不是重建')
  expect(stdout).toContain('kebao adapt original.kebao -o straw-weaving-local')
  expect(stdout).not.toContain('labour-rights')
})

it('finds nothing where nothing repeats', async () => {
  const { code, stdout } = await sessionIn(folder, 'en').kebao('catalog', 'similar', 'catalogue')
  expect([code, stdout]).toEqual([0, 'No courses are alike.\n'])
  expect((await sessionIn(folder).kebao('catalog', 'similar', 'catalogue', 'original')).code).toBe(0)
})

it('hints at it while somebody writes, and a kebao.yaml may ask for it', async () => {
  const { kebao } = sessionIn(folder)
  const hint = 'lineage/adapt-instead'
  expect((await kebao('lint', 'copy', '--catalog', 'catalogue')).stdout).toContain(hint)
  expect((await kebao('lint', 'original', '--catalog', 'catalogue')).stdout).not.toContain(hint)
  expect((await kebao('lint', 'copy')).stdout).not.toContain(hint)
  writeFileSync(join(folder, 'kebao.yaml'), 'catalogue: catalogue\n')
  expect((await kebao('lint', 'copy')).stdout).toContain(hint)
  for (const [name, said] of [
    ['../elsewhere', '不在它的文件夹里'],
    ['gone', '找不到'],
    ['copy', '读不出来'],
  ] as const) {
    writeFileSync(join(folder, 'kebao.yaml'), `catalogue: ${name}\n`)
    const answer = await kebao('lint', 'copy')
    expect([name, answer.code]).toEqual([name, 2])
    expect(answer.stderr.replace(/\s/g, '')).toContain(said)
  }
  rmSync(join(folder, 'kebao.yaml'))
})
