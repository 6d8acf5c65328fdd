/** What others may do with a course, in a line. */
import type { Language } from '../../base/words.js'
import { findLicence } from '../../model/licence/find-licence.js'
import type { Edition } from '../edition/edition.js'
import { inBrackets } from '../words/marks.js'

/** The name of a licence as its readers know it. */
export const licenceName = (id: string, language: Language): string => findLicence(id)?.label[language] ?? id

/** Its name and where its text stands, which CC licences ask for (CC BY 4.0, 3(a)(1)(C)); empty where there is none. */
export const licenceText = ({ course: { license }, language }: Edition): string => {
  if (license === undefined) return ''
  const url = findLicence(license)?.url
  return licenceName(license, language) + (url === undefined ? '' : inBrackets(url, language))
}
