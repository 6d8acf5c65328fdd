/** The part of a result sheet that says how far a course carries out the syllabi of the centre. */
import type { ElementContent } from 'hast'
import { visible } from '../../base/visible.js'
import { type Language, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { IntakeConformance } from '../../model/intake.js'
import { tableOf } from '../../page/table.js'

const verdicts = {
  full: words('完全落实', 'carried out in full'),
  partial: words('部分落实', 'carried out in part'),
  none: words('没有落实', 'not carried out'),
}

const shareOf = (share: IntakeConformance['shares']['hours']): string =>
  share === undefined ? '' : `${share.met}/${share.of}`

const nameOf = ({ title, id, version, isNamed }: IntakeConformance, language: Language): string => {
  const said = isNamed ? words('', '') : words('（课程没有写明）', ' (the course does not name it)')
  return `${visible(title || id)} ${visible(version)}${said[language]}`
}

const departuresOf = (each: IntakeConformance, language: Language): readonly ElementContent[] => {
  const { departures, more } = each
  if (departures.length === 0) return []
  const rest = words(
    `还有 ${more} 处，请用 kebao conform 看。`,
    `There are ${more} more: see them with kebao conform.`,
  )
  return [
    element('p', {}, [
      text(`${nameOf(each, language)}${words('，与大纲不合：', ', departures:')[language]}`),
    ]),
    element(
      'ul',
      {},
      [...departures, ...(more > 0 ? [rest] : [])].map((departure) =>
        element('li', {}, [text(visible(departure[language]))]),
      ),
    ),
  ]
}

/** Nothing where no syllabi were given. */
export const conformancePart = (
  conformance: readonly IntakeConformance[] | undefined,
  language: Language,
): readonly ElementContent[] => {
  if (conformance === undefined) return []
  const heading = element('h3', {}, [text(words('落实大纲的情况', 'Syllabi')[language])])
  if (conformance.length === 0) {
    const none = words(
      '没有写明落实哪份大纲，与给定的大纲也对不上。',
      'It names no syllabus, and carries out none of those that were given.',
    )
    return [heading, element('p', {}, [text(none[language])])]
  }
  return [
    heading,
    tableOf({
      head: [
        words('大纲', 'Syllabus'),
        words('结论', 'Verdict'),
        words('目标', 'Objectives'),
        words('单元', 'Units'),
        words('学时', 'Hours'),
      ].map((each) => each[language]),
      rows: conformance.map((each) => [
        nameOf(each, language),
        verdicts[each.verdict][language],
        shareOf(each.shares.objectives),
        shareOf(each.shares.units),
        shareOf(each.shares.hours),
      ]),
      named: true,
    }),
    ...conformance.flatMap((each) => departuresOf(each, language)),
  ]
}
