/** Portals in PHP and Java import what kebao packs and signs, and refuse what it refuses. */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Import, languages } from './languages.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kebao-hosts-'))
const kebao = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })

const signed = join(folder, 'signed/straw-weaving-1.0.0.kebao')
const unsigned = join(folder, 'unsigned/straw-weaving-1.0.0.kebao')
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  kebao('pack', join(root, 'examples/straw-weaving'), '-o', 'unsigned')
  mkdirSync(at('signed'))
  copyFileSync(unsigned, signed)
  for (const name of ['county', 'stranger']) kebao('keygen', '-o', name, '--no-passphrase')
  kebao('sign', signed, '--key', 'county.key', '--role', 'county', '--by', '牧野区社区学院')
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

/** The same bundle with some of its files changed, zipped by another library. */
const altered = (name: string, change: (files: Record<string, Uint8Array>) => void): string => {
  const files = unzipSync(readFileSync(signed))
  change(files)
  writeFileSync(at(name), zipSync(files))
  return at(name)
}

const lesson = (files: Record<string, Uint8Array>): string =>
  Object.keys(files).find((path) => /^data\/lessons\/.*html$/.test(path)) as string

const signature = (files: Record<string, Uint8Array>): string =>
  Object.keys(files).find((path) => path.startsWith('signatures/')) as string

const refusals: readonly (readonly [string, () => string, RegExp])[] = [
  [
    'a byte that changed in the archive',
    () => {
      const bytes = readFileSync(signed)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      writeFileSync(at('flipped.kebao'), bytes)
      return at('flipped.kebao')
    },
    /changed|zip/,
  ],
  [
    'a lesson that was rewritten',
    () =>
      altered('rewritten.kebao', (files) =>
        Object.assign(files, { [lesson(files)]: strToU8('<p>别的</p>') }),
      ),
    /data\/lessons\/.*changed/,
  ],
  [
    'a lesson that is missing',
    () => altered('missing.kebao', (files) => delete files[lesson(files)]),
    /data\/lessons\/.*missing/,
  ],
  [
    'a file that nobody named',
    () => altered('more.kebao', (files) => Object.assign(files, { 'data/more.html': strToU8('x') })),
    /data\/more\.html: unknown/,
  ],
  [
    'a manifest that was rewritten',
    () =>
      altered('manifest.kebao', (files) => {
        const text = new TextDecoder().decode(files['kebao.json'])
        files['kebao.json'] = strToU8(text.replace('牧野麦秆编织', '牧野麦杆编织'))
      }),
    /signatures\/.*not genuine/,
  ],
  [
    'a claim that was exchanged',
    () =>
      altered('claim.kebao', (files) => {
        const text = new TextDecoder().decode(files[signature(files)])
        files[signature(files)] = strToU8(text.replace('牧野区社区学院', '省开放大学'))
      }),
    /signatures\/.*not genuine/,
  ],
  ['a bundle that nobody signed', () => unsigned, /not signed/],
  [
    'a model that breaks its schema',
    () => {
      writeFileSync(at('no.kebao'), zipSync({ 'kebao.json': strToU8('{"formatVersion":2}') }))
      return at('no.kebao')
    },
    /kebao\.json: breaks its schema/,
  ],
  [
    'a manifest that is a list',
    () => {
      writeFileSync(at('list.kebao'), zipSync({ 'kebao.json': strToU8('[]') }))
      return at('list.kebao')
    },
    /kebao\.json: no JSON object/,
  ],
  [
    'what is no archive',
    () => {
      writeFileSync(at('text.kebao'), 'no zip')
      return at('text.kebao')
    },
    /not a zip/,
  ],
]

describe.each(languages)('$name', ({ name, prepare }) => {
  const portal = at(`${name}-portal`)
  let load: Import

  beforeAll(() => {
    mkdirSync(portal)
    load = prepare(at(`${name}-out`))
  }, 120_000)

  test('imports a signed course once', () => {
    const first = load(signed, portal, at('stranger.pub'), at('county.pub'))
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toBe(
      `imported: 牧野麦秆编织与土布织造入门 1.0.0\n${kebao('verify', unsigned).split('  ')[0]}\nsigned: 牧野区社区学院 (county)\n`,
    )
    expect(load(signed, portal, at('county.pub')).stdout).toMatch(/^unchanged: /)
  })

  test('updates a course', () => {
    const copy = at(`${name}-copy`)
    execFileSync('cp', ['-r', join(root, 'examples/straw-weaving'), copy])
    const file = join(copy, 'course.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(版本|version): ?.*/, '$1: 1.0.1'))
    kebao('pack', copy, '-o', `${name}-next`)
    expect(load(at(`${name}-next/straw-weaving-1.0.1.kebao`), portal).stdout).toMatch(
      /^updated: .* 1\.0\.1\n/,
    )
    const older = load(signed, portal)
    expect(older.stderr).toMatch(/1\.0\.0 is not newer than 1\.0\.1/)
    expect(older).toMatchObject({ status: 1, stdout: '' })
  })

  test('imports bundles of every format', () => {
    const corpus = join(root, 'test/corpus')
    const bundles = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.kebao'),
    )
    expect(bundles.length).toBeGreaterThan(5)
    for (const [index, bundle] of bundles.entries()) {
      mkdirSync(at(`${name}-${index}`))
      expect(load(join(corpus, bundle), at(`${name}-${index}`)), bundle).toMatchObject({
        status: 0,
        stderr: '',
      })
    }
  })

  test.each(refusals)('refuses %s', (_, make, why) => {
    const ran = load(make(), portal, at('county.pub'))
    expect(ran.stderr).toMatch(why)
    expect(ran).toMatchObject({ status: 1, stdout: '' })
  })
})
