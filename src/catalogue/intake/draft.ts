/** What is found of a course by comparing it with others, while it is being compared. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { visible } from '../../base/visible.js'
import { type Words, words } from '../../base/words.js'
import type { PartMatch } from '../../likeness/alike.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { IntakeAlike } from '../../model/intake.js'
import type { ExaminedCourse } from './examine-course.js'

/** From this share on likeness is a question to a person; below, it is told. */
export const ASK = 0.3

/** A course of the run, by the number of its submission. */
export interface Item {
  readonly submission: number
  readonly course: ExaminedCourse
}

export interface Draft {
  readonly findings: Diagnostic[]
  readonly alike: IntakeAlike[]
  isDuplicate: boolean
  isOpen: boolean
}

/** Gives the draft of a course of the run. */
export type DraftOf = (item: Item) => Draft

export const keyOf = ({ submission, course }: Item): string => `${submission}/${course.number}`

/** An id and a version, by which a release is known; undefined where one is missing. */
export const releaseOf = ({ course }: Item): string | undefined => {
  const { id, version } = course.facts
  return id === undefined || version === undefined ? undefined : JSON.stringify([id, version])
}

const titleOf = ({ facts }: ExaminedCourse): string => visible(facts.title ?? facts.id ?? '')

/** What a course of the run is called in a sentence. */
export const ofRun = ({ submission, course }: Item): Words =>
  words(`第 ${submission} 份的「${titleOf(course)}」`, `\`${titleOf(course)}\` of submission ${submission}`)

/** What a course of the catalogue is called in a sentence. */
export const ofCatalogue = ({
  title,
  id,
  version,
}: Pick<CatalogueEntry, 'title' | 'id' | 'version'>): Words =>
  words(
    `目录里的「${visible(title)}」（${id} ${version}）`,
    `\`${visible(title)}\` of the catalogue (${id} ${version})`,
  )

export type Titles = ReadonlyMap<string, string>

/** @param isTurned true where the parts are told from the other course */
export const lessonsOf = (
  parts: readonly PartMatch[],
  isTurned: boolean,
  own: Titles,
  others: Titles,
): IntakeAlike['lessons'] =>
  parts
    .filter(({ kind }) => kind === 'lesson')
    .map(({ id, other: match, similarity }) => {
      const [lesson, other] = isTurned ? [match, id] : [id, match]
      const [title, otherTitle] = [own.get(lesson), others.get(other)]
      return {
        lesson,
        ...(title !== undefined && { title }),
        other,
        ...(otherTitle !== undefined && { otherTitle }),
        similarity,
      }
    })
