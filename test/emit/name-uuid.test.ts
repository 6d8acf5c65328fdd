/** UUIDs that follow from a name (RFC 9562, 5.8). */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { nameUuid } from '../../src/emit/name-uuid.js'

const names = Array.from({ length: 300 }, (_, index) => `a/课程-${index}`)

test('a UUID has the version 8 and the variant of RFC 9562', () => {
  for (const name of names) {
    expect(nameUuid(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})

test('it is the SHA-256 of the name in UTF-8, but for six bits', () => {
  const bits = (hex: string): string =>
    [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  for (const name of names) {
    const hash = bits(createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 32))
    const uuid = bits(nameUuid(name).replaceAll('-', ''))
    expect(uuid).toBe(`${hash.slice(0, 48)}1000${hash.slice(52, 64)}10${hash.slice(66)}`)
  }
})

test('names apart have UUIDs apart', () => {
  expect(new Set(names.map(nameUuid)).size).toBe(names.length)
})
