/** Merging: nothing is lost, and the order in which catalogues come does not matter. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { canonicalJson } from '../../../src/base/canonical-json.js'
import { type Catalogue, catalogueOf } from '../../../src/catalogue/catalogue.js'
import { writeCatalogue } from '../../../src/catalogue/format/write-catalogue.js'
import { mergeCatalogues } from '../../../src/catalogue/merge/merge-catalogues.js'
import { moveAddresses } from '../../../src/catalogue/merge/move-addresses.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { catalogueFrom, sampleFingerprint, textsOf } from '../sample-catalogue.js'

const pool = sampleEntries(8)

/** Entries that agree and disagree in every way there is. */
const anyEntry: fc.Arbitrary<CatalogueEntry> = fc
  .record({
    of: fc.nat(7),
    version: fc.constantFrom('1.0.0', '1.1.0'),
    address: fc.constantFrom(undefined, 'b/x.kebao', 'a/x.kebao', 'https://example.org/x.kebao'),
    title: fc.constantFrom('甲', '乙'),
    identity: fc.nat(5),
  })
  .map(({ of, version, address, title, identity }) => {
    const { address: _, ...entry } = pool[of] as CatalogueEntry
    const digest = `sha256:${String(identity).repeat(64)}`
    return { ...entry, version, title, identity: digest, ...(address && { address }) }
  })

/** Some with fingerprints, some without. */
const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .array(fc.tuple(anyEntry, fc.boolean()), { maxLength: 6 })
  .map((pairs) =>
    catalogueOf(
      pairs.map(([entry]) => entry),
      pairs.flatMap(([entry, isSketched]) => (isSketched ? [sampleFingerprint(entry)] : [])),
    ),
  )

const bytes = (catalogue: Catalogue): string => canonicalJson(textsOf(writeCatalogue(catalogue)))

test('the order does not matter, not even for what is told', () => {
  fc.assert(
    fc.property(fc.array(anyCatalogue, { maxLength: 4 }), fc.infiniteStream(fc.nat()), (all, chance) => {
      const keys = new Map(all.map((each) => [each, chance.next().value ?? 0]))
      const shuffled = all.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
      const [one, other] = [mergeCatalogues(all), mergeCatalogues(shuffled)]
      expect(bytes(other.value)).toBe(bytes(one.value))
      expect(other.diagnostics).toEqual(one.diagnostics)
    }),
  )
})

test('it does not matter which were merged first', () => {
  fc.assert(
    fc.property(anyCatalogue, anyCatalogue, anyCatalogue, (a, b, c) => {
      const merged = (...all: readonly Catalogue[]) => mergeCatalogues(all).value
      const atOnce = bytes(merged(a, b, c))
      expect(bytes(merged(merged(a, b), c))).toBe(atOnce)
      expect(bytes(merged(a, merged(b, c)))).toBe(atOnce)
    }),
  )
})

test('a catalogue merged with itself is itself, and no identity is lost', () => {
  fc.assert(
    fc.property(anyCatalogue, anyCatalogue, (a, b) => {
      const identities = (catalogue: Catalogue) => new Set(catalogue.entries.map(({ identity }) => identity))
      expect(bytes(mergeCatalogues([a, a]).value)).toBe(bytes(mergeCatalogues([a]).value))
      expect(identities(mergeCatalogues([a, b]).value)).toEqual(new Set([...identities(a), ...identities(b)]))
    }),
  )
})

const [entry] = pool as [CatalogueEntry]
const { address: _, ...unaddressed } = entry
const other = `sha256:${'f'.repeat(64)}`

const told = (...all: readonly (readonly CatalogueEntry[])[]) => {
  const { value, diagnostics } = mergeCatalogues(all.map((entries) => catalogueFrom(entries)))
  return { entries: value.entries, codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`) }
}

test('one version with two contents: both are kept, and told', () => {
  const { entries, codes } = told([unaddressed], [{ ...unaddressed, identity: other, content: other }])
  expect(entries.length).toBe(2)
  expect(codes).toEqual(['warning catalogue/version-twice'])
})

test('one version and one content in two states: both are kept, and there is nothing to ask', () => {
  const published: CatalogueEntry = { ...unaddressed, identity: other, status: 'published' }
  const { entries, codes } = told([unaddressed], [published])
  expect(entries.length).toBe(2)
  expect(codes).toEqual([])
  const third = `sha256:${'e'.repeat(64)}`
  const { diagnostics } = mergeCatalogues([
    catalogueFrom([unaddressed, published, { ...unaddressed, identity: third, content: third }]),
  ])
  expect(diagnostics.map(({ message }) => message['zh-CN'])).toMatchObject([
    expect.stringContaining('有 2 种不同的内容'),
  ])
})

test('one bundle with two addresses: the web goes before paths, then the order of characters', () => {
  const at = (address: string) => [{ ...entry, address }]
  const web = told(at('a.kebao'), at('https://b.example/x'), at('https://a.example/x'))
  expect(web.entries.map(({ address }) => address)).toEqual(['https://a.example/x'])
  expect(web.codes).toEqual(['info catalogue/two-addresses'])
  expect(told([unaddressed], at('b.kebao'), at('a.kebao')).entries[0]?.address).toBe('a.kebao')
})

test('one bundle described in two ways is told', () => {
  const { entries, codes } = told([entry], [{ ...entry, title: '改过的标题' }])
  expect(entries.length).toBe(1)
  expect(codes).toEqual(['warning catalogue/two-descriptions'])
})

test('two bundles at one address are told', () => {
  const { entries, codes } = told([entry], [{ ...(pool[1] as CatalogueEntry), address: entry.address }])
  expect(entries.length).toBe(2)
  expect(codes).toEqual(['warning catalogue/shared-address'])
})

test('paths move with the catalogue, web addresses stay', () => {
  const catalogue = catalogueFrom([
    { ...entry, address: 'x.kebao' },
    { ...(pool[1] as CatalogueEntry), address: 'https://example.org/y.kebao' },
    { ...unaddressed, identity: other },
  ])
  const moved = moveAddresses(catalogue, (path) => `../county/${path}`)
  expect(moved.entries.map(({ address }) => address).sort()).toEqual([
    '../county/x.kebao',
    'https://example.org/y.kebao',
    undefined,
  ])
  expect(moved.fingerprints).toBe(catalogue.fingerprints)
})
