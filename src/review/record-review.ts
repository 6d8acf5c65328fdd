/** Puts a record of review into a package. */
import { canonicalJson } from '../base/canonical-json.js'
import type { Edit, Result } from '../base/diagnostic.js'
import { foldName } from '../base/fold.js'
import type { Tree } from '../base/tree.js'
import { courseFields } from '../model/course-fields.js'
import type { Profile } from '../model/profile.js'
import { type Review, review, reviewAspects } from '../model/review.js'
import { type FrontEntries, writtenIn } from '../parse/entries/entries-of.js'
import { setEntries } from '../parse/entries/set-entries.js'
import type { Package } from '../parse/package.js'
import { zhKeysOf } from '../parse/value/schema-shape.js'
import { yamlText } from '../parse/value/yaml-text.js'
import { changeRoot } from './change-root.js'
import { unknownStep } from './diagnostics.js'
import { verdictWords } from './verdict-words.js'

type Field = keyof Review

const reviewShape = review.shape

const keyOf = (field: Field, inChinese: boolean): string =>
  inChinese ? (zhKeysOf(reviewShape[field])[0] ?? field) : field

const aspectsYaml = (aspects: NonNullable<Review['aspects']>, inChinese: boolean): string => {
  const language = inChinese ? 'zh-CN' : 'en'
  const entries = Object.entries(reviewAspects).flatMap(([id, [zh]]) => {
    const verdict = aspects[id as keyof typeof reviewAspects]
    return verdict === undefined ? [] : [`${inChinese ? zh : id}: ${verdictWords[verdict][language]}`]
  })
  return `{ ${entries.join(', ')} }`
}

const recordYaml = (record: Review, inChinese: boolean): string => {
  const { step, by, date, verdict, digest, note, aspects } = record
  const values: readonly (readonly [Field, string | undefined])[] = [
    ['step', yamlText(step)],
    ['by', yamlText(by)],
    ['date', date],
    ['verdict', verdictWords[verdict][inChinese ? 'zh-CN' : 'en']],
    ['digest', digest],
    ['note', note === undefined ? undefined : JSON.stringify(note)],
    ['aspects', aspects === undefined ? undefined : aspectsYaml(aspects, inChinese)],
  ]
  const written = values.flatMap(([field, value]) =>
    value === undefined ? [] : [`${keyOf(field, inChinese)}: ${value}`],
  )
  return `{ ${written.join(', ')} }`
}

/** Behind the records that are there, in the way they are written; undefined where that cannot be told. */
const appended = (written: string, item: string): string | undefined => {
  const block = /^:[ \t]*(?:#[^\n]*)?\n([ \t]*)- /.exec(written)
  if (block !== null) return `${written.trimEnd()}\n${block[1]}- ${item}`
  if (/^:\s*(?:\[\s*\])?\s*$/.test(written)) return `:\n  - ${item}`
  const flow = /^(:\s*\[[\s\S]*\S)\s*\](\s*(?:#[^\n]*)?)$/.exec(written)
  return flow === null ? undefined : `${flow[1]?.replace(/,$/, '')}, ${item}]${flow[2]}`
}

const editsFor =
  (record: Review) =>
  (file: string, front: FrontEntries): readonly Edit[] | undefined => {
    const item = recordYaml(record, front.inChinese)
    const entry = front.entries.get('review')
    if (entry === undefined)
      return setEntries(file, front, courseFields, { set: new Map([['review', `\n  - ${item}`]]) })
    const text = appended(writtenIn(front, entry), item)
    if (text === undefined) return undefined
    return [{ file, start: entry.keyEnd, end: entry.end, text: text.replaceAll('\n', front.newline) }]
  }

/**
 * Adds a record of review to the front matter of the root document; every other line stays as it is. Name in
 * `record.digest` the content that was seen, which is what makes the record worth anything. A record that is there already
 * is not written twice.
 *
 * @example
 * const { value: bundle } = await pack(pkg)
 * const record = { step: '一审', by: '示例专家乙', date: '2026-11-22', verdict: 'pass', digest: bundle.manifest.content }
 * const { value: files } = await recordReview(pkg, record, profile)
 */
export const recordReview = async (
  pkg: Package,
  record: Review,
  { reviewSteps = [] }: Pick<Profile, 'reviewSteps'> = {},
): Promise<Result<Tree>> => {
  const isKnown =
    reviewSteps.length === 0 || reviewSteps.some((step) => foldName(step) === foldName(record.step))
  if (!isKnown) return { diagnostics: [unknownStep({}, { step: record.step, steps: reviewSteps })] }
  const isThere = (pkg.course.review ?? []).some((each) => canonicalJson(each) === canonicalJson(record))
  return isThere ? { value: pkg.tree, diagnostics: [] } : changeRoot(pkg, editsFor(record))
}
