/** The build lets the deflater keep its scratch memory: what it writes must not depend on what it wrote before. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { expect, test } from 'vitest'
import { keepScratch } from '../../scripts/build/kept-scratch.js'

const library = join(dirname(createRequire(import.meta.url).resolve('fflate')), '../esm/browser.js')
const code = `${keepScratch(readFileSync(library, 'utf8'))}export { keptHashes }`
const kept: { deflateSync: typeof deflateSync; keptHashes: Uint16Array } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
)

const options = { level: 6, mem: 4 } as const

/** From one byte to several blocks: texts that repeat themselves, and noise. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 4_000 }))
    .map(([text, times]) => new TextEncoder().encode(text.repeat(times))),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 500 }), fc.integer({ min: 1, max: 300 }))
    .map(([bytes, step]) =>
      Uint8Array.from({ length: 90_000 }, (_, at) => bytes[(at * step) % bytes.length] ?? 0),
    ),
)

test('files one after the other are deflated as each alone', () => {
  fc.assert(
    fc.property(fc.array(contents, { minLength: 2, maxLength: 6 }), (files) => {
      for (const file of files) {
        expect(Buffer.from(kept.deflateSync(file, options)).equals(deflateSync(file, options))).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('the list of hashes is empty when a file begins', () => {
  kept.deflateSync(new TextEncoder().encode('认识手机'.repeat(50)), options)
  expect(kept.keptHashes.some((each) => each !== 0)).toBe(true)
  // Too short to be looked for in itself: it leaves the list as it finds it.
  kept.deflateSync(new Uint8Array(2), options)
  expect(kept.keptHashes.some((each) => each !== 0)).toBe(false)
})

test('a library that has changed is not patched blindly', () => {
  expect(() => keepScratch('export const deflateSync = () => {}')).toThrow('fflate has changed')
})
