/** Tells which lines are headings: the address of a heading is made of its words, and links may name it. */
import { lazy } from '../../base/lazy.js'
import { type Document, nodesOf } from '../../parse/package.js'

export const headingLines = (document: Document): ((line: number) => boolean) => {
  const lines = lazy(
    () =>
      new Set(
        nodesOf(document, 'heading').flatMap(({ position }) =>
          position === undefined ? [] : [position.start.line, position.end.line],
        ),
      ),
  )
  return (line) => lines().has(line)
}
