/** Courses that are like one another, as a table: on a sheet those of the catalogue, on the index those of the run. */
import { percent } from '../../base/percent.js'
import { visible } from '../../base/visible.js'
import { type Language, words } from '../../base/words.js'
import type { IntakeAlike } from '../../model/intake.js'
import { facetLabel } from '../facet-label.js'
import { relationWords } from '../similar/advice.js'

export const alikeHead = (language: Language): readonly string[] =>
  [
    words('哪门课', 'Course'),
    words('相同', 'Shared'),
    words('关系', 'Relation'),
    words('许可', 'Licence'),
    words('对得上的课节', 'Lessons that match'),
  ].map((each) => each[language])

export const alikeRow = (each: IntakeAlike, language: Language): readonly string[] => {
  const { submission, title, publisher, lessons } = each
  const where =
    submission === undefined
      ? words('目录', 'Catalogue')
      : words(`第 ${submission} 份`, `Submission ${submission}`)
  return [
    `${where[language]} · ${visible(title)}${publisher === undefined ? '' : ` · ${visible(publisher)}`}`,
    percent(each.containment),
    relationWords[each.relation][language],
    visible(facetLabel('licence', each.license ?? '')[language]),
    lessons
      .map(
        ({ lesson, title: own, other, otherTitle, similarity }) =>
          `${visible(own ?? lesson)} ↔ ${visible(otherTitle ?? other)} ${percent(similarity)}`,
      )
      .join(words('；', '; ')[language]),
  ]
}
