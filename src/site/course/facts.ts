/** What a course says of itself, as its own pages say it, and the shelves that it stands on. */
import type { Element, ElementContent } from 'hast'
import { type CourseFact, courseFacts, type FactKey } from '../../emit/facts/course-facts.js'
import { h } from '../../emit/html/html-nodes.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { ownLang } from '../own-lang.js'
import type { Site } from '../site.js'
import { editionOf } from './edition-of.js'

/** In the order in which somebody asks who may want to learn. */
const keys = [
  'who',
  'length',
  'level',
  'prerequisites',
  'when',
  'where',
  'fee',
  'publisher',
  'version',
  'validUntil',
  'rightsHolder',
  'ai',
] as const satisfies readonly FactKey[]

/** These the author wrote, in the language of the course. */
const OWN: ReadonlySet<FactKey> = new Set(['prerequisites', 'when', 'where', 'publisher', 'rightsHolder'])

const valuesOf = ({ values }: CourseFact): readonly (ElementContent | string)[] =>
  values.length === 1 ? values : [h('ul', {}, ...values.map((value) => h('li', {}, value)))]

export const factsOf = (entry: CatalogueEntry, { shell: { language } }: Site): Element =>
  h(
    'dl',
    { className: ['kb-facts'] },
    ...courseFacts(editionOf(entry, language), keys).map((fact) =>
      h(
        'div',
        { className: ['kb-fact'] },
        h('dt', {}, fact.label),
        h('dd', OWN.has(fact.key) ? ownLang(entry, language) : {}, ...valuesOf(fact)),
      ),
    ),
  )
