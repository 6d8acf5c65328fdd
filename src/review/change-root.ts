/** Changes entries of the root document of a package, and nothing beside them. */
import type { Edit, Result } from '../base/diagnostic.js'
import { hasErrors } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import { applyEdits, rewriteFile } from '../lint/edits/rewrite-file.js'
import { courseFields } from '../model/course-fields.js'
import { entriesOf, type FrontEntries } from '../parse/entries/entries-of.js'
import type { Package } from '../parse/package.js'
import { parse } from '../parse/parse.js'
import { notByLine } from './diagnostics.js'

/** The tree with the edits made; none where the front matter cannot be edited, or could not be read any more. */
export const changeRoot = async (
  { root, tree }: Package,
  editsFor: (file: string, front: FrontEntries) => readonly Edit[] | undefined,
): Promise<Result<Tree>> => {
  const { file, source } = root
  const front = entriesOf(source, courseFields)
  const edits = front === undefined ? undefined : editsFor(file, front)
  if (edits === undefined) return { diagnostics: [notByLine({ file }, {})] }
  const content = tree.get(file) as Uint8Array
  const changed = new Map(tree).set(file, await rewriteFile(file, content, (text) => applyEdits(text, edits)))
  const { value, diagnostics } = await parse(changed)
  return value === undefined || hasErrors(diagnostics) ? { diagnostics } : { value: changed, diagnostics: [] }
}
