/** Pictures, sound and films of other sites are not shown by a bundle: nobody learns who looks at a lesson. */
import type { Diagnostic } from '../base/diagnostic.js'
import { documentsOf, type Package } from '../parse/package.js'
import { hotlink } from './diagnostics.js'

/** Warnings, each at the place of a reference that is left out of the pages. */
export const checkHotlinks = (pkg: Package): readonly Diagnostic[] =>
  documentsOf(pkg).flatMap(({ file, links }) =>
    links.flatMap(({ use, target, range }) =>
      use !== 'link' && target.kind === 'external' ? [hotlink({ file, range }, {})] : [],
    ),
  )
