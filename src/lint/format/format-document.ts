/** Writes the front matter of one document in its canonical form. */
import type { Checked, Diagnostic } from '../../base/diagnostic.js'
import { type FrontMatter, readFrontMatter } from '../../markdown/front-matter.js'
import { findFences } from '../../markdown/front-matter-fences.js'
import type { courseMeta } from '../../model/course.js'
import type { lessonMeta } from '../../model/lesson.js'
import { readMeta } from '../../parse/read-meta.js'
import { chooseEdits } from '../edits/choose-edits.js'
import { applyEdits } from '../edits/rewrite-file.js'
import { fieldOrder } from './field-order.js'
import { hasMistakes, isIntricate } from './left-alone.js'
import { mainNames } from './main-names.js'

type Schema = typeof courseMeta | typeof lessonMeta

interface Reading extends FrontMatter {
  /** What the document says, in front matter and body: what formatting must not change. */
  readonly meaning: string
}

const read = (file: string, source: string, schema: Schema): Reading => {
  const front = readFrontMatter(file, source)
  const { value, diagnostics } = readMeta<Schema>(file, source, front.data, schema, '', new Map())
  return {
    ...front,
    diagnostics: [...front.diagnostics, ...diagnostics],
    meaning: JSON.stringify([value, source.slice(front.bodyStart)]),
  }
}

/** Every round mends what the round before uncovered; no honest front matter needs more. */
const MAX_ROUNDS = 10

/** The text with its values as the safe fixes of the parser spell them. */
const respell = (file: string, source: string, schema: Schema): string => {
  let text = source
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { diagnostics } = read(file, text, schema)
    const fixes = diagnostics.flatMap((found) => (found.fix?.safe ? [found.fix] : []))
    if (fixes.length === 0) break
    text = applyEdits(text, chooseEdits(fixes).get(file) ?? [])
  }
  return text
}

const rename = (file: string, source: string, schema: Schema): string => {
  const { data } = readFrontMatter(file, source)
  return data === undefined ? source : applyEdits(source, mainNames(data, schema, { file, source }))
}

const order = (file: string, source: string, schema: Schema): string => {
  const { data } = readFrontMatter(file, source)
  const fences = findFences(source)
  if (data === undefined || fences.kind !== 'closed') return source
  const { start, end } = fences.inner
  const after = end + (/^(?:\r\n|\n|\r)/.exec(source.slice(end))?.[0].length ?? 0)
  const lines = fieldOrder(source.slice(start, after), data, schema)
  return source.slice(0, start) + lines + source.slice(after)
}

/** The text as formatting leaves it; as it was, with a diagnostic, where the meaning is not certain to stay. */
export const formatDocument = (file: string, source: string, schema: Schema): Checked<string> => {
  const { diagnostics, meaning, range } = read(file, source, schema)
  const leave = (found: Diagnostic): Checked<string> => ({ value: source, diagnostics: [found] })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    return leave(hasMistakes({ file, range: errors[0]?.range ?? range }, { count: errors.length }))
  const value = [respell, rename, order].reduce((text, step) => step(file, text, schema), source)
  if (read(file, value, schema).meaning !== meaning) return leave(isIntricate({ file, range }, {}))
  return { value, diagnostics: [] }
}
