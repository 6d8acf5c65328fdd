/** True where a link names a lesson file that is not there: what the lessons make up together cannot be judged then. */
import { documentsOf, type Package } from '../../parse/package.js'

export const lacksLesson = (pkg: Package): boolean =>
  documentsOf(pkg).some(({ links }) =>
    links.some(
      ({ use, target }) => use === 'link' && target.kind === 'missing' && /\.md$/i.test(target.path),
    ),
  )
