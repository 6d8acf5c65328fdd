/** What two versions are compared by. */
import type { Bundle } from '../bundle/bundle.js'
import { readAnswers, readCourse, readLesson } from '../bundle/read.js'
import type { Course } from '../model/course.js'
import type { Installed } from '../model/installed.js'
import type { Answer } from '../model/question.js'
import type { Syllabus } from '../model/syllabus.js'
import { installedOf } from './installed-of.js'
import { pageSides } from './page-sides.js'
import type { Texts } from './text-share.js'

export interface VersionFacts {
  readonly course: Course | Syllabus
  readonly answers: ReadonlyMap<string, Answer>
  /** Plain text with the questions. */
  readonly texts: Texts
  /** Text of the lessons alone: a change of a question is told by itself. */
  readonly prose: Texts
  readonly installed: Installed
  /** Hash of the content by the author's path of media. */
  readonly media: ReadonlyMap<string, string>
}

const mediaOf = ({ manifest }: Bundle): ReadonlyMap<string, string> =>
  new Map(
    manifest.source
      .filter(({ file }) => file.startsWith('data/assets/'))
      .map(({ path, file }) => [path, file] as const),
  )

/** The course stands under one name, so that a course and what was adapted from it can be compared. */
export const COURSE = 'course'

export const versionFacts = async (bundle: Bundle): Promise<VersionFacts> => {
  const course = await readCourse(bundle)
  const [texts, prose] = [new Map<string, string>(), new Map<string, string>()]
  for (const id of [undefined, ...course.lessons.map((lesson) => lesson.id)]) {
    const page = await readLesson(bundle, id)
    texts.set(id ?? '', page?.text ?? '')
    prose.set(id ?? '', pageSides(page?.html ?? '').text.replace(/<[^<>]*>/g, ''))
  }
  const { items, ...rest } = await installedOf(bundle)
  const installed = {
    ...rest,
    items: items.map((item) => (item.kind === 'course' ? { ...item, id: COURSE } : item)),
  }
  const answers = new Map((await readAnswers(bundle)).answers.map((answer) => [answer.question, answer]))
  return { course, answers, texts, prose, installed, media: mediaOf(bundle) }
}
