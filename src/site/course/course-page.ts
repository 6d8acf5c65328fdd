/** The page of a course. */
import type { ElementContent } from 'hast'
import { facetLabel } from '../../catalogue/facet-label.js'
import { h } from '../../emit/html/html-nodes.js'
import { durationWords } from '../../emit/words/counts.js'
import { comma } from '../../emit/words/marks.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { coursePath, relativePath, shelfPath } from '../addresses.js'
import type { Shelf } from '../aisles.js'
import type { Holding, ShelfFacet } from '../holdings.js'
import { ownLang } from '../own-lang.js'
import { iconOf } from '../pages/card.js'
import { chipsOf } from '../pages/shelf-links.js'
import { shelfLabel } from '../shelf-label.js'
import { navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { topicIcon } from '../topic-icon.js'
import { siteWords } from '../words.js'
import { downloadOf } from './download.js'
import { factsOf } from './facts.js'
import { jsonLdOf } from './json-ld-of.js'
import { lineageOf } from './lineage.js'
import { rightsOf } from './rights.js'

const glanceOf = (entry: CatalogueEntry, { shell: { language } }: Site): ElementContent =>
  h(
    'ul',
    { className: ['kb-glance'] },
    ...[
      ...(entry.hours === undefined ? [] : [siteWords.hours(entry.hours.total)[language]]),
      siteWords.lessons(entry.lessons.length)[language],
      ...(entry.level === undefined ? [] : [facetLabel('level', entry.level)[language]]),
      ...(entry.forms ?? []).slice(0, 2).map((form) => facetLabel('form', form)[language]),
      ...(entry.fee?.amount === 0 ? [siteWords.free[language]] : []),
    ].map((each) => h('li', {}, each)),
  )

const objectivesOf = (entry: CatalogueEntry, { shell: { language } }: Site): readonly ElementContent[] =>
  entry.objectives === undefined || entry.objectives.length === 0
    ? []
    : [
        h('h2', {}, siteWords.learn[language]),
        h('ul', ownLang(entry, language), ...entry.objectives.map(({ text }) => h('li', {}, text))),
      ]

const lessonsOf = (entry: CatalogueEntry, { shell: { language } }: Site): readonly ElementContent[] =>
  entry.lessons.length === 0
    ? []
    : [
        h('h2', {}, siteWords.lessonList[language]),
        h(
          'ol',
          { className: ['kb-lessons'] },
          ...entry.lessons.map(({ title, duration, optional }) => {
            const notes = [
              ...(duration === undefined ? [] : [durationWords(duration)[language]]),
              ...(optional === true ? [siteWords.optional[language]] : []),
            ]
            return h(
              'li',
              {},
              h('span', { className: ['kb-lesson-title'], ...ownLang(entry, language) }, title),
              ...(notes.length === 0
                ? []
                : [' ', h('span', { className: ['kb-soft'] }, notes.join(comma[language]))]),
            )
          }),
        ),
      ]

/** From the page of the course to a file at the top of the site, or below it. */
const besideOf = (entry: CatalogueEntry, { shell }: Site, path: string): string =>
  relativePath(shell.pathOf(coursePath(entry.id)), path)

const readingOf = (entry: CatalogueEntry, site: Site): readonly ElementContent[] => {
  const read = site.beside.get(entry.identity)?.read
  if (read === undefined) return []
  const href = besideOf(entry, site, read)
  return [
    h(
      'p',
      { className: ['kb-get'] },
      h('a', { className: ['kb-button'], href }, siteWords.read[site.shell.language]),
    ),
  ]
}

const downloadOfCourse = (entry: CatalogueEntry, site: Site): readonly ElementContent[] => {
  const { language } = site.shell
  const own = site.beside.get(entry.identity)?.get
  const found = own === undefined ? downloadOf(entry.address) : ({ kind: 'file', address: own } as const)
  if (found === undefined) return []
  const href = found.kind === 'web' ? found.address : besideOf(entry, site, found.address)
  return [
    h(
      'p',
      { className: ['kb-get'] },
      h('a', { className: ['kb-button', 'kb-plain'], href, rel: ['noopener'] }, siteWords.get[language]),
      h('span', { className: ['kb-soft'] }, siteWords.getAbout[language]),
    ),
  ]
}

const reviewsOf = (entry: CatalogueEntry, { shell: { language } }: Site): readonly ElementContent[] => {
  const { reviews = [], endorsements = [] } = entry
  if (reviews.length + endorsements.length === 0) return []
  const own = ownLang(entry, language)
  const stated = reviews.map(({ step, verdict, date, state }) =>
    h(
      'li',
      {},
      h('bdi', own, step),
      ` · ${[siteWords.verdict[verdict][language], date, siteWords.state[state][language]].filter((each) => each !== '').join(' · ')}`,
    ),
  )
  const backed = endorsements.map(({ by, date }) =>
    h(
      'li',
      {},
      siteWords.endorsed[language],
      h('bdi', own, by),
      ...(date === undefined ? [] : [` · ${date}`]),
    ),
  )
  return [h('h2', {}, siteWords.reviews[language]), h('ul', {}, ...stated, ...backed)]
}

/** The shelves on which one may go on looking: series, brand and campaign first. */
const FACETS = ['series', 'brand', 'campaign', 'topic', 'audience', 'publisher', 'region'] as const

const shelvesOfCourse = (course: Holding, site: Site): readonly Shelf[] => {
  const { entry } = course
  const values: Readonly<Record<(typeof FACETS)[number], readonly (string | undefined)[]>> = {
    series: [entry.series?.id],
    brand: [entry.brand?.name],
    campaign: [
      entry.campaign === undefined
        ? undefined
        : [entry.campaign.name, entry.campaign.year ?? []].flat().join('-'),
    ],
    topic: entry.topics ?? [],
    audience: entry.audience?.primary ?? [],
    publisher: [entry.publisher?.name],
    region: [entry.region?.slice(0, 6), entry.region],
  }
  const found = FACETS.flatMap((facet: ShelfFacet & keyof typeof values) =>
    values[facet].flatMap((value) => site.aisles.get(facet)?.byValue.get(value ?? '') ?? []),
  )
  return [...new Set(found)]
}

export const coursePage = (course: Holding, site: Site): SitePage => {
  const { entry } = course
  const { language } = site.shell
  const own = ownLang(entry, language)
  const path = coursePath(entry.id)
  const shelves = shelvesOfCourse(course, site)
  const topic = shelves.find(({ facet }) => facet === 'topic')
  return {
    path,
    title: entry.title,
    ...(entry.summary === undefined ? {} : { description: entry.summary.replace(/\s+/g, ' ').trim() }),
    nav: 'shelves',
    trail: [
      { title: shellWords.shelves[language], path: navPaths.shelves },
      ...(topic === undefined
        ? []
        : [{ title: shelfLabel(topic, site), path: shelfPath(topic.facet, topic.value) }]),
    ],
    jsonLd: jsonLdOf(entry, site),
    body: [
      h(
        'header',
        { className: ['kb-title'] },
        iconOf(topicIcon(entry.topics?.[0])),
        h(
          'div',
          {},
          h('h1', own, entry.title),
          ...(entry.publisher === undefined
            ? []
            : [h('p', { className: ['kb-below'], ...own }, entry.publisher.name)]),
        ),
      ),
      ...(entry.summary === undefined ? [] : [h('p', { className: ['kb-lead'], ...own }, entry.summary)]),
      glanceOf(entry, site),
      ...readingOf(entry, site),
      ...objectivesOf(entry, site),
      ...lessonsOf(entry, site),
      h('h2', {}, siteWords.about[language]),
      factsOf(entry, site),
      h('h2', {}, siteWords.use[language]),
      ...rightsOf(entry.license, site),
      ...downloadOfCourse(entry, site),
      ...reviewsOf(entry, site),
      ...lineageOf(course, site),
      ...(shelves.length === 0 ? [] : [h('h2', {}, siteWords.more_[language]), chipsOf(shelves, path, site)]),
    ],
  }
}
