/** The curriculum as a tree to unfold: topic, for whom, how advanced (S三6, R010). */
import type { Element, ElementContent } from 'hast'
import { words } from '../../base/words.js'
import {
  type CurriculumAudience,
  type CurriculumTopic,
  curriculumOf,
} from '../../catalogue/curriculum/curriculum-of.js'
import { facetLabel } from '../../catalogue/facet-label.js'
import { h } from '../../emit/html/html-nodes.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { shelfPath } from '../addresses.js'
import type { ShelfFacet } from '../holdings.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'

const treeWords = {
  title: words('课程体系', 'The curriculum'),
  about: words(
    '每个主题有给哪些人的课，各是什么层次。',
    'Of each topic: for whom there are courses, and at what level.',
  ),
  unsaid: words('未说明', 'Not said'),
} as const

type Facet = Extract<ShelfFacet, 'topic' | 'audience' | 'level'>

const nameOf = (facet: Facet, value: string, { shell: { language } }: Site): string =>
  value === 'unspecified' ? treeWords.unsaid[language] : facetLabel(facet, value)[language]

/** The name, leading to its shelf where there is one. */
const named = (facet: Facet, value: string, from: string, site: Site): ElementContent => {
  const name = nameOf(facet, value, site)
  return site.aisles.get(facet)?.byValue.has(value)
    ? h('a', { href: site.shell.href(from, shelfPath(facet, value)) }, name)
    : { type: 'text', value: name }
}

const levelsText = ({ levels }: CurriculumAudience, site: Site): string =>
  levels
    .map(({ level, courses }) => `${nameOf('level', level, site)} ${courses}`)
    .join(site.shell.language === 'en' ? ', ' : '、')

const branch = ({ topic, courses, audiences }: CurriculumTopic, from: string, site: Site): Element =>
  h(
    'details',
    { className: ['kb-rest'] },
    h('summary', {}, `${nameOf('topic', topic, site)} (${siteWords.courses(courses)[site.shell.language]})`),
    h(
      'ul',
      {},
      ...audiences.map((each) =>
        h(
          'li',
          {},
          named('audience', each.audience, from, site),
          `${site.shell.language === 'en' ? ': ' : '：'}${levelsText(each, site)}`,
        ),
      ),
    ),
  )

/** Nothing where there are no courses. Labels that may hurt whom they name are left out (S三5). */
export const curriculumTree = (from: string, site: Site): readonly ElementContent[] => {
  const topics = curriculumOf(site.holdings.courses.map(({ entry }) => entry)).map((each) => ({
    ...each,
    audiences: each.audiences.filter(({ audience }) => findTerm('audience', audience)?.sensitive !== true),
  }))
  if (topics.length === 0) return []
  const { language } = site.shell
  return [
    h(
      'section',
      { className: ['kb-part'] },
      h('h2', { id: 'curriculum' }, treeWords.title[language]),
      h('p', {}, treeWords.about[language]),
      ...topics.map((each) => branch(each, from, site)),
    ),
  ]
}
