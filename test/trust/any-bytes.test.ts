/** Nothing throws, whatever stands in a trust file or in a signature file. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { readSignature } from '../../src/bundle/signature-file.js'
import { publicKeyOf } from '../../src/model/public-key.js'
import { readTrust } from '../../src/trust/read-trust.js'
import { county, keyOf } from './signers.js'

const words = fc.constantFrom(
  ...[
    'keys',
    'key',
    '密钥',
    'roles',
    'revoked',
    'scope',
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '&a',
    '*a',
  ],
  ...['county', '2026-01-01', '__proto__', 'constructor', '"', "'", '#', '\u0000', '\ud800', keyOf(county)],
)

it('a trust file of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
      const { value, diagnostics } = readTrust('trust.yaml', parts.join(''))
      expect(value !== undefined || diagnostics.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

const anyJson = fc.jsonValue().map((value) => new TextEncoder().encode(JSON.stringify(value)))

const nearly = fc
  .record(
    {
      algorithm: fc.constantFrom('ed25519', 'none', 1),
      comment: fc.oneof(fc.string(), fc.json()),
      commentSignature: fc.base64String(),
      keyId: fc.string({ maxLength: 16 }),
      publicKey: fc.base64String(),
      signature: fc.base64String(),
      ['__proto__']: fc.constant({}),
    },
    { requiredKeys: [] },
  )
  .map((value) =>
    new TextEncoder().encode(canonicalJson(JSON.parse(JSON.stringify(value).replace(/\\ud[89a-f]../gi, '')))),
  )

it('a signature file of any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), anyJson, nearly), async (bytes) => {
      const { value, diagnostics } = await readSignature('signatures/x.json', bytes)
      expect(value).toBeUndefined()
      expect(diagnostics).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})

it('a key of any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String({ minLength: 40, maxLength: 60 })), (text) => {
      expect([undefined, 32]).toContain(publicKeyOf(text)?.length)
    }),
    { numRuns: 500 },
  )
})
