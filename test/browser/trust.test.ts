/** Signatures in a real browser: WebCrypto of Chromium judges every case as OpenSSL does on Node. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kebao from '../../src/index.js'
import { nativeVerifier } from '../../src/node/index.js'
import { asScript } from '../contracts/built.js'
import { signatureCases, usualTrust } from '../trust/cases.js'
import { pkcs8Of } from '../trust/signers.js'
import { type Site, serve } from './serve.js'
import { startBrowser } from './start-browser.js'

/** Here the same functions ask OpenSSL. */
Object.assign(globalThis, { kebao: { ...kebao, webCryptoVerifier: nativeVerifier } })

let browser: Browser
let site: Site
let page: Page

const html = '<!doctype html><html lang="en"><title>kebao</title><script src="/kebao.js"></script></html>'

beforeAll(async () => {
  site = await serve({ '/': html, '/kebao.js': await asScript('index.js') })
  browser = await startBrowser()
  page = await browser.newPage()
  await page.goto(site.address)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** What crosses into the page: bytes as plain numbers. */
interface Sent {
  readonly files: readonly (readonly [string, readonly number[]])[]
  readonly trust: string
  readonly today: string
}

const sent: readonly Sent[] = await Promise.all(
  signatureCases.map(async ({ tree, trust = usualTrust, today = '2026-11-22' }) => {
    const files = [...(await tree())].map(
      async ([path, content]) => [path, [...(await kebao.bytesOf(content))]] as const,
    )
    return { files: await Promise.all(files), trust, today }
  }),
)

/** The statuses and the codes of each case. Runs in the page as it does here. */
const judge = async (cases: readonly Sent[]): Promise<readonly (readonly string[])[]> => {
  const api = (globalThis as unknown as { kebao: typeof kebao }).kebao
  const verifier = api.webCryptoVerifier
  const outcomes: string[][] = []
  for (const { files, trust: text, today } of cases) {
    const tree = api.tree(files.map(([path, bytes]) => [path, new Uint8Array(bytes)])).value
    const { value: bundle, diagnostics } = await api.verify(tree)
    const trust = api.readTrust('trust.yaml', text).value?.value
    const judged = bundle && trust ? await api.checkTrust(bundle, trust, { verifier, today }) : undefined
    outcomes.push([
      ...(judged?.value ?? []).map(({ status }) => status),
      ...[...diagnostics, ...(judged?.diagnostics ?? [])].map(({ code }) => code),
    ])
  }
  return outcomes
}

test('every case is judged as it is here', async () => {
  expect(await page.evaluate(judge, sent)).toEqual(await judge(sent))
}, 120_000)

const signInPage = async ({ files, key }: { files: Sent['files']; key: readonly number[] }) => {
  const api = (globalThis as unknown as { kebao: typeof kebao }).kebao
  const tree = api.tree(files.map(([path, bytes]) => [path, new Uint8Array(bytes)])).value
  const { value: bundle } = await api.verify(tree)
  const { value: signer } = await api.webCryptoSigner(new Uint8Array(key))
  if (bundle === undefined || signer === undefined) return 'nothing to sign, or nobody to sign'
  const { value: signed } = await api.sign(bundle, signer, { role: 'county', by: '示例县' })
  const [signature] = signed === undefined ? [] : await api.signaturesOf(signed)
  return JSON.stringify(signature?.signature)
}

test('a bundle is signed with the same bytes as here', async () => {
  const files = sent[0]?.files ?? []
  const here = await signInPage({ files, key: [...pkcs8Of('county')] })
  expect(here).toContain('"algorithm":"ed25519"')
  expect(await page.evaluate(signInPage, { files, key: [...pkcs8Of('county')] })).toBe(here)
})
