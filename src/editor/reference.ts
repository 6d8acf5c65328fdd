/** Finds what the word at a place refers to: a field, a term, an objective, a file, a directive. */
import type { Words } from '../base/words.js'
import type { Scheme, Term } from '../model/vocabulary/index.js'
import { resolve } from '../model/vocabulary/resolve.js'
import { type Directive, directives } from '../parse/body/directives.js'
import type { Package, Target } from '../parse/package.js'
import { resourceTarget } from '../parse/resource-target.js'
import { readingFor } from '../parse/value/schema-shape.js'
import { attributesOf, isFileAttribute } from './body/attributes-of.js'
import { bodyPlace } from './body/body-place.js'
import { frontMatterSpan } from './front-matter-span.js'
import { isReadable } from './is-readable.js'
import type { Span, Spot, Word } from './spot.js'
import { suppressionAt } from './suppression-at.js'
import { targetAt } from './target-at.js'
import { itemOf } from './yaml/item-of.js'
import { refersTo } from './yaml/refers-to.js'
import { type FieldAt, fieldAt, metaSchemaOf, wordField } from './yaml/schema-at.js'
import { yamlPlace } from './yaml/yaml-place.js'

export type Reference = { readonly span: Span } & (
  | { readonly to: 'field'; readonly field: FieldAt }
  | { readonly to: 'terms'; readonly scheme: Scheme; readonly terms: readonly Term[] }
  /** A value with a name of its own: a licence, a place, one of a few words. */
  | { readonly to: 'value'; readonly field: FieldAt; readonly written: string }
  | { readonly to: 'objective'; readonly id: string }
  | { readonly to: 'file'; readonly target: Target }
  | { readonly to: 'rule'; readonly code: string }
  | { readonly to: 'directive'; readonly directive: Directive }
  | { readonly to: 'attribute'; readonly key: string; readonly names: Words }
)

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const unquote = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2')

const termsFrom = (scheme: Scheme, text: string, span: Span): Reference | undefined => {
  const found = resolve(scheme, text)
  if (found.kind === 'unknown') return undefined
  return { to: 'terms', scheme, terms: found.kind === 'term' ? [found.term] : found.terms, span }
}

/** A lesson as the list of the course names it: by path or file name, with its ending or without. */
const listedLesson = (pkg: Package, name: string): Target | undefined => {
  const wanted = name.normalize('NFC').replace(/^\.\//, '')
  const named = (file: string): readonly string[] =>
    [file, file.slice(file.indexOf('/') + 1)].flatMap((path) => [
      path,
      path.replace(/\/index\.md$|\.md$/i, ''),
    ])
  const lesson = pkg.lessons.find(({ file }) => named(file).includes(wanted))
  return lesson && { kind: 'lesson', lesson: lesson.id }
}

const namedFile = (kind: 'lesson' | 'file', written: string, pkg: Package): Target | undefined =>
  kind === 'lesson' ? listedLesson(pkg, written) : resourceTarget(pkg.tree, written)

const valueReference = (field: FieldAt, word: Word, spot: Spot): Reference | undefined => {
  const span = spanOf(word)
  const written = unquote(word.text)
  const reading = readingFor(field.schema)
  if (written === '') return undefined
  if (reading?.as === 'term') return termsFrom(reading.scheme, written, span)
  const kind = refersTo(field.keys, spot)
  if (kind === undefined) return { to: 'value', field, written, span }
  if (kind === 'objective') return { to: 'objective', id: written, span }
  const target = spot.pkg && namedFile(kind, written, spot.pkg)
  return target && { to: 'file', target, span }
}

const inFrontMatter = (spot: Spot, within: Span): Reference | undefined => {
  const root = metaSchemaOf(spot.file)
  const place = root && yamlPlace(spot.text, within, spot.offset)
  if (root === undefined || place === undefined) return undefined
  const { word } = place
  if (place.at === 'key') {
    if (fieldAt(root, place.path)?.keys.join('/') === 'severities')
      return { to: 'rule', code: unquote(word.text), span: spanOf(word) }
    const field = fieldAt(root, [...place.path, unquote(word.text)])
    return field && { to: 'field', field, span: spanOf(word) }
  }
  const field = fieldAt(root, place.path)
  return field && valueReference(wordField(field), place.inFlow ? word : itemOf(word), spot)
}

const attributeReference = (
  directive: string,
  attribute: string,
  word: Word,
  spot: Spot,
): Reference | undefined => {
  const key = attributesOf(directive).get(attribute)
  if (key === 'objectives') {
    const item = itemOf(word)
    return { to: 'objective', id: item.text, span: spanOf(item) }
  }
  if (key === 'audience') return termsFrom('audience', word.text, spanOf(word))
  return isFileAttribute(key) && spot.pkg
    ? { to: 'file', target: targetAt(spot.pkg, spot.file, word.text), span: spanOf(word) }
    : undefined
}

const inBody = (spot: Spot): Reference | undefined => {
  const place = bodyPlace(spot.text, spot.offset)
  if (place === undefined) return undefined
  const span = spanOf(place.word)
  const { text } = place.word
  if (place.at === 'directive') {
    const directive = directives.get(text)
    return directive && { to: 'directive', directive, span }
  }
  if (place.at === 'attribute') {
    const key = attributesOf(place.directive).get(text)
    const zh = [...attributesOf(place.directive)].find(([name, each]) => each === key && name !== key)?.[0]
    return key === undefined
      ? undefined
      : { to: 'attribute', key, names: { 'zh-CN': zh ?? key, en: key }, span }
  }
  if (place.at === 'attribute-value')
    return attributeReference(place.directive, place.attribute, place.word, spot)
  return spot.pkg && text !== ''
    ? { to: 'file', target: targetAt(spot.pkg, spot.file, text), span }
    : undefined
}

/** What the word at a place refers to; undefined for plain text. */
export const referenceAt = (spot: Spot): Reference | undefined => {
  if (!isReadable(spot)) return undefined
  const note = suppressionAt(spot.text, spot.offset)
  if (note !== undefined) return { to: 'rule', code: note.text, span: spanOf(note) }
  const within = frontMatterSpan(spot.file, spot.text)
  const isFront = within !== undefined && spot.offset >= within.start && spot.offset <= within.end
  return isFront ? inFrontMatter(spot, within) : inBody(spot)
}
