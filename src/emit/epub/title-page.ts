/** The title page: what the course is, who answers for it, what others may do with it, where it comes from. */
import type { Element } from 'hast'
import { findLicence } from '../../model/licence/find-licence.js'
import { labelsOf } from '../course-facts.js'
import type { Edition } from '../edition/edition.js'
import { h, paragraphsOf } from '../html/html-nodes.js'
import type { Book } from './book.js'
import { aimsWords, aiWords, factWords, largePrintWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

const listed = (texts: readonly string[], { language }: Edition): string =>
  texts.join(language === 'en' ? ', ' : '、')

const hoursText = ({ course, language }: Edition): string | undefined => {
  const { hours } = course
  if (hours === undefined) return undefined
  const { total, minutesPerHour: minutes } = hours
  if (language === 'en') return minutes === undefined ? `${total}` : `${total} of ${minutes} minutes`
  return minutes === undefined ? `${total} 学时` : `${total} 学时（每学时 ${minutes} 分钟）`
}

/** The name of a licence as its readers know it. */
export const licenceName = ({ course, language }: Edition): string | undefined =>
  course.license === undefined ? undefined : (findLicence(course.license)?.label[language] ?? course.license)

const lineage = ({ course }: Edition): string | undefined => {
  const { basedOn } = course
  if (basedOn === undefined) return undefined
  return [basedOn.title, basedOn.package, basedOn.version].filter((part) => part !== undefined).join(' ')
}

const factsOf = (edition: Edition): readonly (readonly [keyof typeof factWords, string | undefined])[] => {
  const { course, version, audience, language } = edition
  const { primary = [], secondary = [] } = course.audience ?? {}
  const ai = course.aiGenerated
  return [
    ['publisher', course.publisher?.name],
    [
      'contributors',
      listed(
        (course.contributors ?? []).map(({ name }) => name),
        edition,
      ),
    ],
    ['audience', labelsOf('audience', [...primary, ...secondary], language)],
    ['edition', audience === undefined ? undefined : labelsOf('audience', [audience], language)],
    ['hours', hoursText(edition)],
    ['version', version],
    ['updated', course.updated],
    ['license', licenceName(edition)],
    ['rightsHolder', course.rightsHolder],
    ['basedOn', lineage(edition)],
    [
      'conformsTo',
      listed(
        (course.conformsTo ?? []).map(({ syllabus, version }) =>
          [syllabus, version].filter(Boolean).join(' '),
        ),
        edition,
      ),
    ],
    // GB 45438-2025: whoever reads must see how far artificial intelligence made it.
    ['ai', ai === undefined || ai === 'none' ? undefined : aiWords[ai][language]],
  ]
}

const factList = (edition: Edition): readonly Element[] => {
  const entries = factsOf(edition).flatMap(([key, value]) =>
    value === undefined || value === ''
      ? []
      : [h('dt', {}, factWords[key][edition.language]), h('dd', {}, value)],
  )
  return entries.length === 0 ? [] : [h('dl', { className: ['kb-facts'] }, ...entries)]
}

/** Titles of the book as shops and shelves show them. */
export const bookTitle = ({ edition, largePrint }: Book): string => {
  const { title, language } = edition
  if (!largePrint) return title
  const words = largePrintWords[language]
  return language === 'en' ? `${title} (${words})` : `${title}（${words}）`
}

export const titlePage = (book: Book): XhtmlPage => {
  const { edition } = book
  const { course, tag, language } = edition
  const aims = (course.objectives ?? []).map(({ text }) => h('li', {}, text))
  return {
    title: bookTitle(book),
    tag,
    body: { 'epub:type': 'frontmatter' },
    content: [
      h(
        'section',
        { 'epub:type': 'titlepage' },
        h('h1', {}, bookTitle(book)),
        ...paragraphsOf(course.summary ?? ''),
        ...factList(edition),
        ...(aims.length === 0 ? [] : [h('h2', {}, aimsWords[language]), h('ul', {}, ...aims)]),
      ),
    ],
  }
}
