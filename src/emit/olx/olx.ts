/** OLX: a course as Open edX exports and imports it. */
import type { ElementContent } from 'hast'
import * as z from 'zod'
import type { Content } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { element, type XmlElement } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import type { Edition, Page } from '../edition/edition.js'
import { editionMark } from '../facts/edition-title.js'
import { tellHidden } from '../facts/tell-hidden.js'
import { h } from '../html/html-nodes.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { defineTarget } from '../target.js'
import { lessonsWords, resourcesWords } from '../words/course-parts.js'
import { overview, overviewKeys, shortDescription } from './about.js'
import { drawCover } from './draw-cover.js'
import { olxModelText } from './losses.js'
import type { OlxWriting } from './olx-html.js'
import { COVER, coursePolicy, gradingPolicy } from './policies.js'
import { isMoreThanText } from './self-assessment.js'
import { urlNames } from './url-names.js'
import { addVertical, type Placing } from './vertical.js'
import { quizWords } from './words.js'

/** One folder at the top of the archive, whatever its name (Studio, `import_olx`). */
const FOLDER = 'course'

/** The run of a course: releases that learners take side by side; a host holds the editions for several audiences. */
const runOf = (edition: Edition): string => {
  const mark = editionMark(edition)
  return `v${edition.version}${mark === undefined ? '' : `-${mark}`}`.replace(/[^A-Za-z0-9_-]/g, '_')
}

const pointer = (category: string, urlName: string): XmlElement => element(category, { url_name: urlName })

/** Resources beside the lessons, with the files among them. */
const resourceList = ({ resources, language }: Edition): readonly ElementContent[] =>
  resources.length === 0
    ? []
    : [
        h('h2', {}, resourcesWords[language]),
        h(
          'ul',
          {},
          ...resources.map(({ title, medium }) =>
            h('li', {}, ...(medium === undefined ? [title] : [h('a', { href: `assets/${medium}` }, title)])),
          ),
        ),
      ]

/** A lesson is a subsection with one unit; with questions it counts. */
const addSequential = (
  page: Page,
  vertical: string,
  placing: Placing,
  extra: readonly ElementContent[] = [],
): string => {
  const { files, nameFor, writing } = placing
  const name = nameFor(page.name)
  const graded =
    page.items.length === 0 ? {} : { format: quizWords[writing.edition.language], graded: 'true' }
  files.set(
    `sequential/${name}.xml`,
    writeXml(element('sequential', { display_name: page.title, ...graded }, [pointer('vertical', vertical)])),
  )
  addVertical(page, vertical, placing, extra)
  return name
}

const addChapter = (
  title: string,
  wanted: string,
  sequentials: readonly string[],
  placing: Placing,
): string => {
  const name = placing.nameFor(wanted)
  const children = sequentials.map((each) => pointer('sequential', each))
  placing.files.set(`chapter/${name}.xml`, writeXml(element('chapter', { display_name: title }, children)))
  return name
}

/** The chapters of a course: what it is about, then its units. */
const chaptersOf = (edition: Edition, placing: Placing): readonly string[] => {
  const { verticals } = placing.writing
  const { root, units, language } = edition
  const about = verticals.get('')
  const first =
    about === undefined
      ? []
      : [
          addChapter(
            root.title,
            'about-the-course',
            [addSequential(root, about, placing, resourceList(edition))],
            placing,
          ),
        ]
  const others = units.map(({ id, title, lessons }) =>
    addChapter(
      title ?? lessonsWords[language],
      id === undefined ? 'lessons' : `unit-${id}`,
      lessons.map((page) => addSequential(page, verticals.get(page.lesson) ?? '', placing)),
      placing,
    ),
  )
  return [...first, ...others]
}

const filesOf = (edition: Edition): Map<string, Content | string> => {
  const nameFor = urlNames()
  const isAbout = edition.pages.includes(edition.root) || edition.resources.length > 0
  const shown: readonly Page[] = [...(isAbout ? [edition.root] : []), ...edition.lessons]
  const writing: OlxWriting = {
    edition,
    verticals: new Map(shown.map(({ lesson = '', name }) => [lesson, nameFor(`${name}-unit`)])),
    used: new Map(),
  }
  const blocks = new Map<string, string>()
  const chapters = chaptersOf(edition, { writing, nameFor, files: blocks })
  const run = runOf(edition)
  const [publisher = ''] = edition.id.split('/')
  const files: readonly (readonly [string, Content | string])[] = [
    ['course.xml', writeXml(element('course', { url_name: run, org: publisher, course: edition.slug }))],
    [
      `course/${run}.xml`,
      writeXml(
        element(
          'course',
          {},
          chapters.map((each) => pointer('chapter', each)),
        ),
      ),
    ],
    ...blocks,
    [`policies/${run}/policy.json`, coursePolicy(edition, run)],
    [`policies/${run}/grading_policy.json`, gradingPolicy(edition)],
    ['about/overview.html', overview(edition)],
    ['about/short_description.html', shortDescription(edition)],
    [`static/${COVER}`, drawCover()],
    ...Array.from(writing.used.values(), ({ name, content }) => [`static/${name}`, content] as const),
  ]
  return new Map(files.map(([path, content]) => [`${FOLDER}/${path}`, content]))
}

export const olx = defineTarget({
  name: 'olx',
  summary: words(
    'Open edX 课程包（OLX，.tar.gz）：在 Studio 里导入；单元、课节、五种题和素材都在。',
    'An Open edX course (OLX, .tar.gz) for import in Studio: units, lessons, all five kinds of questions, media.',
  ),
  container: { kind: 'tar.gz' },
  extension: 'olx.tar.gz',
  options: z.strictObject({}),
  losses: [olxModelText, sensitiveAudience],
  emit({ edition, lose }) {
    const essays = edition.pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'essay'))
    tellHidden(edition, overviewKeys, lose)
    lose(
      olxModelText,
      essays.filter(isMoreThanText).map(({ place }) => place),
    )
    return filesOf(edition)
  },
})
