/** What `sync` writes with, killed at any moment: the next one who reads the folder finds the old or the new. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bytesOf } from '../../src/index.js'
import { readTree, UPSTREAM_FILE } from '../../src/node/index.js'
import { programFile } from '../program-file.js'
import { temporaryFolder } from './temporary-folder.js'

const ROUNDS = 100
const FILES = 12

/** Turns all files of a folder from `a` to `b` and back again, with one that comes and one that goes. */
const program = `
  import { changeFiles } from '../../src/node/change-files.js'
  import { UPSTREAM_FILE } from '../../src/node/journal.js'
  import { readTree } from '../../src/node/read-tree.js'
  const folder = process.argv[2]
  const bytes = (letter) => new Uint8Array(5000).fill(letter.charCodeAt(0))
  const state = (letter) => new Map([
    ...Array.from({ length: ${FILES} }, (_, at) => ['file-' + at + '.md', bytes(letter)]),
    ['only-' + letter + '/deep/x.md', bytes(letter)],
    ['${UPSTREAM_FILE}', bytes(letter)],
  ])
  await readTree(folder)
  const { value } = await readTree(folder)
  let letter = value.has('only-a/deep/x.md') ? 'a' : value.has('only-b/deep/x.md') ? 'b' : undefined
  let before = letter === undefined ? new Map() : state(letter)
  for (let turn = 0; ; turn += 1) {
    letter = letter === 'a' ? 'b' : 'a'
    await changeFiles(folder, before, state(letter))
    before = state(letter)
    if (turn === 0) process.stdout.write('ready')
  }`

test(`kill -9, ${ROUNDS} times`, { timeout: 120_000 }, async () => {
  const folder = temporaryFolder({ 'course/_drafts/mine.md': 'mine', 'course/.git/HEAD': 'main' })
  const course = join(folder, 'course')
  const script = await programFile({ stdin: { contents: program, resolveDir: import.meta.dirname } }, folder)
  const ends = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = spawn(process.execPath, [script, course], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await setTimeout(round % 10)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { value: tree } = await readTree(course)
    const letters = new Set<string>()
    for (const content of tree.values()) letters.add(new TextDecoder().decode(await bytesOf(content)))
    expect(tree.size).toBe(FILES + 1)
    expect(letters.size).toBe(1)
    const [letter = ''] = letters
    expect(letter).toMatch(/^(a{5000}|b{5000})$/)
    expect(tree.has(`only-${letter.charAt(0)}/deep/x.md`)).toBe(true)
    expect(existsSync(join(course, `only-${letter.startsWith('a') ? 'b' : 'a'}`))).toBe(false)
    ends.add(letter.charAt(0))
  }
  expect(ends.size).toBe(2)
  expect(readdirSync(join(course, '.kebao'))).toEqual(['upstream.kebao'])
  expect(readdirSync(course)).toEqual(expect.arrayContaining(['.git', '_drafts']))
})
