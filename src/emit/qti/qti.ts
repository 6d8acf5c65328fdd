/** Target `qti`: the questions of a course as a QTI 2.1 package. */
import * as z from 'zod'
import type { Place } from '../../base/diagnostic.js'
import type { Content } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { writeXml } from '../../base/xml/write-xml.js'
import type { Edition, Page } from '../edition/edition.js'
import { editionTitle } from '../facts/edition-title.js'
import { notesOf } from '../html/notes-of.js'
import type { Loss } from '../loss.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { listStart } from '../losses/list-start.js'
import { wholePages } from '../losses/metadata-only.js'
import { pageAnchors } from '../losses/page-anchors.js'
import { rubyInBrackets } from '../losses/ruby.js'
import { strikethrough } from '../losses/strikethrough.js'
import { defineTarget } from '../target.js'
import { assessmentItem } from './assessment-item.js'
import { assessmentTest, type Question, type Section } from './assessment-test.js'
import { type Ledger, ledger } from './ledger.js'
import { embeddedMedia, noQuestions, questionsOnly } from './losses.js'
import { manifest } from './manifest.js'
import { uniqueNames } from './names.js'

const TEST = 'test.xml'

/** A page with the ledgers of its questions. */
interface Written {
  readonly section: Section
  readonly losses: readonly (readonly [Loss, Place])[]
}

const writePage = (
  page: Page,
  { language, tag, media }: Edition,
  names: (wanted: string) => string,
  files: Map<string, Content | string>,
): Written => {
  const notes = notesOf(page)
  const losses: (readonly [Loss, Place])[] = []
  const questions = page.items.map((item): Question => {
    const kept: Ledger = ledger()
    const identifier = names(item.id)
    // A prefix, since Windows keeps names such as `con` to itself.
    const path = `items/q-${identifier}.xml`
    const identity = { identifier, title: `${page.title} ${item.number}`, tag }
    const typeOf = (name: string): string => media.get(name)?.type.type ?? 'application/octet-stream'
    files.set(path, writeXml(assessmentItem(item, identity, notes, { language, ledger: kept, typeOf })))
    for (const loss of kept.lost) losses.push([loss, item.place])
    const { points, objectives } = item
    return {
      identifier,
      path,
      ...(points === undefined ? {} : { points }),
      objectives,
      media: [...kept.media],
    }
  })
  return { section: { identifier: names(`section-${page.name}`), title: page.title, questions }, losses }
}

export const qti = defineTarget({
  name: 'qti',
  summary: words(
    '题库（QTI 2.1），TAO 等考试平台可以导入。',
    'The question bank alone, as a QTI 2.1 package for assessment platforms such as TAO.',
  ),
  container: { kind: 'zip', first: 'imsmanifest.xml' },
  extension: 'qti.zip',
  options: z.strictObject({}),
  losses: [
    questionsOnly,
    noQuestions,
    embeddedMedia,
    lessonLinks,
    pageAnchors,
    rubyInBrackets,
    strikethrough,
    listStart,
  ],
  emit: ({ edition, lose }) => {
    const names = uniqueNames()
    const files = new Map<string, Content | string>()
    const written = edition.pages
      .filter(({ items }) => items.length > 0)
      .map((page) => writePage(page, edition, names, files))
    const sections = written.map(({ section }) => section)
    const questions = sections.flatMap((section) => section.questions)

    lose(questionsOnly, wholePages(edition))
    for (const [loss, place] of written.flatMap(({ losses }) => losses)) lose(loss, [place])
    const { root, media } = edition
    if (questions.length === 0)
      lose(noQuestions, [{ file: root.document.file, range: root.document.opening }])
    else files.set(TEST, writeXml(assessmentTest(names('course'), editionTitle(edition), sections)))
    files.set(
      'imsmanifest.xml',
      writeXml(manifest(edition, questions, questions.length === 0 ? undefined : TEST)),
    )
    for (const name of new Set(questions.flatMap((question) => question.media))) {
      const medium = media.get(name)
      if (medium !== undefined) files.set(`media/${name}`, medium.content)
    }
    return files
  },
})
