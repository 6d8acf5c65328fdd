/** Bundle → Installed: the facts by which the next version is compared with this one. */
import { excerpt } from '../base/excerpt.js'
import { byCodeUnit, fileNameOf } from '../base/path.js'
import type { Bundle } from '../bundle/bundle.js'
import { readAnswers, readCourse, readLesson } from '../bundle/read.js'
import type { Course } from '../model/course.js'
import type { Installed, Item, ItemKind } from '../model/installed.js'
import type { Lesson } from '../model/lesson.js'
import type { Objective } from '../model/objective.js'
import type { Answer, Question } from '../model/question.js'
import type { RichText } from '../model/scalar.js'
import type { Syllabus } from '../model/syllabus.js'
import { digestOf, shortDigestOf } from './digest-of.js'
import { pageSides } from './page-sides.js'

/** The order in which items are listed, and their steps. */
export const kindOrder: readonly ItemKind[] = ['course', 'objective', 'lesson', 'question', 'asset']

type Sides = Readonly<Record<string, unknown>>

const withSides = (item: Omit<Item, 'digest' | 'sides'>, sides: Sides): Item => {
  const known = Object.entries(sides)
    .filter(([, value]) => value !== undefined)
    .map(([side, value]) => [side, shortDigestOf(value)] as const)
    .sort(([a], [b]) => byCodeUnit(a, b))
  return { ...item, digest: digestOf(sides), sides: Object.fromEntries(known) }
}

const pageOf = async (bundle: Bundle, lesson: string | undefined): Promise<Sides> =>
  ({ ...pageSides((await readLesson(bundle, lesson))?.html ?? '') }) as const

const ofCourse = async (bundle: Bundle, course: Course | Syllabus): Promise<Item> => {
  const { id, version, title, lessons, objectives, html, text, questions, assets, ...meta } = course
  const page = await pageOf(bundle, undefined)
  return withSides({ kind: 'course', id, title }, { ...meta, ...page, title, media: assets })
}

const ofObjective = ({ id, text, dimension }: Objective, position: number): Item =>
  withSides({ kind: 'objective', id, title: text, position }, { text, dimension })

const ofLesson = async (bundle: Bundle, lesson: Lesson, position: number): Promise<Item> => {
  const { id, title, unit, html, text, questions, assets, ...meta } = lesson
  const page = await pageOf(bundle, id)
  const parent = unit === undefined ? {} : { parent: unit }
  return withSides(
    { kind: 'lesson', id, title, ...parent, position },
    { ...meta, ...page, title, media: assets },
  )
}

/** What old answers are marked by; an essay is marked by people. */
const keyOf = ({ options, truth, blanks }: Answer): string | undefined =>
  options === undefined && truth === undefined && blanks === undefined
    ? undefined
    : digestOf({ options, truth, blanks })

/** A picture has no text of its own, and is told by its file. */
const optionText = ({ text, html }: RichText): string => excerpt(text.trim() || html, 200)

const ofQuestion = (
  question: Question,
  answer: Answer | undefined,
  lesson: string | undefined,
  position: number,
): Item => {
  const { id, kind, points, objectives, stem, options, blanks } = question
  const { explanation, model, rubric } = answer ?? {}
  const key = answer && keyOf(answer)
  const right = answer?.options && options?.filter(({ label }) => answer.options?.includes(label))
  const title = excerpt(stem.text, 80)
  const item = withSides(
    {
      kind: 'question',
      id,
      ...(title && { title }),
      ...(lesson !== undefined && { parent: lesson }),
      position,
      ...(options && { options: options.map(optionText) }),
    },
    { kind, points, objectives, text: stem.html, options, right, blanks, explanation, model, rubric },
  )
  return key === undefined ? item : { ...item, key }
}

const ofAssets = ({ manifest }: Bundle): readonly Item[] => {
  const names = new Map(manifest.source.toReversed().map(({ path, file }) => [file, path]))
  return manifest.files
    .filter(({ path }) => path.startsWith('data/assets/'))
    .map(({ path, sha256, mediaType }) => {
      const name = names.get(path)
      const title = name === undefined ? {} : { title: excerpt(fileNameOf(name), 200) }
      return { kind: 'asset', id: path, ...title, digest: digestOf({ sha256, mediaType }) }
    })
}

const compare = (a: Item, b: Item): number =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
  (a.position ?? 0) - (b.position ?? 0) ||
  byCodeUnit(a.id, b.id)

/** Marks of objectives may be given twice, which lint refuses and a bundle does not: the first one has the name. */
const once = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.toReversed().map((item) => [`${item.kind}/${item.id}`, item])).values(),
]

/**
 * What a host remembers of a bundle: every item with an identity, and digests of what it shows and teaches. Keys of
 * questions are in it as hashes, which can be guessed: it is for hosts, never for learners.
 *
 * @example
 * const { items } = await installedOf(bundle)
 * items.filter(({ kind }) => kind === 'lesson').map(({ id, title }) => `${id} ${title}`)
 */
export const installedOf = async (bundle: Bundle): Promise<Installed> => {
  const { identity, manifest } = bundle
  const [course, { answers }] = await Promise.all([readCourse(bundle), readAnswers(bundle)])
  const keys = new Map(answers.map((answer) => [answer.question, answer]))
  const questions = [{ id: undefined, questions: course.questions }, ...course.lessons].flatMap((document) =>
    document.questions.map((each, at) => ofQuestion(each, keys.get(each.id), document.id, at)),
  )
  const lessons: Item[] = []
  for (const [at, lesson] of course.lessons.entries()) lessons.push(await ofLesson(bundle, lesson, at))
  const objectives = (course.objectives ?? []).map(ofObjective)
  const items = [await ofCourse(bundle, course), ...objectives, ...lessons, ...questions, ...ofAssets(bundle)]
  const { id, version, kind, title } = manifest
  return { id, version, identity, kind, title, items: [...once(items)].sort(compare) }
}
