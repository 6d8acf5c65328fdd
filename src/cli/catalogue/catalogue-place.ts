/** Where a catalogue is written: in the place of an earlier one, which need not be asked for, and of nothing else. */
import { type Catalogue, type CatalogueTitle, writeCatalogue } from '../../catalogue/index.js'
import { nativeSha256 } from '../../node/index.js'
import { checkPlace, type PlaceOptions, placeFolder } from '../place-folder.js'

const OURS: ReadonlySet<string> = new Set(['catalogue.json', 'entries', 'fingerprints'])

/** The mark is that of every catalogue, so that two that say the same are the same. */
const placeOf = (inputs: readonly string[], cwd: string): PlaceOptions => ({
  mark: 'kebao catalog',
  inputs,
  replace: true,
  only: OURS,
  cwd,
})

/**
 * Refuses to write over anything but a catalogue that kebao wrote, or into a folder that is read.
 *
 * @param inputs folders that what is written must not touch
 */
export const checkCataloguePlace = (out: string, inputs: readonly string[], cwd: string): void =>
  checkPlace(out, placeOf(inputs, cwd))

/** Writes a catalogue whole, in the place of an earlier one. */
export const placeCatalogue = async (
  catalogue: Catalogue,
  head: CatalogueTitle,
  out: string,
  cwd: string,
): Promise<void> =>
  placeFolder([writeCatalogue(catalogue, head, { createHash: nativeSha256 })], out, placeOf([], cwd))
