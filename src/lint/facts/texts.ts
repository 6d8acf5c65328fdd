/** Every text of a package that others will read. */
import { onceFor } from '../../base/once-for.js'
import { extensionOf } from '../../base/path.js'
import { mediaTypeOf } from '../../model/media-type.js'
import { decodeText } from '../../parse/decode-text.js'
import { documentsOf, type Package } from '../../parse/package.js'

interface TextFile {
  readonly file: string
  readonly source: string
}

const isText = (path: string): boolean => {
  const kind = mediaTypeOf(path)?.kind
  return kind === 'text' || kind === 'captions' || extensionOf(path) === 'csv'
}

/** The documents, front matter included, and then the text files beside them. A Blob cannot be read without waiting. */
export const textsOf = onceFor((pkg: Package): readonly TextFile[] => {
  const documents = documentsOf(pkg)
  const own = new Set(documents.map(({ file }) => file))
  const others = [...pkg.tree].flatMap(([file, content]) =>
    own.has(file) || !isText(file) || content instanceof Blob
      ? []
      : [{ file, source: decodeText(file, content).value }],
  )
  return [...documents, ...others]
})
