/** The edition of a package that targets are given. */
import { sha256 } from '../../../src/base/hash.js'
import type { Edition } from '../../../src/emit/edition/edition.js'
import { editionOf } from '../../../src/emit/edition/edition-of.js'
import type { Package } from '../../../src/parse/package.js'

export const editionFor = (pkg: Package): Promise<Edition> => {
  const { id = '', version = '', title = '' } = pkg.course
  return editionOf(pkg, { id, version, title, createHash: sha256 })
}
