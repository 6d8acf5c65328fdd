/** The lines of a document, counted once however many findings stand in it. */
import { linesOf } from '../../base/lines.js'
import { onceFor } from '../../base/once-for.js'
import type { Document } from '../../parse/package.js'

export const linesIn = onceFor(({ source }: Document) => linesOf(source))
