/** What stands below the way to the lessons: the files beside them, and what the course says of itself. */
import type { ElementContent } from 'hast'
import { downloadNameFor } from '../../markdown/html/download-name.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Edition, EditionResource } from '../edition/edition.js'
import { type CourseFact, courseFacts, learnerImprint } from '../facts/course-facts.js'
import { factNodes } from '../facts/fact-nodes.js'
import { resourcesWords } from '../words/course-parts.js'
import { inBrackets } from '../words/marks.js'
import { aboutCourseWords, notEnclosedWords } from './words.js'

const resourceItem = ({ title, medium }: EditionResource, { media, language }: Edition): ElementContent => {
  const found = medium === undefined ? undefined : media.get(medium)
  if (found === undefined)
    return element('li', {}, [text(title + inBrackets(notEnclosedWords[language], language))])
  const saved = downloadNameFor(title, found.path) ?? true
  return element('li', {}, [
    element('p', { className: ['kb-media', 'kb-download'] }, [
      // As pages of the edition write it; targets put their own in its place.
      element('a', { href: `assets/${found.name}`, download: saved }, [text(title)]),
    ]),
  ])
}

const resourceList = (edition: Edition): readonly ElementContent[] =>
  edition.resources.length === 0
    ? []
    : [
        element('h2', {}, [text(resourcesWords[edition.language])]),
        element(
          'ul',
          { className: ['kb-entries'] },
          edition.resources.map((each) => resourceItem(each, edition)),
        ),
      ]

/** In the order in which somebody asks who may want to learn. */
export const aboutKeys = [
  'who',
  'hours',
  'level',
  'objectives',
  'prerequisites',
  'equipment',
  'consumables',
  'when',
  'where',
  'assessment',
  'fee',
  ...learnerImprint,
] as const

const valuesOf = (fact: CourseFact, edition: Edition): readonly ElementContent[] => {
  if (fact.values.length === 1) return factNodes(fact, edition)
  const items = fact.values.map((value) => element('li', {}, [text(value)]))
  return [element('ul', {}, items)]
}

const factList = (edition: Edition): ElementContent =>
  element(
    'dl',
    { className: ['kb-facts'] },
    courseFacts(edition, aboutKeys).map((fact) =>
      element('div', { className: ['kb-fact'] }, [
        element('dt', {}, [text(fact.label)]),
        element('dd', {}, valuesOf(fact, edition)),
      ]),
    ),
  )

export const aboutCourse = (edition: Edition): readonly ElementContent[] => [
  ...resourceList(edition),
  element('h2', {}, [text(aboutCourseWords[edition.language])]),
  factList(edition),
]
