/** What a course comes from, in a line each. */
import type { Edition } from '../edition/edition.js'
import { clauseComma, inBrackets } from '../words/marks.js'
import { licenceName } from './licence-text.js'

/** The original with its id and its licence: most open licences ask for both (CC BY 4.0, 3(a)(1)). */
export const lineageText = ({ course: { basedOn }, language }: Edition): string => {
  if (basedOn === undefined) return ''
  const { package: id, title, version, license } = basedOn
  const name = [title ?? id, ...(version === undefined ? [] : [version])].join(' ')
  const terms = [
    ...(title === undefined ? [] : [id]),
    ...(license === undefined ? [] : [licenceName(license, language)]),
  ]
  return name + (terms.length === 0 ? '' : inBrackets(terms.join(clauseComma[language]), language))
}

/** The syllabi that the course carries out. */
export const syllabusTexts = ({ course: { conformsTo = [] } }: Edition): readonly string[] =>
  conformsTo.map(({ syllabus, version }) => (version === undefined ? syllabus : `${syllabus} ${version}`))
