/** The entries of the five examples, as a catalogue has them. */
import { exampleNames } from '../../../scripts/example-names.js'
import { entryOf } from '../../../src/catalogue/entry-of.js'
import { type Content, pack, parse, tree } from '../../../src/index.js'
import type { CatalogueEntry } from '../../../src/model/catalogue-entry.js'
import { examplePackages } from '../../contracts/example-packages.js'

const entryIn = async (name: string): Promise<CatalogueEntry> => {
  const files: Iterable<readonly [string, Content]> = examplePackages.get(`examples/${name}`) ?? []
  const { value: source } = tree(files)
  const { value: parsed } = await parse(source ?? new Map())
  const { value: bundle } = parsed === undefined ? {} : await pack(parsed)
  if (bundle === undefined) throw new Error(`the example ${name} does not pack`)
  return entryOf(bundle, `bundles/${name}.kebao`)
}

export const exampleEntries = (): Promise<readonly CatalogueEntry[]> => Promise.all(exampleNames.map(entryIn))
