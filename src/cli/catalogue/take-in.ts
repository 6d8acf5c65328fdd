/** One source → its entry and fingerprint, or what speaks against it. */
import { type CatalogueEntry, entryOf, type Fingerprint, fingerprintOf } from '../../catalogue/index.js'
import { type Bundle, type Diagnostic, readOutline } from '../../index.js'
import { open } from '../../node/index.js'
import { bundleOf } from '../bundle-of.js'
import { faultDiagnostic } from '../fault.js'
import { loadPackage } from '../load-package.js'
import { openBundle } from '../open-bundle.js'
import type { ReportedPackage } from '../report/report.js'
import { complete } from '../settings/complete.js'
import type { SettingsFor } from '../settings/settings-for.js'
import type { CourseSource } from './find-sources.js'

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
const nameIn = async ({ folder }: CourseSource): Promise<{ id: string; identity: string } | undefined> => {
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

const ofPackage = async (source: CourseSource, options: TakeInOptions): Promise<Taken> => {
  const { lint } = options.settings(source.folder)
  const loaded = await complete(await loadPackage(source, lint), lint)
  const { bundle, told } = await bundleOf(loaded)
  return bundle === undefined ? { kind: 'refused', told } : keep(bundle, source, options)
}

const ofBundle = async (source: CourseSource, options: TakeInOptions): Promise<Taken> => {
  const { known, isOurs, addressOf, cwd } = options
  const name = source.kind === 'bundle' ? await nameIn(source) : undefined
  if (name !== undefined && !isOurs(name.id)) return { kind: 'elsewhere' }
  const before = name && known.get(name.identity)
  if (before !== undefined)
    return { kind: 'known', ...before, entry: addressed(before.entry, addressOf(source)) }
  const { value: bundle, diagnostics } = await openBundle(source.path, { cwd })
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
