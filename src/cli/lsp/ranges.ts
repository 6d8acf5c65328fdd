/** Places as kebao counts them (lines and columns from 1) and as LSP does (from 0); both in UTF-16 units. */
import type { Range } from 'vscode-languageserver'
import type { Place } from '../../index.js'

type Position = NonNullable<Place['range']>

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** The range of a place; the start of the file where it has none. */
export const rangeOf = (position: Position | undefined): Range =>
  position === undefined
    ? start
    : {
        start: { line: position.start.line - 1, character: position.start.column - 1 },
        end: { line: position.end.line - 1, character: position.end.column - 1 },
      }
