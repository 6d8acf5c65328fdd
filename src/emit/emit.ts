/** Package → the files of a target, and by name everything that the target could not hold. */
import type * as z from 'zod'
import { byPlace, type Diagnostic, hasErrors, type Result } from '../base/diagnostic.js'
import { type CreateHash, sha256 } from '../base/hash.js'
import { onceFor } from '../base/once-for.js'
import { type Tree, tree } from '../base/tree.js'
import type { Profile } from '../model/profile.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import { resolve } from '../model/vocabulary/resolve.js'
import { originOf, type Package } from '../parse/package.js'
import { checkIds } from './check-ids.js'
import { incompleteCourse, nothingToEmit, unknownAudience } from './diagnostics.js'
import type { Edition } from './edition/edition.js'
import { type EditionSettings, editionOf } from './edition/edition-of.js'
import { toldOfEdition } from './edition/told-of-edition.js'
import type { Lose, Loss, LostPlace } from './loss.js'
import { readOptions } from './read-options.js'
import { tally } from './tally.js'
import type { Target } from './target.js'

export interface EmitSettings<Options extends z.ZodObject = z.ZodObject> {
  /** The audience of the edition: an id, a label or an alias of the vocabulary. Without one, everybody. */
  readonly audience?: string
  /** The rules of the place, whose credit policy goes into learning cards. */
  readonly profile?: Partial<Profile>
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** Options of the target; words from a command line will do. */
  readonly options?: Partial<z.input<Options>> | Readonly<Record<string, string>>
}

const keyNames = { id: '编号', version: '版本', title: '标题' } as const

const audienceOf = (text: string): { readonly id?: string; readonly diagnostics: readonly Diagnostic[] } => {
  const found = findTerm('audience', text) ?? resolve('audience', text)
  if ('id' in found) return { id: found.id, diagnostics: [] }
  if (found.kind === 'term') return { id: found.term.id, diagnostics: [] }
  const suggestions = found.kind === 'unknown' ? found.suggestions : found.terms
  return {
    diagnostics: [
      unknownAudience({}, { text, suggestions: suggestions.slice(0, 3).map(({ label }) => label) }),
    ],
  }
}

/** Editions by audience, since all targets of one course begin with the same. */
const editionsOf = onceFor((_: Package) => new Map<string, Promise<Edition>>())

const editionFor = (pkg: Package, settings: EditionSettings): Promise<Edition> => {
  const editions = editionsOf(pkg)
  const key = settings.audience ?? ''
  const known = editions.get(key)
  if (known !== undefined) return known
  const making = editionOf(pkg, settings)
  editions.set(key, making)
  // A disk that failed once may be asked again.
  making.catch(() => editions.delete(key))
  return making
}

/**
 * Emits a course in a format of another host. Beside the tree, diagnostics say what the format could not hold, each kind
 * once, with a count and its places; where there is no tree, they say why.
 *
 * @example
 * const { value: files, diagnostics } = await emit(pkg, epub, { audience: '老年人', options: { largePrint: true } })
 */
export const emit = async <O extends z.ZodObject>(
  pkg: Package,
  target: Target<O>,
  { audience, profile, createHash = sha256, options = {} }: EmitSettings<O> = {},
): Promise<Result<Tree>> => {
  const read = readOptions(target, options)
  const named = audience === undefined ? { diagnostics: [] } : audienceOf(audience)
  const { id, version, title } = pkg.course
  const missing = (['id', 'version', 'title'] as const).filter((key) => pkg.course[key] === undefined)
  const refused = [
    ...read.diagnostics,
    ...named.diagnostics,
    ...checkIds(pkg),
    ...missing.map((key) => incompleteCourse(originOf(pkg, `/course/${key}`), { key, name: keyNames[key] })),
  ]
  if (
    read.value === undefined ||
    id === undefined ||
    version === undefined ||
    title === undefined ||
    hasErrors(refused)
  ) {
    return { diagnostics: refused }
  }

  const edition = await editionFor(pkg, {
    id,
    version,
    title,
    ...(named.id === undefined ? {} : { audience: named.id }),
    createHash,
  })

  const losses = new Map<Loss, readonly LostPlace[]>()
  const lose: Lose = (loss, places) => {
    if (!target.losses.includes(loss)) throw new TypeError(`${target.name} does not declare ${loss.code}`)
    if (places.length > 0) losses.set(loss, [...(losses.get(loss) ?? []), ...places])
  }
  const files = await target.emit({
    edition,
    options: read.value,
    ...(profile === undefined ? {} : { profile }),
    lose,
  })
  const made = tree(files)
  // A name that no tree holds is the fault of the target, never of the course.
  for (const { message } of made.diagnostics) throw new TypeError(message.en)
  if (target.container.kind === 'file' && made.value.size !== 1) {
    throw new TypeError(`${target.name} is one file, and emitted ${made.value.size}`)
  }
  const nothing =
    made.value.size === 0 ? [nothingToEmit({ file: pkg.root.file }, { target: target.name })] : []
  return {
    value: made.value,
    diagnostics: [...toldOfEdition(pkg, edition), ...nothing, ...tally(target.name, losses)].sort(byPlace),
  }
}
