/** Small packages, and bundles of them. */
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { pack } from '../../src/bundle/pack.js'
import { parse } from '../../src/parse/parse.js'

/** A package of one document, or of further files. */
export const course = (
  frontMatter: string,
  files: Readonly<Record<string, string>> = {},
  body = '一段话。\n',
): Tree => tree({ 'course.md': `---\n${frontMatter}\n---\n\n${body}`, ...files }).value

export const bundleOf = async (source: Tree): Promise<Bundle> => {
  const { value: pkg, diagnostics } = await parse(source)
  if (pkg === undefined) throw new Error(JSON.stringify(diagnostics))
  const packed = await pack(pkg)
  if (packed.value === undefined) throw new Error(JSON.stringify(packed.diagnostics))
  return packed.value
}

export const textOf = async (files: Tree | undefined, path: string): Promise<string | undefined> => {
  const content = files?.get(path)
  return content && new TextDecoder().decode(await bytesOf(content))
}
