/**
 * Canonical front matter: the usual names of keys, values as the parser would have them, fields in the order of the
 * schema. Comments, groups, quotes and the body stay, and so does all that a bundle says of the course.
 */
import type { Checked, Diagnostic } from '../base/diagnostic.js'
import { bytesOf, type Tree } from '../base/tree.js'
import { courseMeta } from '../model/course.js'
import { lessonMeta } from '../model/lesson.js'
import { decodeText } from '../parse/decode-text.js'
import { documentsOf } from '../parse/package.js'
import { parse } from '../parse/parse.js'
import { rewriteFile } from './edits/rewrite-file.js'
import { formatDocument } from './format/format-document.js'
import { hasMistakes } from './format/left-alone.js'

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/**
 * Formats the front matter of a package and returns a new tree. A file whose front matter has mistakes stays as it is,
 * and a diagnostic says why.
 *
 * @example
 * const { value: formatted, diagnostics } = await format(files)
 */
export const format = async (tree: Tree): Promise<Checked<Tree>> => {
  const { value: pkg, diagnostics: problems } = await parse(tree)
  if (pkg === undefined) return { value: tree, diagnostics: problems }
  const formatted = new Map(tree)
  const diagnostics: Diagnostic[] = []
  for (const { file, source, opening } of documentsOf(pkg)) {
    const content = tree.get(file)
    if (content === undefined) continue
    // What stands for a character that could not be read must not be written back.
    const unread = decodeText(file, await bytesOf(content)).diagnostics.filter(isError)
    if (unread.length > 0) {
      diagnostics.push(hasMistakes({ file, range: unread[0]?.range ?? opening }, { count: unread.length }))
      continue
    }
    const { value: text, diagnostics: found } = formatDocument(
      file,
      source,
      file === pkg.root.file ? courseMeta : lessonMeta,
    )
    diagnostics.push(...found)
    if (text !== source) formatted.set(file, await rewriteFile(file, content, () => text))
  }
  return { value: formatted, diagnostics }
}
