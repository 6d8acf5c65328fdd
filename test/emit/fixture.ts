/** Courses as targets get them: the examples, and one whose every text is hostile. */
import { join } from 'node:path'
import type * as z from 'zod'
import type { Result } from '../../src/base/diagnostic.js'
import type { Tree } from '../../src/base/tree.js'
import { type EmitSettings, emit } from '../../src/emit/emit.js'
import type { Target } from '../../src/emit/target.js'
import { readTree } from '../../src/node/read-tree.js'
import type { Package } from '../../src/parse/package.js'
import { parse } from '../../src/parse/parse.js'

const root = join(import.meta.dirname, '../..')

/** The folder of an example by its name, or of the hostile course. */
export const folderOf = (name: string): string =>
  join(root, name === 'hostile' ? 'test/emit/hostile/input' : `examples/${name}`)

/** Reads a course anew, so that nothing of it is remembered from another emission. */
export const packageOf = async (name: string): Promise<Package> => {
  const { value: tree } = await readTree(folderOf(name))
  const { value: pkg } = tree === undefined ? {} : await parse(tree)
  if (pkg === undefined) throw new Error(`${name} cannot be read`)
  return pkg
}

const packages = new Map<string, Promise<Package>>()

/**
 * What a target makes of a course.
 *
 * @param name of an example, or `hostile`
 */
export const emitted = async <O extends z.ZodObject>(
  name: string,
  target: Target<O>,
  settings: EmitSettings<O> = {},
): Promise<Result<Tree> & { readonly pkg: Package; readonly tree: Tree }> => {
  const reading = packages.get(name) ?? packageOf(name)
  packages.set(name, reading)
  const pkg = await reading
  const result = await emit(pkg, target, settings)
  if (result.value === undefined) throw new Error(JSON.stringify(result.diagnostics))
  return { ...result, pkg, tree: result.value }
}
