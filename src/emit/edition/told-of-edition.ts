/** What people should know of an edition before they hand it out: who gets what. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { documentsOf, nodesOf, originOf, type Package } from '../../parse/package.js'
import { audienceWithoutBlocks, editionDiffers, emptyPages, otherAudience } from '../diagnostics.js'
import type { Edition } from './edition.js'
import { aboutWords } from './edition-of.js'
import { differsByAudience, isAmong } from './for-audience.js'

/** Codes of what is told of the edition, whatever the target. */
export const editionCodes: readonly string[] = [
  'emit/edition',
  'emit/all-audiences',
  'emit/other-audience',
  'emit/empty-lesson',
]

/** What the reader should know of the edition: who gets what. */
export const toldOfEdition = (
  pkg: Package,
  { audience, language, lessons }: Edition,
): readonly Diagnostic[] => {
  const documents = documentsOf(pkg).filter(differsByAudience)
  if (audience === undefined) {
    const blocks = documents.flatMap((document) =>
      nodesOf(document, 'callout')
        .filter(({ name }) => name === 'only')
        .map(({ position }) => ({ file: document.file, ...(position ? { range: position } : {}) })),
    )
    const [first] = blocks
    return first === undefined ? [] : [audienceWithoutBlocks(first, { count: blocks.length })]
  }
  const label = findTerm('audience', audience)?.label ?? words(audience, audience)
  const pages = documents.map((document) =>
    'title' in document ? String(document.title) : aboutWords[language],
  )
  const named = [...(pkg.course.audience?.primary ?? []), ...(pkg.course.audience?.secondary ?? [])]
  const isMeant = named.length === 0 || named.some((each) => isAmong(audience, each))
  const labels = named
    .map((id) => findTerm('audience', id))
    .filter((term) => term !== undefined && !term.sensitive)
  const empty = lessons
    .filter(({ tree }, at) => tree.children.length === 0 && pkg.lessons[at]?.body.children.length !== 0)
    .map(({ title }) => title)
  return [
    ...(isMeant
      ? []
      : [
          otherAudience(originOf(pkg, '/course/audience'), {
            audience: label,
            audiences: labels.map((term) => term?.label ?? label),
          }),
        ]),
    ...(empty.length === 0 ? [] : [emptyPages({ file: pkg.root.file }, { pages: empty })]),
    editionDiffers({ file: pkg.root.file }, { audience: label, pages }),
  ]
}
