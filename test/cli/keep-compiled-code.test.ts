/** What Node compiled is kept where nobody else can put anything: it is run. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepCompiledCode } from '../../src/cli/keep-compiled-code.js'
import { cacheFolder } from '../../src/cli/work/cache-folder.js'

let home: string
let env: Record<string, string>
let kept: string[]
let folder: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kebao-test-'))
  env = { XDG_CACHE_HOME: home, LOCALAPPDATA: home }
  kept = []
  folder = join(cacheFolder(env, 'linux'), 'code')
})
afterEach(() => rmSync(home, { recursive: true }))

const keep = (more: Record<string, string> = {}) =>
  keepCompiledCode({ ...env, ...more }, (each) => kept.push(each))

test('in a folder of the user, made for nobody else', () => {
  keep()
  expect(kept).toEqual([folder])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('not where others may write', () => {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o777)
  keep()
  expect(kept).toEqual([])
})

test('not where a link leads', () => {
  mkdirSync(join(folder, '..'), { recursive: true })
  mkdirSync(join(home, 'elsewhere'))
  symlinkSync(join(home, 'elsewhere'), folder)
  keep()
  expect(kept).toEqual([])
})

test('not where a CI keeps what it brings from run to run', () => {
  keep({ KEBAO_CACHE: join(home, 'ci') })
  expect(kept).toEqual([folder])
})

test('nowhere is no fault', () => {
  writeFileSync(join(home, 'kebao'), '')
  keep()
  expect(kept).toEqual([])
})

test('not at all where Node is told so', () => {
  keep({ NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(kept).toEqual([])
})

test('versions of Node that cannot are left alone', () => {
  expect(() => keepCompiledCode(env, undefined)).not.toThrow()
})
