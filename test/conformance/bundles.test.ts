/** Bundles in the eyes of programs that never heard of kebao: coreutils, Info-ZIP, Python. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleFolder, exampleNames } from '../../scripts/example-names.js'
import { run } from './run.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kebao-conformance-'))
const examples = exampleNames.map((name) => join(exampleFolder, name))
const verifier = join(import.meta.dirname, 'verify.py')

/** Identity by the path of the bundle, as the program prints them. */
const identities = new Map<string, string>()

beforeAll(async () => {
  const printed = await run(process.execPath, [join(root, 'dist/cli.js'), 'pack', ...examples, '-o', folder])
  for (const line of printed.trim().split('\n')) {
    const [identity = '', path = ''] = line.split('  ')
    identities.set(path, identity)
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

const unpacked = async (bundle: string): Promise<string> => {
  const into = bundle.replace(/\.kebao$/, '')
  await run('unzip', ['-q', '-o', bundle, '-d', into])
  return into
}

test('every example makes a bundle', () => {
  expect(identities.size).toBe(examples.length)
})

describe('every bundle', () => {
  test('is sound to unzip', async () => {
    for (const bundle of identities.keys()) {
      expect(await run('unzip', ['-t', bundle])).toMatch(/No errors detected in compressed data/)
    }
  })

  test.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])(
    'is sound to sha256sum by its %s',
    async (list) => {
      for (const bundle of identities.keys()) {
        const into = await unpacked(bundle)
        const lines = (await run('sha256sum', ['--strict', '-c', list], into)).trim().split('\n')
        expect(lines.length).toBe(readFileSync(join(into, list), 'utf8').trim().split('\n').length)
      }
    },
  )

  test('has the identity that sixty lines of Python find', async () => {
    const printed = await run('python3', [verifier, ...identities.keys()])
    expect(printed.replace(/ sha256:[0-9a-f]{64}/g, '')).toBe(
      Array.from(identities, ([path, identity]) => `${identity} ${path}\n`).join(''),
    )
  })
})

test('a changed lesson is found by Python, by sha256sum and by kebao', async () => {
  const [bundle = ''] = identities.keys()
  const into = await unpacked(bundle)
  const lessons = join(into, 'data/lessons')
  const [lesson = ''] = readdirSync(lessons)
  writeFileSync(join(lessons, lesson), `${readFileSync(join(lessons, lesson), 'utf8')} `)
  const changed = join(folder, 'changed.zip')
  await run('python3', ['-m', 'zipfile', '-c', changed, 'kebao.json', 'data/'], into)
  await expect(run('python3', [verifier, changed])).rejects.toThrow(lesson)
  await expect(run('sha256sum', ['--strict', '-c', 'manifest-sha256.txt'], into)).rejects.toThrow(lesson)
  await expect(run(process.execPath, [join(root, 'dist/cli.js'), 'verify', into])).rejects.toThrow(lesson)
})
