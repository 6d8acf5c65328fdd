/** The native hash answers as the portable one does. */
import { expect, test } from 'vitest'
import { sha256 } from '../../src/base/hash.js'
import { nativeSha256 } from '../../src/node/index.js'

test.each([[[]], [['']], [['课', '包']], [['a'.repeat(1000), 'b']]])('%j', (parts) => {
  const [native, portable] = [nativeSha256(), sha256()]
  for (const part of parts) {
    native.update(new TextEncoder().encode(part))
    portable.update(new TextEncoder().encode(part))
  }
  expect(native.digest()).toBe(portable.digest())
})
