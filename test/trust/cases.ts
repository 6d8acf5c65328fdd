/** What can be the matter with the signatures of a bundle: each by its name, and what must be found. */
import { toBase64 } from '../../src/base/base64.js'
import { canonicalJson } from '../../src/base/canonical-json.js'
import type { Tree } from '../../src/base/tree.js'
import type { SignatureStatus } from '../../src/trust/check-trust.js'
import { sign } from '../../src/trust/sign.js'
import type { Signer } from '../../src/trust/signer.js'
import {
  county,
  having,
  inBeichuan,
  keyOf,
  nextVersion,
  nowhere,
  province,
  signatureFile,
  signerOf,
  stranger,
} from './signers.js'

export interface SignatureCase {
  readonly name: string
  readonly tree: () => Promise<Tree>
  /** The trust file; by default the county and its province are known and anyone of them is enough. */
  readonly trust?: string
  readonly today?: string
  /** What is found when the bundle is opened, which then is refused. */
  readonly refused?: readonly string[]
  /** What is found when the trust file is asked. */
  readonly found?: readonly string[]
  readonly statuses?: readonly SignatureStatus[]
}

const at = inBeichuan
const file = signatureFile
const text = (content: Uint8Array): string => new TextDecoder().decode(content)
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)

/** The bundle of 北川 with one file for each argument. */
const signed =
  (...files: readonly (() => ReturnType<typeof signatureFile>)[]) =>
  async (): Promise<Tree> =>
    having(at, ...(await Promise.all(files.map((make) => make()))))

const byCounty = () => file(at, county)
const byProvince = () => file(at, province, { role: 'provincial', by: '示例省社区教育中心' })

/** One entry of a trust file. */
export const entry = (name: string, signer: Signer, role: string, more = ''): string =>
  `  - { name: ${name}, key: ${keyOf(signer)}, roles: [${role}]${more} }\n`

const keys = (...entries: readonly string[]): string => `keys:\n${entries.join('')}`
const oneKey = (more: string): string => keys(entry('示例县', county, 'county', more))
const usual = keys(entry('示例县', county, 'county'), entry('示例省', province, 'provincial'))
export const usualTrust = usual

/** The file of the county, in other words. */
const rewritten = (change: (said: Record<string, unknown>) => unknown) => async () => {
  const [path, content] = await byCounty()
  return having(at, [path, bytes(canonicalJson(change(JSON.parse(text(content)))))])
}

const raw = (change: (written: string) => string) => async () => {
  const [path, content] = await byCounty()
  return having(at, [path, bytes(change(text(content)))])
}

/** A key whose holder is nobody, and a signature that holds under it for every message: R is the key, S is zero. */
const nobody: Signer = {
  publicKey: Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 1 : 0)),
  sign: async () => Uint8Array.from({ length: 64 }, (_, index) => (index === 0 ? 1 : 0)),
}

/** No x goes with a y of 2. */
const noPoint = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 2 : 0))

const notReduced: Signer = {
  publicKey: Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 0xee : index === 31 ? 0x7f : 0xff)),
  sign: nobody.sign,
}

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n

/** The same signature with S one order higher: it solves the same equation. */
const raised = (signature: Uint8Array): Uint8Array => {
  const s = signature.subarray(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + ORDER
  const high = Uint8Array.from({ length: 32 }, (_, index) => Number((s >> BigInt(8 * index)) & 255n))
  return Uint8Array.from([...signature.subarray(0, 32), ...high])
}

export const highS: Signer = { ...county, sign: async (message) => raised(await county.sign(message)) }

const many = (count: number) => async () =>
  having(at, ...(await Promise.all(Array.from({ length: count }, (_, n) => file(at, signerOf(`key ${n}`))))))

const trusted = { found: [], statuses: ['trusted'] } as const
const form = { refused: ['bundle/signature-form'] }

const sound: readonly SignatureCase[] = [
  { name: 'signed by a known key', tree: signed(byCounty), ...trusted },
  {
    name: 'two signatures, both known',
    tree: signed(byCounty, byProvince),
    found: [],
    statuses: ['trusted', 'trusted'],
  },
  {
    name: 'all required roles have signed',
    tree: signed(byCounty, byProvince),
    trust: `required: [county, provincial]\n${usual}`,
    found: [],
    statuses: ['trusted', 'trusted'],
  },
  {
    name: 'one key in two roles, both its own',
    tree: signed(byCounty, () => file(at, county, { role: 'reviewer' })),
    trust: keys(entry('示例县', county, 'county, reviewer')),
    found: [],
    statuses: ['trusted', 'trusted'],
  },
  { name: 'no date is claimed', tree: signed(() => file(at, county, { date: undefined })), ...trusted },
  {
    name: 'the trust file is Chinese',
    tree: signed(byCounty),
    trust: `必须签名: [县级]\n密钥:\n  - 名称: 示例县\n    公钥: ${keyOf(county)}\n    角色: 县级\n    范围: { 地区: [绵阳], 发布者: [example-college] }\n    生效日期: 2026年1月1日\n    失效日期: 2026-12-31\n`,
    ...trusted,
  },
  {
    name: 'on the first day of the key',
    tree: signed(byCounty),
    trust: oneKey(', from: 2026-11-22'),
    ...trusted,
  },
  {
    name: 'on the last day of the key',
    tree: signed(byCounty),
    trust: oneKey(', until: 2026-11-22'),
    ...trusted,
  },
  {
    name: 'within the province of the scope',
    tree: signed(byCounty),
    trust: oneKey(", scope: { regions: ['510000'] }"),
    ...trusted,
  },
  {
    name: 'a stranger beside a known key',
    tree: signed(byCounty, () => file(at, stranger, { role: 'author', by: '张三' })),
    found: ['trust/unknown-key'],
    statuses: ['trusted', 'unknown-key'],
  },
  {
    name: '32 signatures, one of them known',
    tree: async () =>
      having(
        at,
        ...[...(await many(31)())].filter(([path]) => path.startsWith('signatures/')),
        await byCounty(),
      ),
    found: Array.from({ length: 31 }, () => 'trust/unknown-key'),
  },
]

const unsigned: readonly SignatureCase[] = [
  { name: 'unsigned', tree: async () => at.tree, found: ['trust/none'], statuses: [] },
  {
    name: 'unsigned where a role is required',
    tree: async () => at.tree,
    trust: `required: [county]\n${usual}`,
    found: ['trust/role-missing'],
    statuses: [],
  },
  {
    name: 'a required role is missing',
    tree: signed(byCounty),
    trust: `required: [county, provincial]\n${usual}`,
    found: ['trust/role-missing'],
    statuses: ['trusted'],
  },
  {
    name: 'a required role was signed by a stranger alone',
    tree: signed(() => file(at, stranger)),
    trust: `required: [county]\n${usual}`,
    found: ['trust/role-missing', 'trust/unknown-key'],
    statuses: ['unknown-key'],
  },
  {
    name: 'a required role was signed by a known key that may not',
    tree: signed(() => file(at, county, { role: 'provincial' })),
    trust: `required: [provincial]\n${usual}`,
    found: ['trust/role-missing', 'trust/role-not-allowed'],
    statuses: ['role-not-allowed'],
  },
  {
    name: 'signed by an unknown key in a known name',
    tree: signed(() => file(at, stranger, { by: '示例县' })),
    found: ['trust/none', 'trust/unknown-key'],
    statuses: ['unknown-key'],
  },
]

const objections: readonly SignatureCase[] = [
  {
    name: 'revoked',
    tree: signed(byCounty),
    trust: oneKey(', revoked: { date: 2026-11-01, reason: 私钥遗失 }'),
    found: ['trust/none', 'trust/revoked'],
    statuses: ['revoked'],
  },
  {
    name: 'revoked, and dated back before that',
    tree: signed(() => file(at, county, { date: '2020-01-01' })),
    trust: oneKey(', revoked: 2026-11-01'),
    found: ['trust/none', 'trust/revoked'],
    statuses: ['revoked'],
  },
  {
    name: 'to be revoked on a day to come',
    tree: signed(byCounty),
    trust: oneKey(', revoked: 2027-01-01'),
    found: ['trust/none', 'trust/revoked'],
    statuses: ['revoked'],
  },
  {
    name: 'expired',
    tree: signed(byCounty),
    trust: oneKey(', until: 2026-11-21'),
    found: ['trust/none', 'trust/expired'],
    statuses: ['expired'],
  },
  {
    name: 'expired, and dated back before that',
    tree: signed(() => file(at, county, { date: '2026-01-01' })),
    trust: oneKey(', until: 2026-11-21'),
    found: ['trust/none', 'trust/expired'],
    statuses: ['expired'],
  },
  {
    name: 'not yet valid',
    tree: signed(byCounty),
    trust: oneKey(', from: 2026-11-23'),
    found: ['trust/none', 'trust/not-yet-valid'],
    statuses: ['not-yet-valid'],
  },
  {
    name: 'another role',
    tree: signed(() => file(at, county, { role: 'national' })),
    found: ['trust/none', 'trust/role-not-allowed'],
    statuses: ['role-not-allowed'],
  },
  {
    name: 'another region',
    tree: signed(byCounty),
    trust: oneKey(", scope: { regions: ['510100', '410000'] }"),
    found: ['trust/none', 'trust/out-of-scope'],
    statuses: ['out-of-scope'],
  },
  {
    name: 'a course of no region under a key for regions',
    tree: async () => having(nowhere, await file(nowhere, county)),
    trust: oneKey(", scope: { regions: ['510000'] }"),
    found: ['trust/none', 'trust/out-of-scope'],
    statuses: ['out-of-scope'],
  },
  {
    name: 'another publisher',
    tree: signed(byCounty),
    trust: oneKey(', scope: { publishers: [example, example-college-2] }'),
    found: ['trust/none', 'trust/out-of-scope'],
    statuses: ['out-of-scope'],
  },
  {
    name: 'everything at once',
    tree: signed(() => file(at, county, { role: 'author' })),
    trust: oneKey(
      ", revoked: 2026-11-01, from: 2026-01-01, until: 2026-02-01, scope: { regions: ['410000'], publishers: [x] }",
    ),
    found: [
      'trust/expired',
      'trust/none',
      'trust/out-of-scope',
      'trust/out-of-scope',
      'trust/revoked',
      'trust/role-not-allowed',
    ],
    statuses: ['revoked'],
  },
]

const forged: readonly SignatureCase[] = [
  {
    name: 'the signature of another bundle',
    tree: async () => having(at, await file(nextVersion, county)),
    found: ['trust/none', 'trust/other-bundle'],
    statuses: ['other-bundle'],
  },
  {
    name: 'the signature of another bundle, made to name this one',
    tree: async () => having(at, await file(nextVersion, county, { identity: at.identity })),
    found: ['trust/invalid', 'trust/none'],
    statuses: ['invalid'],
  },
  {
    name: 'a signature made by another key',
    tree: signed(() => file(at, { ...county, sign: stranger.sign })),
    found: ['trust/invalid', 'trust/none'],
    statuses: ['invalid'],
  },
  {
    name: 'the comment of another signature',
    tree: async () => {
      const [path, content] = await byCounty()
      const [, other] = await file(at, county, { by: '另一个单位' })
      const { comment } = JSON.parse(text(other))
      return having(at, [path, bytes(canonicalJson({ ...JSON.parse(text(content)), comment }))])
    },
    found: ['trust/invalid', 'trust/none'],
    statuses: ['invalid'],
  },
  {
    name: 'the comment and its signature of another signature',
    tree: async () => {
      const [path, content] = await byCounty()
      const [, other] = await file(nextVersion, county, { identity: at.identity })
      const { comment, commentSignature } = JSON.parse(text(other))
      return having(at, [
        path,
        bytes(canonicalJson({ ...JSON.parse(text(content)), comment, commentSignature })),
      ])
    },
    found: ['trust/invalid', 'trust/none'],
    statuses: ['invalid'],
  },
  {
    name: 'S is not reduced',
    tree: signed(() => file(at, highS)),
    found: ['trust/invalid', 'trust/none'],
    statuses: ['invalid'],
  },
  {
    name: 'a key of small order, under which anything holds',
    tree: signed(() => file(at, nobody)),
    found: ['trust/none', 'trust/weak-key'],
    statuses: ['invalid'],
  },
  {
    name: 'a key of small order that is not reduced',
    tree: signed(() => file(at, notReduced)),
    found: ['trust/none', 'trust/weak-key'],
    statuses: ['invalid'],
  },
  {
    name: 'a key that is no point of the curve',
    tree: signed(() => file(at, { ...nobody, publicKey: noPoint })),
    found: ['trust/invalid', 'trust/none'],
    statuses: ['invalid'],
  },
  {
    name: 'a signature that does not hold beside one that does',
    tree: signed(byCounty, () =>
      file(at, { ...province, sign: stranger.sign }, { role: 'provincial', by: '示例省社区教育中心' }),
    ),
    found: ['trust/invalid'],
    statuses: ['trusted', 'invalid'],
  },
]

const malformed: readonly SignatureCase[] = [
  { name: 'algorithm none', tree: rewritten((said) => ({ ...said, algorithm: 'none' })), ...form },
  { name: 'no algorithm', tree: rewritten(({ algorithm: _, ...said }) => said), ...form },
  { name: 'an empty signature', tree: rewritten((said) => ({ ...said, signature: '' })), ...form },
  {
    name: 'base64 cut short',
    tree: rewritten((said) => ({ ...said, signature: String(said.signature).slice(0, -4) })),
    ...form,
  },
  {
    name: 'base64 with spare bits',
    tree: rewritten((said) => ({ ...said, publicKey: `${String(said.publicKey).slice(0, -2)}B=` })),
    ...form,
  },
  {
    name: 'a key of 31 bytes',
    tree: rewritten((said) => ({ ...said, publicKey: toBase64(county.publicKey.slice(1)) })),
    ...form,
  },
  { name: 'an unknown field', tree: rewritten((said) => ({ ...said, trusted: true })), ...form },
  { name: 'a claim with an unknown field', tree: signed(() => file(at, county, { trusted: true })), ...form },
  {
    name: 'a claim without a role',
    tree: rewritten((said) => ({ ...said, comment: canonicalJson({ by: '甲', identity: at.identity }) })),
    ...form,
  },
  {
    name: 'a claim of a role that there is not',
    tree: signed(() => file(at, county, { role: 'emperor' })),
    ...form,
  },
  {
    name: 'a claim with a date that there is not',
    tree: signed(() => file(at, county, { date: '2026-02-30' })),
    ...form,
  },
  { name: 'a name of two lines', tree: signed(() => file(at, county, { by: '甲\n可信' })), ...form },
  { name: 'a name that runs backwards', tree: signed(() => file(at, county, { by: '\u202e甲' })), ...form },
  {
    name: 'a comment of two lines',
    tree: signed(() => file(at, county, {}, { comment: '{"a":1}\n{}' })),
    ...form,
  },
  {
    name: 'a comment that is no JSON',
    tree: signed(() => file(at, county, {}, { comment: '{hello}' })),
    ...form,
  },
  {
    name: 'a comment that is not canonical',
    tree: signed(() =>
      file(at, county, {}, { comment: `{ "by": "甲", "identity": "${at.identity}", "role": "county" }` }),
    ),
    ...form,
  },
  {
    name: 'the id of another key',
    tree: signed(() => file(at, stranger, {}, { keyId: 'FFFFFFFFFFFFFFFF' })),
    ...form,
  },
  { name: 'JSON with blanks', tree: raw((written) => written.replace(',', ', ')), ...form },
  {
    name: 'a key given twice',
    tree: raw((written) => written.replace('{', '{"algorithm":"none",')),
    ...form,
  },
  { name: 'a byte order mark', tree: raw((written) => `\ufeff${written}`), ...form },
  { name: 'an empty file', tree: raw(() => ''), ...form },
  { name: 'something else altogether', tree: raw(() => '<html>'), ...form },
  { name: 'a list', tree: raw(() => '[]'), ...form },
  {
    name: 'bytes that are no text',
    tree: async () => having(at, [(await byCounty())[0], Uint8Array.of(0xff, 0xfe)]),
    ...form,
  },
  {
    name: 'a huge file',
    tree: raw((written) => written + ' '.repeat(16 * 1024)),
    refused: ['bundle/signature-size'],
  },
  { name: '33 signatures', tree: many(33), refused: ['bundle/signature-count'] },
  {
    name: 'one key and role under two names',
    tree: async () => {
      const [path, content] = await byCounty()
      return having(at, [path, content], [path.replace('county', 'author'), content])
    },
    refused: ['bundle/signature-name'],
  },
  {
    name: 'a name in lower case',
    tree: async () => {
      const [path, content] = await byCounty()
      return having(at, [path.replace(/\/.*-/, (id) => id.toLowerCase()), content])
    },
    refused: ['bundle/signature-name'],
  },
  {
    name: 'a file that is no signature beside them',
    tree: async () => having(at, await byCounty(), ['signatures/readme.txt', bytes('hello')]),
    refused: ['bundle/file-unknown'],
  },
  {
    name: 'a folder beside them',
    tree: async () => having(at, ['signatures/more/a.json', bytes('{}')]),
    refused: ['bundle/file-unknown'],
  },
]

/** A signature that `sign` made, so that the maker above is known to write the same. */
const bySign: SignatureCase = {
  name: 'signed by kebao',
  tree: async () => {
    const { value } = await sign(at, county, { role: 'county', by: '示例县社区学院', date: '2026-11-22' })
    return value?.tree ?? at.tree
  },
  ...trusted,
}

export const signatureCases: readonly SignatureCase[] = [
  bySign,
  ...sound,
  ...unsigned,
  ...objections,
  ...forged,
  ...malformed,
]
