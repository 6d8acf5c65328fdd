/** Hostile archives are refused, each for its own reason, without a byte written and without taking the machine. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { sessionIn } from '../cli/commands/session.js'
import { temporaryFolder } from '../node/temporary-folder.js'
import { hostileArchives } from './hostile-archives.js'
import { bundleOf, small } from './packages.js'

it('there are at least 60, each of its own name', () => {
  expect(hostileArchives.length).toBeGreaterThanOrEqual(60)
  expect(new Set(hostileArchives.map(({ name }) => name)).size).toBe(hostileArchives.length)
})

describe('decode refuses', () => {
  it.each(hostileArchives)('$name: $code', async ({ code, bytes, limits = {} }) => {
    const { value, diagnostics } = await decode(bytes, { limits })
    expect(value).toBeUndefined()
    expect(diagnostics.map((found) => found.code)).toContain(code)
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true)
  })
})

it('unpack writes nothing, inside or outside', { timeout: 300_000 }, async () => {
  const outside = temporaryFolder()
  const folder = join(outside, 'a/b')
  mkdirSync(folder, { recursive: true })
  const { kebao } = sessionIn(folder, 'en')
  const good = await encode(await bundleOf(tree(small).value))
  writeFileSync(join(folder, 'x.kebao'), new Uint8Array(await good.arrayBuffer()))
  expect(await kebao('unpack', 'x.kebao', '-o', 'good')).toMatchObject({ code: 0 })
  const around = () => readdirSync(outside, { recursive: true }).sort()
  const before = around()
  for (const { name, bytes } of hostileArchives) {
    writeFileSync(join(folder, 'x.kebao'), bytes)
    const { code, stdout } = await kebao('unpack', 'x.kebao', '-o', 'out')
    expect([name, code, stdout]).toEqual([name, 1, ''])
    expect([name, around()]).toEqual([name, before])
  }
})

const MIB = 1024 * 1024

/** A busy machine is slow; one that says nothing for so long hangs. */
const SILENCE = 30_000

/** Opens every archive of a folder in a process with little memory, and gives what it prints. */
const opened = (folder: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const program = join(import.meta.dirname, 'print-refusals.ts')
    const child = spawn(process.execPath, ['--max-old-space-size=192', '--import', 'tsx', program, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines: string[] = []
    let watch: NodeJS.Timeout | undefined
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      clearTimeout(watch)
      watch = setTimeout(() => child.kill('SIGKILL'), SILENCE)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(watch)
      if (code === 0) resolve(lines)
      else reject(new Error(`it ended with ${code} after ${lines.at(-1)}`))
    })
  })

it('none takes two seconds of work, nor all of them 256 MiB', { timeout: 300_000 }, async () => {
  const folder = temporaryFolder()
  const names = hostileArchives.map(({ bytes, name }, at) => {
    const file = `${String(at).padStart(3, '0')} ${name.replace(/[^A-Za-z0-9 ]/g, '_').slice(0, 60)}`
    writeFileSync(join(folder, file), bytes)
    return file
  })
  const lines = (await opened(folder)).map((line) => /^(\w+) (\d+) ?(.*)$/.exec(line) ?? [])
  const [, done, memory] = lines.at(-1) ?? []
  const archives = lines.slice(0, -1)
  expect(archives.map(([, , , name]) => name)).toEqual(names)
  expect(archives.filter(([, what]) => what !== 'refused')).toEqual([])
  expect(archives.filter(([, , work]) => Number(work) > 2_000).map(([line]) => line)).toEqual([])
  expect([done, Number(memory) <= 256 * MIB]).toEqual(['done', true])
})
