/** A run that is killed at any moment leaves the old file or the new one, and the next run tidies up. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeFile } from '../../src/node/index.js'
import { programFile } from '../program-file.js'
import { temporaryFolder } from './temporary-folder.js'

const PIECES = 200

/** Writes one file over and over, all `a` or all `b`, in many pieces. */
const program = `
  import { writeFile } from '../../src/node/write-file.js'
  async function* pieces(byte) {
    for (let count = 0; count < ${PIECES}; count += 1) yield new Uint8Array(1000).fill(byte)
  }
  for (let turn = 0; ; turn += 1) {
    await writeFile(process.argv[2], pieces(turn % 2 ? 97 : 98))
    if (turn === 0) process.stdout.write('ready')
  }`

test('kill -9, twenty times', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder()
  const script = await programFile({ stdin: { contents: program, resolveDir: import.meta.dirname } }, folder)
  const target = join(folder, 'out/bundle.kebao')
  let left = 0
  for (let round = 0; round < 20; round += 1) {
    const child = spawn(process.execPath, [script, target], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await setTimeout(round)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readFileSync(target, 'latin1')).toMatch(/^(a{200000}|b{200000})$/)
    left = Math.max(left, readdirSync(join(folder, 'out')).length - 1)
  }
  expect(left).toBeLessThanOrEqual(1)
  await writeFile(target, new Uint8Array())
  expect(readdirSync(join(folder, 'out'))).toEqual(['bundle.kebao'])
})
