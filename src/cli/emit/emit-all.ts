/** Makes several formats of one course, before any of them is written. */
import { relative } from 'node:path'
import { archive, type EmitSettings, emit, type Target } from '../../emit/index.js'
import { type Diagnostic, resolve as resolveTerm, type Tree } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'
import { markFile } from '../output-mark.js'
import type { Course } from './course-of.js'
import { markOf, type OutputOptions, outputPlace } from './output-place.js'

export interface Output {
  readonly target: Target
  readonly place: string
  /** The place as the user would write it. */
  readonly shown: string
  readonly tree: Tree
  /** Absent where the tree is written as a folder. */
  readonly file: Blob | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface Refused {
  readonly target: Target
  readonly diagnostics: readonly Diagnostic[]
}

export interface EmitAllOptions {
  readonly audience: string | undefined
  readonly optionsIn: (target: Target) => Readonly<Record<string, string>>
  readonly place: OutputOptions
}

/** The id of the audience that is named, for the name of the file; `emit` has seen to it that there is one. */
const audienceId = (named: string | undefined): { readonly audience?: string } => {
  const found = named === undefined ? undefined : resolveTerm('audience', named)
  return found?.kind === 'term' ? { audience: found.term.id } : {}
}

/** The folder as it is written: with the mark by which it may be replaced. */
export const marked = (tree: Tree, target: Target): Tree =>
  new Map([...tree, markFile(markOf(target))].sort(([a], [b]) => (a < b ? -1 : 1)))

export const emitAll = async (
  { pkg, profile }: Course,
  targets: readonly Target[],
  { audience, optionsIn, place: where }: EmitAllOptions,
): Promise<{ readonly outputs: readonly Output[]; readonly refused: readonly Refused[] }> => {
  const outputs: Output[] = []
  const refused: Refused[] = []
  const { id = '', version = '' } = pkg.course
  const named = { slug: id.slice(id.indexOf('/') + 1), version, ...audienceId(audience) }
  for (const target of targets) {
    const settings: EmitSettings = {
      createHash: nativeSha256,
      ...(profile && { profile }),
      ...(audience === undefined ? {} : { audience }),
      options: optionsIn(target),
    }
    const { value: tree, diagnostics } = await emit(pkg, target, settings)
    if (tree === undefined) {
      refused.push({ target, diagnostics })
      continue
    }
    const place = outputPlace(named, target, where)
    outputs.push({
      target,
      place,
      shown: relative(where.cwd, place) || '.',
      tree,
      file: await archive(tree, target),
      diagnostics,
    })
  }
  return { outputs, refused }
}
