/** `kill -9` two hundred times: whoever packs or imports leaves the old state or the new one, and the next run goes on. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { apply, type Bundle, decode, encode, plan, storeRecord, tree } from '../../src/index.js'
import { fileStore } from '../../src/node/index.js'
import { bundleOf, front, lesson, small } from '../bundle/packages.js'
import { programFile } from '../program-file.js'
import { temporaryFolder } from './temporary-folder.js'

const ID = 'example-college/small'
const KILLS = 100

/** Packs, or imports, one version and the other in turn until it is killed. */
const program = `
  import { readFileSync } from 'node:fs'
  import { apply, decode, encode, plan } from '../../src/index.js'
  import { fileStore, writeFile } from '../../src/node/index.js'
  const [what, target, first, ...files] = process.argv.slice(2)
  const bundles = []
  for (const file of files) bundles.push((await decode(new Uint8Array(readFileSync(file)))).value)
  const store = fileStore(target)
  for (let turn = Number(first); ; turn += 1) {
    const bundle = bundles[turn % 2]
    if (what === 'pack') await writeFile(target, await encode(bundle))
    else await apply((await plan(await store.installed('${ID}'), bundle)).value, bundle, store)
    if (turn === Number(first)) process.stdout.write('ready')
  }`

const versions = async (): Promise<readonly Bundle[]> => [
  await bundleOf(tree(small).value),
  await bundleOf(
    tree({
      ...small,
      'course.md': `${front().replace('1.0.0', '1.1.0')}\n第二版。\n`,
      'lessons/02-two.md': lesson('two', '第二课。![](../assets/b.svg)'),
      'assets/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
    }).value,
  ),
]

/** Runs the program and kills it, a little later each time; `check` sees what each one left. */
const killing = async (
  what: 'pack' | 'apply',
  folder: string,
  target: string,
  check: () => Promise<string>,
): Promise<ReadonlySet<string>> => {
  const started = await programFile({ stdin: { contents: program, resolveDir: import.meta.dirname } }, folder)
  const files = (await versions()).map((_, at) => join(folder, `${at}.kebao`))
  for (const [at, bundle] of (await versions()).entries())
    writeFileSync(files[at] as string, new Uint8Array(await (await encode(bundle)).arrayBuffer()))
  const seen = new Set<string>()
  for (let round = 0; round < KILLS; round += 1) {
    const child = spawn(process.execPath, [started, what, target, String(round % 2), ...files], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const died = once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`it ended by itself: ${code}`)),
    )
    await Promise.race([once(child.stdout, 'data'), died])
    died.catch(() => undefined)
    await setTimeout((round * 37) % 149)
    child.kill('SIGKILL')
    await died.catch(() => undefined)
    seen.add(await check())
  }
  return seen
}

// Most of the time is spent waiting for the moment to kill: both wait beside one another.
test.concurrent(`pack, ${KILLS} times`, { timeout: 600_000 }, async ({ onTestFinished }) => {
  const folder = temporaryFolder({}, onTestFinished)
  const target = join(folder, 'out/course.kebao')
  const identities = (await versions()).map(({ identity }) => identity)
  const seen = await killing('pack', folder, target, async () => {
    const { value } = await decode(new Uint8Array(readFileSync(target)))
    expect(identities).toContain(value?.identity)
    return value?.identity ?? ''
  })
  expect(seen.size).toBe(2)
})

test.concurrent(`apply, ${KILLS} times`, { timeout: 600_000 }, async ({ onTestFinished }) => {
  const folder = temporaryFolder({}, onTestFinished)
  const target = join(folder, 'store')
  const [one, two] = (await versions()) as [Bundle, Bundle]
  const seen = await killing('apply', folder, target, async () => {
    const path = join(target, `packages/${ID}.json`)
    const { installed, bundle } = storeRecord.parse(JSON.parse(readFileSync(path, 'utf8')))
    const expected = installed.identity === one.identity ? one : two
    expect(installed.identity).toBe(expected.identity)
    for (const [file, content] of expected.tree)
      expect(readFileSync(join(target, bundle, file)).equals(content as Uint8Array)).toBe(true)
    return installed.identity
  })
  expect(seen.size).toBe(2)

  // The next import clears away what they all left.
  const store = fileStore(target)
  const now = await store.installed(ID)
  const next = now?.identity === one.identity ? two : one
  const { value } = await plan(now, next)
  expect((await apply(value as never, next, store)).diagnostics).toEqual([])
  const left = ['assets', 'bundles', 'locks'].flatMap((name) => readdirSync(join(target, name)))
  expect(left.filter((name) => name.startsWith('.'))).toEqual([])
  expect(existsSync(join(target, 'locks', ID.replace('/', '--')))).toBe(false)
})
