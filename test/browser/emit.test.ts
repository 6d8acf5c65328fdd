/** Every format, made in a real browser under a strict content security policy: the same bytes as on Node. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tree } from '../../src/base/tree.js'
import * as kebaoEmit from '../../src/emit/index.js'
import * as kebao from '../../src/index.js'
import { asScript } from '../contracts/built.js'
import { packageOf } from '../emit/fixture.js'
import { type Site, serve } from './serve.js'
import { startBrowser } from './start-browser.js'

let browser: Browser
let site: Site
let page: Page

const html =
  '<!doctype html><html lang="en"><title>kebao</title><script src="/core.js"></script><script src="/emit.js"></script></html>'

beforeAll(async () => {
  site = await serve({
    '/': html,
    '/core.js': await asScript('index.js', 'core'),
    '/emit.js': await asScript('emit.js', 'emitting'),
  })
  browser = await startBrowser()
  page = await browser.newPage()
  await page.goto(site.address)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
})

type Digests = Readonly<Record<string, string>>

/** SHA-256 of the file or of all files of each target. Runs in the page as it does here. */
const emitAll = async (pairs: readonly (readonly [string, readonly number[]])[]): Promise<Digests> => {
  const { core, emitting } = globalThis as unknown as { core: typeof kebao; emitting: typeof kebaoEmit }
  const files = pairs.map(([path, bytes]) => [path, new File([new Uint8Array(bytes)], path)] as const)
  const { value: pkg } = await core.parse(core.tree(files).value)
  if (pkg === undefined) return {}
  const digests: Record<string, string> = {}
  for (const target of emitting.targets) {
    const { value: tree } = await emitting.emit(pkg, target)
    const file = tree && (await emitting.archive(tree, target))
    const parts: BlobPart[] = []
    for (const [path, content] of file === undefined ? (tree ?? []) : [[target.name, file] as const]) {
      parts.push(`${path}\n`, content as BlobPart)
    }
    const hash = await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer())
    digests[target.name] = Array.from(new Uint8Array(hash), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  }
  return digests
}

const pairsOf = async (tree: Tree): Promise<(readonly [string, readonly number[]])[]> => {
  const pairs: (readonly [string, readonly number[]])[] = []
  for (const [path, content] of tree) pairs.push([path, [...(await kebao.bytesOf(content))]])
  return pairs
}

test.each(['hostile', 'straw-weaving'])('%s becomes the same files in a browser', async (name) => {
  const pairs = await pairsOf((await packageOf(name)).tree)
  Object.assign(globalThis, { core: kebao, emitting: kebaoEmit })
  const here = await emitAll(pairs)
  expect(Object.keys(here)).toEqual(kebaoEmit.targets.map((target) => target.name))
  expect(await page.evaluate(emitAll, pairs)).toEqual(here)
})
