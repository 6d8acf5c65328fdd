/** Which keys and signatures are taken before anybody checks them, and how bytes become text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../src/base/base64.js'
import { isSoundKey, isSoundSignature } from '../../src/base/ed25519.js'

const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

/** RFC 8032 §7.1, test 1. */
const key = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
const signature =
  'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155' +
  '5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'

/** The points of small order in every spelling that a lenient library takes (ristretto255 draft, libsodium). */
const small = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
]

describe('a key', () => {
  it('of an honest maker is taken', () => expect(isSoundKey(bytesOf(key))).toBe(true))
  it.each(small)('of small order is not: %s', (hex) => expect(isSoundKey(bytesOf(hex))).toBe(false))
  it.each(['f0', 'ff'])('that is not reduced is not: %s…', (first) => {
    expect(isSoundKey(bytesOf(`${first}${'ff'.repeat(30)}7f`))).toBe(false)
  })
  it('of another length is not', () => {
    expect(isSoundKey(bytesOf(key.slice(2)))).toBe(false)
    expect(isSoundKey(bytesOf(`${key}00`))).toBe(false)
  })
})

describe('a signature', () => {
  const order = 'edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010'
  const less = order.replace(/^ed/, 'ec')
  const r = signature.slice(0, 64)
  it('of an honest maker is taken', () => expect(isSoundSignature(bytesOf(signature))).toBe(true))
  it('is taken up to the order, and not from there on', () => {
    expect(isSoundSignature(bytesOf(r + less))).toBe(true)
    expect(isSoundSignature(bytesOf(r + order))).toBe(false)
    expect(isSoundSignature(bytesOf(r + 'ff'.repeat(32)))).toBe(false)
  })
  it('of another length is not', () => expect(isSoundSignature(bytesOf(signature.slice(2)))).toBe(false))
})

describe('base64', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })
  it.each(['AB==', 'AAB=', 'A', 'AA', 'AA=', 'AA=A', 'AA= =', ' AAAA', 'AA\nAA', 'AA-_', 'AA==AA==', '===='])(
    'refuses what it would not write: %j',
    (text) => expect(fromBase64(text)).toBeUndefined(),
  )
})
