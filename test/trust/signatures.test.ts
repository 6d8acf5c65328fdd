/** Who signed a bundle is told right, in every case, by both of the libraries that can check a signature. */
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/base/diagnostic.js'
import { bytesOf, type Tree } from '../../src/base/tree.js'
import { encode } from '../../src/bundle/encode.js'
import { open } from '../../src/bundle/open/open.js'
import { verify } from '../../src/bundle/verify.js'
import type { TrustFile } from '../../src/index.js'
import { nativeVerifier } from '../../src/node/keys/native-ed25519.js'
import { checkSignatures, checkTrust } from '../../src/trust/check-trust.js'
import { readTrust } from '../../src/trust/read-trust.js'
import { sign } from '../../src/trust/sign.js'
import { signaturesOf } from '../../src/trust/signatures-of.js'
import type { Verifier } from '../../src/trust/signer.js'
import { webCryptoSigner, webCryptoVerifier } from '../../src/trust/web-crypto.js'
import { highS, signatureCases, usualTrust } from './cases.js'
import { author, county, inBeichuan, nowhere, pkcs8Of, province } from './signers.js'

const trustOf = (text: string): TrustFile => {
  const { value, diagnostics } = readTrust('trust.yaml', text)
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join(' '))
  return value.value
}

const verifiers: readonly (readonly [string, Verifier])[] = [
  ['OpenSSL', nativeVerifier],
  ['WebCrypto', webCryptoVerifier],
]

it('there are many cases, each with a name of its own', () => {
  expect(signatureCases.length).toBeGreaterThanOrEqual(60)
  expect(new Set(signatureCases.map(({ name }) => name)).size).toBe(signatureCases.length)
})

describe.each(verifiers)('by %s', (_, verifier) => {
  it.each(signatureCases)('$name', async (each) => {
    const { tree, trust = usualTrust, today = '2026-11-22', refused = [], found, statuses } = each
    const { value: bundle, diagnostics } = await verify(await tree())
    expect(diagnostics.map(({ code }) => code)).toEqual(refused)
    expect(bundle === undefined).toBe(refused.length > 0)
    if (bundle === undefined) return
    const judged = await checkTrust(bundle, trustOf(trust), { verifier, today })
    expect(judged.diagnostics.map(({ code }) => code).sort()).toEqual([...(found ?? [])].sort())
    const told = judged.value.map(({ status }) => status)
    if (statuses !== undefined) expect([...told].sort()).toEqual([...statuses].sort())
    const mayPass = told.includes('trusted') && !hasErrors(judged.diagnostics)
    expect(mayPass).toBe((found ?? []).every((code) => code === 'trust/unknown-key'))
  })
})

const claim = { role: 'county', by: '示例县社区学院', date: '2026-11-22' } as const

describe('signing', () => {
  it('leaves the identity and every other file as they are', async () => {
    const { value: signed } = await sign(inBeichuan, county, claim)
    expect(signed?.identity).toBe(inBeichuan.identity)
    expect([...(signed?.tree ?? [])].filter(([path]) => !path.startsWith('signatures/'))).toEqual([
      ...inBeichuan.tree,
    ])
    expect((await verify(signed?.tree ?? new Map())).value?.identity).toBe(inBeichuan.identity)
  })

  it('again in the same role replaces, in another adds', async () => {
    const once = (await sign(inBeichuan, county, claim)).value ?? inBeichuan
    const twice = (await sign(once, county, { ...claim, by: '改了名称' })).value ?? once
    const thrice = (await sign(twice, county, { ...claim, role: 'author' })).value ?? twice
    const four = (await sign(thrice, province, { ...claim, role: 'provincial' })).value ?? thrice
    const said = (await signaturesOf(four)).map(({ claim: { role, by } }) => [role, by])
    expect(said.sort()).toEqual([
      ['author', '示例县社区学院'],
      ['county', '改了名称'],
      ['provincial', '示例县社区学院'],
    ])
    expect([...four.tree.keys()]).toEqual([...four.tree.keys()].sort())
  })

  it('gives the same bytes for the same claim', async () => {
    const [one, other] = await Promise.all([sign(inBeichuan, county, claim), sign(inBeichuan, county, claim)])
    expect(one).toEqual(other)
  })

  it.each([
    ['by', { ...claim, by: '' }],
    ['by', { ...claim, by: '字'.repeat(101) }],
    ['by', { ...claim, by: '甲\n乙' }],
    ['date', { ...claim, date: '2026-02-30' }],
  ])('refuses a claim with a wrong %s', async (part, wrong) => {
    const { value, diagnostics } = await sign(inBeichuan, county, wrong)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'trust/claim', data: { part } }])
    expect(diagnostics[0]?.why.en).toContain(part === 'by' ? 'one line' : 'day of the calendar')
  })

  it.each([
    ['is too short', async () => new Uint8Array(10)],
    ['is too long', async (message: Uint8Array) => Uint8Array.from([...(await county.sign(message)), 0])],
    ['is text', (async () => 'x'.repeat(64)) as unknown as typeof county.sign],
  ])('refuses what a signer returns where it %s', async (_, signs) => {
    const made = sign(inBeichuan, { ...county, sign: signs }, claim)
    await expect(made).rejects.toMatchObject({ name: 'KebaoError', code: 'misuse/signer' })
  })

  it('refuses a key of small order', async () => {
    const weak = { publicKey: new Uint8Array(32), sign: county.sign }
    expect((await sign(inBeichuan, weak, claim)).diagnostics).toMatchObject([{ code: 'trust/weak-key' }])
  })

  it('by WebCrypto is the same as by OpenSSL', async () => {
    const { value: web } = await webCryptoSigner(pkcs8Of('county'))
    expect(web?.publicKey).toEqual(county.publicKey)
    expect(web && (await sign(inBeichuan, web, claim))).toEqual(await sign(inBeichuan, county, claim))
    expect((await webCryptoSigner(new Uint8Array(40))).diagnostics).toMatchObject([
      { code: 'trust/key-unusable' },
    ])
  })
})

it.each(['', '11/22/2026', '2026-2-3', '2026-02-30', '2026-11-22T00:00:00Z'])(
  'nothing is judged on the day %j',
  async (today) => {
    const judged = checkTrust(inBeichuan, trustOf(usualTrust), { verifier: nativeVerifier, today })
    await expect(judged).rejects.toMatchObject({ name: 'KebaoError', code: 'misuse/today' })
  },
)

it('a trust file of a program whose list of roles is empty trusts nobody unsigned', async () => {
  const trust = { ...trustOf(usualTrust), required: [] }
  const by = { verifier: nativeVerifier, today: '2026-11-22' }
  expect((await checkTrust(inBeichuan, trust, by)).diagnostics).toMatchObject([{ code: 'trust/none' }])
  const signed = (await sign(inBeichuan, county, claim)).value ?? inBeichuan
  expect((await checkTrust(signed, trust, by)).diagnostics).toEqual([])
})

describe('what a reader gives', () => {
  const scoped = trustOf(
    usualTrust.replace('roles: [county] }', "roles: [county], scope: { regions: ['510000'] } }"),
  )
  const judged = async (trust: TrustFile, region?: string, others: Tree = new Map()) => {
    const { value: reader } = await open(
      await encode((await sign(inBeichuan, county, claim)).value ?? inBeichuan),
    )
    const { value: files } = (await reader?.signatures()) ?? {}
    if (reader === undefined || files === undefined) throw new Error('not opened')
    const by = { verifier: nativeVerifier, today: '2026-11-22', region }
    const { diagnostics } = await checkTrust({ ...reader, tree: new Map([...files, ...others]) }, trust, by)
    return diagnostics.map(({ code }) => code)
  }

  it('is enough to judge who signed', async () => {
    expect(await judged(trustOf(usualTrust))).toEqual([])
  })

  it('needs the region of the course where a key counts in some alone', async () => {
    expect(await judged(scoped, '510726')).toEqual([])
    expect(await judged(scoped, '410711')).toContain('trust/out-of-scope')
    expect(await judged(scoped)).toContain('trust/out-of-scope')
  })

  it('does not take another region than that of the course, where the course is there', async () => {
    const course = [...inBeichuan.tree].filter(([path]) => path === 'data/course.json')
    expect(await judged(scoped, '410711', new Map(course))).toEqual([])
  })
})

describe('without a trust file', () => {
  it('a signature that holds is told, and nobody is trusted', async () => {
    const bundle = (await sign(nowhere, author, { role: 'author', by: '张三' })).value ?? nowhere
    const { value, diagnostics } = await checkSignatures(bundle, { verifier: nativeVerifier })
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject([{ role: 'author', by: '张三', status: 'sound' }])
    expect(value[0]).not.toHaveProperty('date')
  })

  it('one that does not hold is an error', async () => {
    const bundle = (await sign(nowhere, { ...author, sign: county.sign }, claim)).value ?? nowhere
    const { value, diagnostics } = await checkSignatures(bundle, { verifier: nativeVerifier })
    expect(diagnostics).toMatchObject([{ code: 'trust/invalid', severity: 'error' }])
    expect(value).toMatchObject([{ status: 'invalid' }])
  })
})

it('no bit of a signature can be turned unseen', async () => {
  const bundle = (await sign(inBeichuan, county, claim)).value ?? inBeichuan
  const [{ file } = { file: '' }] = await signaturesOf(bundle)
  const bytes = await bytesOf(bundle.tree.get(file) ?? new Uint8Array())
  const unseen: string[] = []
  for (const [at, byte] of bytes.entries()) {
    for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
      const tree = new Map(bundle.tree).set(file, bytes.with(at, byte ^ bit))
      const { diagnostics } = await checkSignatures({ ...bundle, tree }, { verifier: nativeVerifier })
      if (!hasErrors(diagnostics)) unseen.push(`${at}:${bit}`)
    }
  }
  expect(unseen).toEqual([])
})

it('a platform that cannot check is told by name, and trusts nobody', async () => {
  const bundle = (await sign(inBeichuan, county, claim)).value ?? inBeichuan
  const verifier: Verifier = async () => {
    throw new DOMException('Unrecognized name.', 'NotSupportedError')
  }
  const { value, diagnostics } = await checkTrust(bundle, trustOf(usualTrust), {
    verifier,
    today: '2026-11-22',
  })
  expect(value).toMatchObject([{ status: 'unverified' }])
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(['trust/cannot-verify', 'trust/none'])
})

it('a verifier that takes anything is not even asked about what is badly written', async () => {
  const bundle = (await sign(inBeichuan, highS, claim)).value ?? inBeichuan
  const { value } = await checkSignatures(bundle, { verifier: async () => true })
  expect(value).toMatchObject([{ status: 'invalid' }])
})

it('a verifier must say true to be believed', async () => {
  const bundle = (await sign(inBeichuan, county, claim)).value ?? inBeichuan
  const verifier = (async () => 'yes') as unknown as Verifier
  const { value } = await checkTrust(bundle, trustOf(usualTrust), { verifier, today: '2026-11-22' })
  expect(value).toMatchObject([{ status: 'invalid' }])
})

it('a key that stands twice in a trust file of a program must pass both times', async () => {
  const bundle = (await sign(inBeichuan, county, claim)).value ?? inBeichuan
  const [key] = trustOf(usualTrust).keys
  const keys = key === undefined ? [] : [key, { ...key, revoked: { date: '2026-01-01' } }]
  const { value } = await checkTrust(bundle, { keys }, { verifier: nativeVerifier, today: '2026-11-22' })
  expect(value).toMatchObject([{ status: 'revoked' }])
})
