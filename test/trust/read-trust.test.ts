/** A trust file is read in both languages, and one that would trust more than its author meant is refused. */
import { describe, expect, it } from 'vitest'
import { publicKeyText } from '../../src/trust/minisign.js'
import { readTrust } from '../../src/trust/read-trust.js'
import { county, keyOf, province } from './signers.js'

const key = keyOf(county)
const file = publicKeyText(county.publicKey)
const [, line = ''] = file.split('\n')

const complete = `required: [county]
keys:
  - name: 示例县教育局
    key: ${line}
    roles: [county, reviewer]
    scope: { regions: ['510726'], publishers: [example-college] }
    from: 2026-01-01
    until: 2027-12-31
  - name: 旧密钥
    key: ${keyOf(province)}
    roles: [provincial]
    revoked: { date: 2026-11-01, reason: 私钥遗失 }
`

const chinese = `必须签名: [县级]
密钥:
  - 名称: 示例县教育局
    公钥: ${line}
    角色: 县级、审核
    范围: { 地区: [北川], 发布者: [example-college] }
    生效日期: 2026年1月1日
    失效日期: 2027.12.31
  - 单位: 旧密钥
    公钥: ${keyOf(province)}
    角色: [省级]
    吊销: { 日期: 2026-11-01, 原因: 私钥遗失 }
`

describe('a trust file', () => {
  it('says the same in Chinese and in English', () => {
    const [en, zh] = [readTrust('trust.yaml', complete), readTrust('可信名单.yaml', chinese)]
    expect(en.diagnostics).toEqual([])
    expect(zh.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(zh.value?.value).toEqual(en.value?.value)
    expect(en.value?.value).toMatchObject({
      required: ['county'],
      keys: [{ name: '示例县教育局', roles: ['county', 'reviewer'] }, { revoked: { reason: '私钥遗失' } }],
    })
  })

  it.each([
    ['bare base64', key],
    ['the line of a minisign file', line],
    ['a whole minisign file', `|\n      ${file.trim().replace('\n', '\n      ')}`],
  ])('takes a key as %s', (_, written) => {
    const { value, diagnostics } = readTrust(
      't',
      `keys:\n  - name: 甲\n    roles: [county]\n    key: ${written}\n`,
    )
    expect(diagnostics).toEqual([])
    expect(value?.value.keys).toHaveLength(1)
  })

  it('takes a revocation as a date alone', () => {
    const text = `keys: [{ name: 甲, key: ${key}, roles: [county], revoked: 2026-11-01 }]`
    expect(readTrust('t', text).value?.value.keys[0]?.revoked).toEqual({ date: '2026-11-01' })
  })
})

const oneKey = (...lines: readonly string[]): string =>
  `keys:\n  - name: 甲\n    key: ${key}\n    roles: [county]\n${lines.map((each) => `    ${each}\n`).join('')}`

const broken: readonly (readonly [name: string, text: string, code: string, place: string])[] = [
  ['nothing', '', 'parse/missing-key', '1:1'],
  ['no keys', 'required: [county]\n', 'parse/missing-key', '1:1'],
  ['keys left blank', 'keys:\n', 'settings/blank', '1:1'],
  ['an unknown key', oneKey('untill: 2026-01-01'), 'settings/unknown-key', '5:5'],
  ['a key that is none', oneKey().replace(key, 'RWQ-hello'), 'parse/invalid-value', '3:10'],
  ['a key that is cut short', oneKey().replace(key, line.slice(0, -4)), 'parse/invalid-value', '3:10'],
  [
    'a minisign key of another algorithm',
    oneKey().replace(key, `RV${line.slice(2)}`),
    'parse/invalid-value',
    '3:10',
  ],
  ['a key of small order', oneKey().replace(key, `${'A'.repeat(43)}=`), 'parse/invalid-value', '3:10'],
  ['an unknown role', oneKey().replace('county', 'king'), 'parse/invalid-value', '4:13'],
  ['no role', oneKey().replace('[county]', '[]'), 'settings/blank', '4:5'],
  ['an unknown required role', `required: [king]\n${oneKey()}`, 'parse/invalid-value', '1:12'],
  ['a date that there is not', oneKey('until: 2026-02-30'), 'parse/invalid-value', '5:12'],
  ['an end before the beginning', oneKey('from: 2026-02-01', 'until: 2026-01-01'), 'trust/dates', '6:12'],
  ['a revocation left blank', oneKey('revoked:'), 'settings/blank', '5:5'],
  ['an end left blank', oneKey("until: ''"), 'settings/blank', '5:5'],
  ['a scope of no region', oneKey('scope: { regions: [] }'), 'settings/blank', '5:14'],
  ['a list that was not finished', `required:\n  - county\n  -\n${oneKey()}`, 'settings/blank', '1:1'],
  ['a scope of nothing', oneKey('scope: {}'), 'settings/blank', '5:5'],
  ['a region that may be several', oneKey('scope: { regions: [鼓楼区] }'), 'parse/ambiguous-region', '5:24'],
  ['a publisher with its slug', oneKey('scope: { publishers: [a/b] }'), 'parse/invalid-value', '5:27'],
  [
    'a key twice',
    `${oneKey()}  - name: 乙\n    key: ${line}\n    roles: [county]\n`,
    'trust/duplicate-key',
    '6:10',
  ],
  ['a slip in the YAML', 'keys: [\n', 'parse/yaml', '1:7'],
  ['an anchor that refers to itself', 'keys: &a [*a]\n', 'parse/yaml', ''],
  ['a list', '- name: 甲\n', 'settings/shape', '1:1'],
  ['more than is ever written', `# ${'x'.repeat(70_000)}\n${oneKey()}`, 'settings/size', ''],
]

describe('a trust file is refused, with its place, that has', () => {
  it.each(broken)('%s', (_, text, code, place) => {
    const { value, diagnostics } = readTrust('trust.yaml', text)
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(value).toBeUndefined()
    expect(errors.map((each) => each.code)).toContain(code)
    const { file: named, range } = errors.find((each) => each.code === code) ?? {}
    expect(named).toBe('trust.yaml')
    if (place !== '') expect(`${range?.start.line}:${range?.start.column}`).toBe(place)
  })
})

it('every error is told at once', () => {
  const { diagnostics } = readTrust(
    't',
    'required: [king]\nkeys: [{ name: 甲, key: x, roles: [queen] }]\nmore: 1\n',
  )
  expect(diagnostics.map(({ code }) => code).sort()).toEqual([
    'parse/invalid-value',
    'parse/invalid-value',
    'parse/invalid-value',
    'settings/unknown-key',
  ])
})
