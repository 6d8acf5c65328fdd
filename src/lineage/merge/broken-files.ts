/** Which files of a merge could be read before, and cannot be any more. */
import type { Diagnostic } from '../../base/diagnostic.js'
import type { Tree } from '../../base/tree.js'
import { documentsOf, type Package } from '../../parse/package.js'

const errorsIn = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { severity, file = '', code } of diagnostics) {
    const name = `${file}\n${code}`
    if (severity === 'error') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Files in which the merge found more errors of a kind than there were. */
export const brokenFiles = (
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): ReadonlySet<string> => {
  const known = errorsIn(before)
  return new Set(
    Array.from(errorsIn(after))
      .filter(([name, count]) => count > (known.get(name) ?? 0))
      .map(([name]) => name.split('\n', 1)[0] ?? ''),
  )
}

/** Files of ours that the merge takes away although a document still points at them. */
export const missedFiles = (ours: Tree, merged: Package): ReadonlySet<string> =>
  new Set(
    documentsOf(merged).flatMap(({ links }) =>
      links.flatMap(({ target }) =>
        target.kind === 'missing' && ours.has(target.path) ? [target.path] : [],
      ),
    ),
  )
