/** The LOM of a cartridge's manifest (CC 1.1, 3.4: the profile of IEEE LOM for manifests). */
import { element, type XmlElement } from '../../base/xml/element.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Edition } from '../edition/edition.js'
import { editionTitle } from '../facts/edition-title.js'

const lom = (name: string, children: readonly (XmlElement | string)[]): XmlElement =>
  element(`lomimscc:${name}`, {}, children)

/** A vocabulary of LOM: the profile knows the value alone. */
const value = (name: string, text: string): XmlElement => lom(name, [lom('value', [text])])

const contribution = (role: string, name: string, date?: string): XmlElement =>
  lom('contribute', [
    value('role', role),
    lom('entity', [name]),
    ...(date === undefined ? [] : [lom('date', [lom('dateTime', [date])])]),
  ])

/**
 * What hosts read of it is the title and the description. No `intendedEndUserRole`: Sakai hides what is for anybody
 * but learners, and Moodle what is for teachers.
 */
export const manifestLom = (
  edition: Edition,
  { title, plain }: { readonly title: string; readonly plain: (text: string) => string },
): XmlElement => {
  const { id, tag, date, language, course } = edition
  const said = (text: string): XmlElement => element('lomimscc:string', { language: tag }, [text])
  const {
    summary,
    topics = [],
    publisher,
    contributors = [],
    license,
    rightsHolder,
    objectives = [],
  } = course
  // A title that had to be cut is kept whole where there is room.
  const description = [
    ...(title === editionTitle(edition) ? [] : [edition.title]),
    ...(summary === undefined ? [] : [summary]),
  ]
  const keywords = topics.map((topic) => findTerm('topic', topic)?.label[language] ?? topic)
  const contributions = [
    ...(publisher === undefined
      ? []
      : [contribution('publisher', publisher.name, course.updated === undefined ? undefined : date)]),
    ...contributors.map(({ name }) => contribution('author', name)),
  ]
  const rights = [rightsHolder, license].filter((each) => each !== undefined).join(' · ')
  return lom('lom', [
    lom('general', [
      lom('identifier', [lom('catalog', ['kebao']), lom('entry', [id])]),
      lom('title', [said(title)]),
      lom('language', [tag]),
      lom('description', [said(plain(description.join('\n\n') || title))]),
      ...keywords.map((keyword) => lom('keyword', [said(keyword)])),
    ]),
    ...(contributions.length === 0 ? [] : [lom('lifeCycle', contributions)]),
    ...(rights === ''
      ? []
      : [lom('rights', [value('copyrightAndOtherRestrictions', 'yes'), lom('description', [said(rights)])])]),
    ...objectives.map(({ text }) =>
      lom('classification', [value('purpose', 'educational objective'), lom('description', [said(text)])]),
    ),
  ])
}
