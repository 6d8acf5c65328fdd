/** One source → its entry and fingerprint, or what speaks against it. */
import { type CatalogueEntry, entryOf, type Fingerprint, fingerprintOf } from '../../catalogue/index.js'
import { type Bundle, type Diagnostic, readOutline } from '../../index.js'
import { open } from '../../node/index.js'
import { bundleOf } from '../bundle-of.js'
import { faultDiagnostic } from '../fault.js'
import { checkPackage } from '../load-package.js'
import { openBundle } from '../open-bundle.js'
import { readPackage } from '../read-package.js'
import type { ReportedPackage } from '../report/report.js'
import { complete } from '../settings/complete.js'
import type { SettingsFor } from '../settings/settings-for.js'
import type { CourseSource } from './find-sources.js'
import type { BundleName, PackageMemory } from './package-memory.js'

/** What a catalogue keeps of a bundle. */
export interface Kept {
  readonly entry: CatalogueEntry
  readonly fingerprint: Fingerprint
}

/** What became of a source. */
export type Taken =
  /** Read anew, or as an earlier catalogue had it. */
  | ({ readonly kind: 'read' | 'known' } & Kept)
  /** The course of another build. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'refused'; readonly told: ReportedPackage }

export interface TakeInOptions {
  readonly settings: SettingsFor
  readonly cwd: string
  /** What an earlier catalogue knows, by identity. */
  readonly known: ReadonlyMap<string, Kept>
  /** What earlier runs made of packages. */
  readonly memory?: PackageMemory
  /** False for a course that another build takes in. */
  readonly isOurs: (id: string) => boolean
  /** Where a bundle is. */
  readonly addressOf: (source: CourseSource) => string | undefined
}

const refused = ({ path }: CourseSource, diagnostics: readonly Diagnostic[]): Taken => ({
  kind: 'refused',
  told: { path, diagnostics, sourceOf: () => undefined },
})

const addressed = (entry: CatalogueEntry, address: string | undefined): CatalogueEntry => {
  const { address: _address, ...rest } = entry
  return { ...rest, ...(address !== undefined && { address }) }
}

/** What a bundle says it is. Its manifest alone is read; that the archive is whole follows from its length. */
const nameIn = async ({ folder }: CourseSource): Promise<BundleName | undefined> => {
  try {
    const { value: reader } = await open(folder)
    await reader?.close()
    return reader && { id: reader.manifest.id, identity: reader.identity }
  } catch {
    // Whoever reads all of it says what is the matter.
    return undefined
  }
}

const keep = async (
  bundle: Bundle,
  source: CourseSource,
  { known, isOurs, addressOf }: TakeInOptions,
): Promise<Taken> => {
  const { identity, manifest } = bundle
  if (!isOurs(manifest.id)) return { kind: 'elsewhere' }
  const address = addressOf(source)
  const before = known.get(identity)
  if (before !== undefined) return { kind: 'known', ...before, entry: addressed(before.entry, address) }
  const entry = await entryOf(bundle, address)
  return { kind: 'read', entry, fingerprint: fingerprintOf(await readOutline(bundle), identity) }
}

const knownAs = (
  { id, identity }: BundleName,
  source: CourseSource,
  { known, isOurs, addressOf }: TakeInOptions,
): Taken | undefined => {
  if (!isOurs(id)) return { kind: 'elsewhere' }
  const before = known.get(identity)
  return before && { kind: 'known', ...before, entry: addressed(before.entry, addressOf(source)) }
}

const ofPackage = async (source: CourseSource, options: TakeInOptions): Promise<Taken> => {
  const { settings, memory } = options
  const { lint } = settings(source.folder)
  const read = await readPackage(source)
  const name = await memory?.recall(read)
  const known = name && knownAs(name, source, options)
  if (known !== undefined) return known
  const { bundle, told } = await bundleOf(await complete(await checkPackage(read, lint), lint))
  if (bundle === undefined) return { kind: 'refused', told }
  await memory?.note(read, { id: bundle.manifest.id, identity: bundle.identity })
  return keep(bundle, source, options)
}

const ofBundle = async (source: CourseSource, options: TakeInOptions): Promise<Taken> => {
  const name = source.kind === 'bundle' ? await nameIn(source) : undefined
  const known = name && knownAs(name, source, options)
  if (known !== undefined) return known
  const { value: bundle, diagnostics } = await openBundle(source.path, { cwd: options.cwd })
  return bundle === undefined ? refused(source, diagnostics) : keep(bundle, source, options)
}

/** Never throws for what is the matter with one source: the others go on. */
export const takeIn = async (source: CourseSource, options: TakeInOptions): Promise<Taken> => {
  try {
    return await (source.kind === 'package' ? ofPackage : ofBundle)(source, options)
  } catch (error) {
    return refused(source, [faultDiagnostic(error)])
  }
}
