/** The questions of a page as a resource of its own. */
import { writeXml } from '../../../base/xml/write-xml.js'
import type { Page } from '../../edition/edition.js'
import { mediaIn } from '../../html/media-in.js'
import { notesOf, referredNotes } from '../../html/notes-of.js'
import { hostText } from '../html/host-text.js'
import type { Resource } from '../resource.js'
import type { CartridgeSettings } from '../settings.js'
import { titleOfPart } from '../title-of-part.js'
import { quizWords } from '../words.js'
import type { CartridgeQuestion } from './cartridge-question.js'
import { qtiAssessment } from './qti-assessment.js'
import { questionsOf } from './questions-of.js'

/** The file lies one folder deep, as the addresses of its media ask for. */
export const quizOf = (page: Page, settings: CartridgeSettings): Resource => {
  const { edition, lose, identOf } = settings
  const notes = notesOf(page)
  const withNotes = (question: CartridgeQuestion): CartridgeQuestion => ({
    ...question,
    stem: [...question.stem, ...referredNotes(question.stem, notes)],
  })
  const questions = page.items
    .flatMap((item) => questionsOf(item, { language: edition.language, lose, identOf }))
    .map(withNotes)
  const identifier = `Q_${page.name}`
  const root = qtiAssessment(
    { ident: identifier, title: titleOfPart(page, quizWords[edition.language], edition), questions },
    ({ item }) => hostText(settings, item.place),
  )
  const media = questions.flatMap(({ stem, choices, feedback }) => [
    ...stem,
    ...choices.flatMap(({ content }) => content),
    ...feedback,
  ])
  return {
    identifier,
    kind: 'assessment',
    path: `quizzes/${page.name}.xml`,
    content: writeXml(root),
    media: mediaIn(media),
  }
}
