/** What a reference in a text points at, as the package stands. */

import { targetOf } from '../parse/links.js'
import type { Package, Target } from '../parse/package.js'

export const targetAt = (pkg: Package, file: string, url: string): Target =>
  targetOf(file, url, {
    tree: pkg.tree,
    rootFile: pkg.root.file,
    lessons: new Map(pkg.lessons.map((lesson) => [lesson.file, lesson.id])),
  })
