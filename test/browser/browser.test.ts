/** The built core in a real browser, under a strict content security policy: the same bundle as on Node. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kebao from '../../src/index.js'
import { asScript } from '../contracts/built.js'
import { examplePackages } from '../contracts/example-packages.js'
import { type Site, serve } from './serve.js'
import { startBrowser } from './start-browser.js'

let browser: Browser
let site: Site
let page: Page

const html =
  '<!doctype html><html lang="en"><title>kebao</title><script src="/kebao.js"></script><script src="/probe.js"></script></html>'

/** Asks in the page whether code may be made from text. */
const probe = "try { new Function('') } catch (error) { globalThis.refusal = error.name }"

beforeAll(async () => {
  site = await serve({ '/': html, '/kebao.js': await asScript('index.js'), '/probe.js': probe })
  browser = await startBrowser()
  page = await browser.newPage()
  await page.goto(site.address)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
})

interface Outcome {
  readonly found: readonly string[]
  readonly identity: string | undefined
  readonly opened: string | undefined
}

/** Runs in the page as it does here; files come as people give them to a browser, as `File` objects. */
const journey = async (pairs: readonly (readonly [string, readonly number[]])[]): Promise<Outcome> => {
  const api = (globalThis as unknown as { kebao: typeof kebao }).kebao
  const files = pairs.map(([path, bytes]) => [path, new File([new Uint8Array(bytes)], path)] as const)
  const { value: pkg, diagnostics } = await api.parse(api.tree(files).value)
  if (pkg === undefined)
    return { found: diagnostics.map(({ code }) => code), identity: undefined, opened: undefined }
  const found = [...diagnostics, ...api.lint(pkg)].map(({ code }) => code)
  const { value: bundle } = await api.pack(pkg)
  const { value: opened } = bundle ? await api.decode(await api.encode(bundle)) : {}
  return { found, identity: bundle?.identity, opened: opened?.identity }
}

const onNode = async (files: ReadonlyMap<string, Uint8Array>): Promise<string | undefined> => {
  const { value: pkg } = await kebao.parse(kebao.tree(files).value)
  return pkg && (await kebao.pack(pkg)).value?.identity
}

test.each([...examplePackages])('%s gives the same bundle in a browser', async (_, files) => {
  const pairs = Array.from(files, ([path, bytes]) => [path, [...bytes]] as const)
  const { identity, opened } = await page.evaluate(journey, pairs)
  expect(identity).toMatch(/^sha256:/)
  expect(identity).toBe(await onNode(files))
  expect(opened).toBe(identity)
})

test('the page may not make code from text', async () => {
  expect(await page.evaluate('refusal')).toBe('EvalError')
})
