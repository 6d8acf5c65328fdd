/** What a centre should take over from the catalogue of another one (R110, R114). */
import { compareVersions } from '../../base/compare-versions.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { isGone } from '../../model/curation-status.js'
import { byIdentity, type Catalogue } from '../catalogue.js'
import { newestById } from '../newest.js'

/** What a step is about: in the catalogue that offers it, but for an adaptation, which is one’s own. */
export type PlannedCourse = Pick<
  CatalogueEntry,
  'id' | 'version' | 'identity' | 'title' | 'license' | 'status' | 'address'
>

/** One thing to do or to look into. */
export type CatalogueStep =
  /** A course that is not here yet, in its newest version. */
  | { readonly action: 'add'; readonly course: PlannedCourse }
  /** A newer version of a course that is here. */
  | { readonly action: 'update'; readonly course: PlannedCourse; readonly here: string }
  /** The newest version there says that the course was withdrawn or replaced; here it is still offered. */
  | { readonly action: 'withdraw'; readonly course: PlannedCourse; readonly here: string }
  /** The same version with another content: somebody changed it without saying so. */
  | { readonly action: 'conflict'; readonly course: PlannedCourse; readonly here: string }
  /** A course here that adapts another one, of which there is now a newer version. */
  | { readonly action: 'sync'; readonly course: PlannedCourse; readonly original: PlannedCourse }

export interface CataloguePlan {
  /** By action, in the order of {@link catalogueActions}, then by id and version. */
  readonly steps: readonly CatalogueStep[]
}

/** What may be planned, in the order in which it is shown. */
export const catalogueActions = ['conflict', 'withdraw', 'update', 'add', 'sync'] as const
export type CatalogueAction = (typeof catalogueActions)[number]

const shown = (entry: CatalogueEntry): PlannedCourse => {
  const { id, version, identity, title, license, status, address } = entry
  return {
    id,
    version,
    identity,
    title,
    license,
    ...(status !== undefined && { status }),
    ...(address !== undefined && { address }),
  }
}

/** Names of a build do not make another version (Semantic Versioning 2.0.0 §10). */
const nameOf = ({ id, version }: Pick<CatalogueEntry, 'id' | 'version'>): string =>
  `${id} ${version.split('+', 1)[0]}`

const contentOf = (entry: CatalogueEntry): string => `${nameOf(entry)} ${entry.content}`

/** Versions that are in both with another content; another state or another review makes no conflict. */
const conflicts = (from: Catalogue, to: Catalogue): readonly CatalogueStep[] => {
  const known = new Set(from.entries.flatMap((entry) => [entry.identity, contentOf(entry)]))
  const here = new Map(from.entries.map((entry) => [nameOf(entry), entry.version]))
  return to.entries.flatMap((entry) => {
    const version = here.get(nameOf(entry))
    return version === undefined || known.has(entry.identity) || known.has(contentOf(entry))
      ? []
      : [{ action: 'conflict', course: shown(entry), here: version } as const]
  })
}

const stepFor = (there: CatalogueEntry, here: CatalogueEntry | undefined): CatalogueStep | undefined => {
  const course = shown(there)
  if (here === undefined) return isGone(there.status) ? undefined : { action: 'add', course }
  const order = compareVersions(there.version, here.version)
  if (order < 0 || there.identity === here.identity) return undefined
  if (isGone(there.status))
    return isGone(here.status) ? undefined : { action: 'withdraw', course, here: here.version }
  return order > 0 ? { action: 'update', course, here: here.version } : undefined
}

/** Of each adaptation here the newest version, where its original has moved on to what is not here. */
const adaptations = (
  here: ReadonlyMap<string, CatalogueEntry>,
  there: ReadonlyMap<string, CatalogueEntry>,
): readonly CatalogueStep[] =>
  [...here.values()].flatMap((entry) => {
    const { basedOn } = entry
    const original = basedOn && there.get(basedOn.package)
    if (original === undefined || basedOn?.version === undefined || isGone(original.status)) return []
    const known = here.get(original.id)
    const isNews = known === undefined || compareVersions(known.version, original.version) < 0
    const isBehind = compareVersions(basedOn.version, original.version) < 0
    return isNews && isBehind
      ? [{ action: 'sync', course: shown(entry), original: shown(original) } as const]
      : []
  })

const byAction = (a: CatalogueStep, b: CatalogueStep): number =>
  catalogueActions.indexOf(a.action) - catalogueActions.indexOf(b.action) || byIdentity(a.course, b.course)

/**
 * What whoever has one catalogue should do about another. A catalogue has nothing to tell itself.
 *
 * Versions are compared as Semantic Versioning orders them. An adaptation is told of where it says which version it was
 * made of, and the other catalogue has a newer one that is not here.
 *
 * @param from what is here
 * @param to what the other centre has
 * @example
 * planCatalogues(county, province).steps.filter(({ action }) => action === 'add').length
 */
export const planCatalogues = (from: Catalogue, to: Catalogue): CataloguePlan => {
  const here = newestById(from.entries)
  const there = newestById(to.entries)
  const news = [...there.values()].flatMap((entry) => stepFor(entry, here.get(entry.id)) ?? [])
  const steps = [...conflicts(from, to), ...news, ...adaptations(here, there)]
  return { steps: steps.sort(byAction) }
}
