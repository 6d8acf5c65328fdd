/** What the parts of the report share. */
import type { ElementContent } from 'hast'
import type { Language, Words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import { shortPlace } from './label.js'

export const heading = (title: Words, language: Language): ElementContent =>
  element('h2', {}, [text(title[language])])

export const note = (said: Words, language: Language): ElementContent =>
  element('p', { className: ['soft'] }, [text(said[language])])

/** In brackets behind something, as the language has them. */
export const aside = (said: string, language: Language): string =>
  language === 'en' ? ` (${said})` : `（${said}）`

/** A place, set in as deep as it lies. */
export const placeCell = (code: string, depth: number, language: Language): readonly ElementContent[] => [
  element('span', { className: [`depth${depth}`] }, [text(shortPlace(code)[language])]),
]

/** A change with its sign, so that it is not taken for a number of courses. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))

/** On a phone tables scroll, their columns are not squeezed to a letter each; on paper nothing scrolls. */
export const columnStyle = `
.wide{overflow-wrap:break-word}
th[scope=row]{min-width:6em}
.depth1,.depth2,.depth3,.depth4{display:inline-block;padding-inline-start:1em}
.depth2{padding-inline-start:2em}.depth3{padding-inline-start:3em}.depth4{padding-inline-start:4em}
@media print{.wide{overflow:visible}th[scope=row]{min-width:0}}
`
