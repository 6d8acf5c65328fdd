/** Entry → what is told of it where another course is like it. */
import type { AlikeCourse } from '../../likeness/alike.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'

export const alikeCourse = ({
  id,
  version,
  identity,
  title,
  license,
  publisher,
  address,
}: CatalogueEntry): AlikeCourse => ({
  id,
  version,
  identity,
  title,
  license,
  ...(publisher !== undefined && { publisher }),
  ...(address !== undefined && { address }),
})
