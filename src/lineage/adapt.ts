/** Bundle → package: starts a local version of somebody else's course. */
import { type Diagnostic, type Edit, hasErrors, type Result } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import type { Words } from '../base/words.js'
import { words } from '../base/words.js'
import type { Bundle } from '../bundle/bundle.js'
import { sourceOf } from '../bundle/source-of.js'
import { applyEdits, rewriteFile } from '../lint/edits/rewrite-file.js'
import { courseFields } from '../model/course-fields.js'
import { packageId } from '../model/scalar.js'
import { entriesOf, type FrontEntries } from '../parse/entries/entries-of.js'
import { setEntries } from '../parse/entries/set-entries.js'
import type { Package } from '../parse/package.js'
import { parse } from '../parse/parse.js'
import { zhKeysOf } from '../parse/value/schema-shape.js'
import { yamlText } from '../parse/value/yaml-text.js'
import { badId, earlierOriginal, notByLine, publisherKept, sameId, takenOut } from './adapt-diagnostics.js'
import { basedOnYaml } from './based-on.js'
import { cautions, refusals } from './may-adapt.js'
import { saidOfOriginal } from './own-fields.js'

export interface AdaptOptions {
  /** The id of the new course, `publisher/slug`: its own, not that of the original. */
  readonly id: string
  /** Its title, where it is not to be called like the original. */
  readonly title?: string
  /** The organisation that publishes it. */
  readonly publisher?: string
  /** What proves that the holder of the rights agreed, where the licence alone does not allow adaptation. */
  readonly consent?: string
}

type Field = keyof typeof courseFields

const zhOf = (field: Field): string => zhKeysOf(courseFields[field])[0] ?? field

/** What the new course says in place of what the original said. */
const replacements = (
  { manifest, identity }: Bundle,
  { course }: Package,
  { id, title, publisher }: AdaptOptions,
  inChinese: boolean,
): ReadonlyMap<Field, string> => {
  const term = (value: Words): string => (inChinese ? value['zh-CN'] : value.en)
  const holder = course.rightsHolder ?? course.publisher?.name
  const original = {
    package: manifest.id,
    version: manifest.version,
    digest: identity,
    title: manifest.title,
    ...(course.license === undefined ? {} : { license: course.license }),
  }
  return new Map<Field, string>([
    ['id', id],
    ['version', '0.1.0'],
    ...(title === undefined ? [] : [['title', yamlText(title)] as const]),
    ...(publisher === undefined ? [] : [['publisher', yamlText(publisher)] as const]),
    ['origin', term(words('改编', 'adapted'))],
    ['basedOn', basedOnYaml(original, inChinese)],
    ...(course.rightsHolder !== undefined || holder === undefined
      ? []
      : [['rightsHolder', yamlText(holder)] as const]),
    ['status', term(words('草稿', 'draft'))],
  ])
}

/** A note to the rule on licences, which lint reads as well. */
const consentNote = (file: string, { bodyStart, newline }: FrontEntries, consent: string): Edit => ({
  file,
  start: bodyStart,
  end: bodyStart,
  text: `${newline}<!-- kebao-ignore-file lineage/licence: ${consent.replace(/-->|[\r\n]/g, ' ')} -->${newline}`,
})

const refuseId = (id: string, original: string): readonly Diagnostic[] => {
  if (!packageId.safeParse(id).success) return [badId({}, { id })]
  return id === original ? [sameId({}, { id })] : []
}

/**
 * Starts an adaptation: the files of the author, under a new id and as a draft of version 0.1.0 that names its
 * original. What speaks of the original alone is taken out, and each such thing is a diagnostic. Where the licence
 * allows no adaptation there is no value. All lines that need not change stay as their author wrote them.
 *
 * @example
 * const { value: files, diagnostics } = await adapt(bundle, { id: 'my-college/straw-weaving', title: '麦秆编织' })
 */
export const adapt = async (bundle: Bundle, options: AdaptOptions): Promise<Result<Tree>> => {
  const refused = refuseId(options.id, bundle.manifest.id)
  if (refused.length > 0) return { diagnostics: refused }
  const { value: pkg, diagnostics: unread } = await parse(sourceOf(bundle))
  if (pkg === undefined) return { diagnostics: unread }
  const { file } = pkg.root
  const front = entriesOf(pkg.root.source, courseFields)
  if (front === undefined) return { diagnostics: [notByLine({ file }, {})] }

  const said = [...saidOfOriginal, ...(options.title === undefined ? [] : (['shortTitle'] as const))]
  const gone = said.filter((field) => front.entries.has(field))
  const changed = replacements(bundle, pkg, options, front.inChinese)
  const edits = [
    ...setEntries(file, front, courseFields, { set: changed, remove: new Set(gone) }),
    ...(options.consent === undefined ? [] : [consentNote(file, front, options.consent)]),
  ]
  const content = pkg.tree.get(file) as Uint8Array
  // Not all that the bundle calls source: a hidden file of a stranger could be a hook of git.
  const adapted = new Map(pkg.tree).set(
    file,
    await rewriteFile(file, content, (text) => applyEdits(text, edits)),
  )

  const { value: made, diagnostics: broken } = await parse(adapted)
  if (made === undefined || (hasErrors(broken) && !hasErrors(unread))) return { diagnostics: broken }
  const forbidden = refusals(made)
  if (forbidden.length > 0)
    return { diagnostics: forbidden.map(({ range: _, related: __, ...found }) => found) }
  const { license = '', basedOn, publisher } = pkg.course
  return {
    value: adapted,
    diagnostics: [
      ...cautions(license, file),
      ...gone.map((field) => takenOut({ file }, { field, zh: zhOf(field) })),
      ...(basedOn === undefined
        ? []
        : [earlierOriginal({ file }, { earlier: basedOn.title ?? basedOn.package })]),
      ...(publisher === undefined || options.publisher !== undefined
        ? []
        : [publisherKept({ file }, { publisher: publisher.name })]),
    ],
  }
}
