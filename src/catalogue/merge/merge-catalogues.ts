/** Catalogues of several places → one (R023): the same, whatever the order in which they come. */
import { canonicalJson } from '../../base/canonical-json.js'
import type { Checked, Diagnostic } from '../../base/diagnostic.js'
import { groupBy } from '../../base/group-by.js'
import { byCodeUnit } from '../../base/path.js'
import { visible } from '../../base/visible.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Fingerprint } from '../../model/fingerprint.js'
import { type Catalogue, catalogueOf } from '../catalogue.js'
import { checkNames } from './check-names.js'
import * as told from './diagnostics.js'

const isWeb = (address: string): boolean => /^https?:\/\//.test(address)

/** Web addresses first: a path is good in one place alone. */
const byAddress = (a: string, b: string): number => Number(isWeb(b)) - Number(isWeb(a)) || byCodeUnit(a, b)

/** Entries of one bundle. Each choice is that of the first in an order of all, so that it does not matter who was asked first. */
const united = (same: readonly CatalogueEntry[], diagnostics: Diagnostic[]): CatalogueEntry => {
  const [first] = same as [CatalogueEntry]
  if (same.length === 1) return first
  // By id and version before all else: those that a fingerprint fits then stand side by side, whoever is merged first.
  const texts = same.map(({ address: _address, ...rest }) => canonicalJson([rest.id, rest.version, rest]))
  const [text] = texts.toSorted(byCodeUnit)
  const entry = same[texts.indexOf(text as string)] as CatalogueEntry
  const { id, version } = entry
  if (new Set(texts).size > 1) diagnostics.push(told.otherDescription({}, { id, version }))
  const addresses = [...new Set(same.flatMap(({ address }) => address ?? []))].sort(byAddress)
  if (addresses.length > 1)
    diagnostics.push(told.otherAddress({}, { id, version, addresses: addresses.map(visible) }))
  const { address: _address, ...rest } = entry
  const [address] = addresses
  return { ...rest, ...(address !== undefined && { address }) }
}

const unitedSketches = (entry: CatalogueEntry, all: readonly Catalogue[]): Fingerprint | undefined => {
  const same = all.flatMap(({ fingerprints }) => fingerprints.get(entry.identity) ?? [])
  const fitting = same.filter(({ id, version }) => id === entry.id && version === entry.version)
  const [first] = fitting
  if (fitting.length < 2) return first
  return fitting.toSorted((a, b) => byCodeUnit(canonicalJson(a), canonicalJson(b)))[0]
}

/**
 * One catalogue of several. A bundle that several have is there once; its address is the first of theirs, web addresses
 * before paths. What cannot be told apart is kept and told.
 *
 * The order does not matter, nor whether some were merged before.
 *
 * @param catalogues whose addresses all hold for the place where the new one will be
 * @example
 * const { value: province, diagnostics } = mergeCatalogues([county, city])
 */
export const mergeCatalogues = (catalogues: readonly Catalogue[]): Checked<Catalogue> => {
  const diagnostics: Diagnostic[] = []
  const known = groupBy(
    catalogues.flatMap(({ entries }) => entries),
    ({ identity }) => identity,
  )
  // In the order of the identities, so that the findings come in one order too.
  const entries = [...known].sort(([a], [b]) => byCodeUnit(a, b)).map(([, same]) => united(same, diagnostics))
  const sketches = entries.flatMap((entry) => unitedSketches(entry, catalogues) ?? [])
  const value = catalogueOf(entries, sketches)
  return { value, diagnostics: [...diagnostics, ...checkNames(value.entries)] }
}
