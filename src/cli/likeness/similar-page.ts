/** Alike courses, as a person reads them on a screen, with the command that adapts instead of building again. */
import {
  adaptingOf,
  adviceOn,
  licenceName,
  percent,
  relationWords,
  type SimilarRow,
} from '../../catalogue/index.js'
import { type Language, visible, words } from '../../index.js'
import { shellWord } from '../shell-word.js'
import { wrap } from '../wrap.js'

/** Pairs shown on a screen; every other format has all. */
const SHOWN = 200

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** @param bundleOf where the bundle of a course is, as the user can name it */
export type BundleOf = (course: SimilarRow['course']) => string | undefined

const commandFor = (row: SimilarRow, bundleOf: BundleOf): string | undefined => {
  const bundle = row.relation === 'adaptation' ? undefined : bundleOf(row.course)
  // Whoever is outside of the system, or needs consent, is told so; the command is for what anybody may do.
  if (bundle === undefined || !['free', 'alike'].includes(adaptingOf(row.course.license))) return undefined
  return `kebao adapt ${shellWord(bundle)} -o ${shellWord(`${slugOf(row.course.id)}-local`)}`
}

const countOf = ({ parts }: SimilarRow, kind: 'lesson' | 'question'): number =>
  parts.filter((each) => each.kind === kind).length

const rowLines = (
  row: SimilarRow,
  bundleOf: BundleOf,
  language: Language,
  columns: number,
): readonly string[] => {
  const { first, course, relation, containment } = row
  const publisher =
    course.publisher === undefined
      ? ''
      : words(`，${course.publisher.name}`, `, ${course.publisher.name}`)[language]
  const heading = words(
    `《${first.title}》（${first.id}）有 ${percent(containment)} 在《${course.title}》（${course.id} ${course.version}${publisher}）里`,
    `Of “${first.title}” (${first.id}), ${percent(containment)} is in “${course.title}” (${course.id} ${course.version}${publisher})`,
  )
  const facts = words(
    `${relationWords[relation]['zh-CN']}；对得上的课节 ${countOf(row, 'lesson')} 个，题目 ${countOf(row, 'question')} 道；许可：${licenceName(course.license)['zh-CN']}`,
    `${relationWords[relation].en}; lessons that match: ${countOf(row, 'lesson')}, questions: ${countOf(row, 'question')}; licence ${licenceName(course.license).en}`,
  )
  const [headingLine = '', ...more] = wrap(visible(heading[language]), columns - 2)
  const command = commandFor(row, bundleOf)
  return [
    `- ${headingLine}`,
    ...more.map((line) => `  ${line}`),
    ...wrap(visible(facts[language]), columns - 4).map((line) => `    ${line}`),
    ...wrap(adviceOn(row)[language], columns - 4).map((line) => `    ${line}`),
    // A command is copied as a whole: it is not broken.
    ...(command === undefined ? [] : [`      ${visible(command)}`]),
  ]
}

export const similarPage = (
  rows: readonly SimilarRow[],
  bundleOf: BundleOf,
  language: Language,
  columns: number,
): string => {
  if (rows.length === 0) return `${words('没有找到相近的课程。', 'No courses are alike.')[language]}\n`
  const more = rows.length - SHOWN
  const lines = [
    words(
      `相近的课程，共 ${rows.length} 对：`,
      `Courses that are alike: ${rows.length} ${rows.length === 1 ? 'pair' : 'pairs'}`,
    )[language],
    ...rows.slice(0, SHOWN).flatMap((row) => rowLines(row, bundleOf, language, columns)),
    ...(more > 0
      ? wrap(
          words(
            `还有 ${more} 对没有显示，写成文件可以看全：加上「--format html -o 相近.html」。`,
            `${more} more ${more === 1 ? 'pair is' : 'pairs are'} not shown: \`--format html -o alike.html\` writes all.`,
          )[language],
          columns,
        )
      : []),
  ]
  return `${lines.join('\n')}\n`
}
