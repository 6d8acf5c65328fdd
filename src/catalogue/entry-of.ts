/** Bundle → entry: what a catalogue keeps of it. */
import type { Bundle } from '../bundle/bundle.js'
import { readAnswers, readCourse } from '../bundle/read.js'
import { readOutline } from '../bundle/read-outline.js'
import { type CatalogueEntry, catalogueEntry, type EntryCounts } from '../model/catalogue-entry.js'
import type { Course } from '../model/course.js'
import type { Lesson } from '../model/lesson.js'
import { type MediaKind, mediaTypeOf } from '../model/media-type.js'
import type { Syllabus } from '../model/syllabus.js'
import { reviewsOf } from '../trust/reviews.js'

/** Characters as people count them: a rare one that takes two units is one. */
const lettersOf = (text: string): number => {
  let count = 0
  for (const character of text) if (character.trim() !== '') count += 1
  return count
}

const countsOf = async (bundle: Bundle, course: Course | Syllabus): Promise<EntryCounts> => {
  const { root, lessons } = await readOutline(bundle)
  const { answers } = await readAnswers(bundle)
  const media = bundle.manifest.files.filter(({ path }) => path.startsWith('data/assets/'))
  const filesOf = (kind: MediaKind): number =>
    media.filter(({ path }) => mediaTypeOf(path)?.kind === kind).length
  return {
    characters: [root, ...lessons].reduce((sum, { text }) => sum + lettersOf(text), 0),
    questions: [course, ...course.lessons].reduce((sum, { questions }) => sum + questions.length, 0),
    explained: answers.filter(({ explanation }) => explanation !== undefined).length,
    images: filesOf('image'),
    audio: filesOf('audio'),
    video: filesOf('video'),
    captions: filesOf('captions'),
  }
}

const lessonOf = ({ id, title, duration, unit, delivery, optional, objectives, questions }: Lesson) => ({
  id,
  title,
  ...(duration && { duration }),
  ...(unit !== undefined && { unit }),
  ...(delivery && { delivery }),
  ...(optional !== undefined && { optional }),
  ...(objectives && { objectives }),
  questions: questions.length,
})

/** The fields that the schema of an entry has, of whatever holds more. */
const known = (facts: object): Partial<CatalogueEntry> =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => Object.hasOwn(catalogueEntry.shape, key)))

/** Of each step of review the last record, with what it is worth for the content as it is. */
const reviewsIn = async (bundle: Bundle): Promise<Pick<CatalogueEntry, 'reviews'>> => {
  const { value } = await reviewsOf(bundle)
  if (value.length === 0) return {}
  const byDay = [...value].sort((a, b) =>
    a.review.date < b.review.date ? -1 : a.review.date > b.review.date ? 1 : 0,
  )
  const last = new Map(
    byDay.map(({ review: { step, verdict, date }, state }) => [step, { step, verdict, date, state }]),
  )
  return { reviews: [...last.values()] }
}

/**
 * The entry of a bundle that `decode` or `verify` has returned.
 *
 * @param address where the bundle is: an https address, or a path relative to the catalogue
 * @example
 * const entry = await entryOf(bundle, 'bundles/phone-basics-1.0.0.kebao')
 */
export const entryOf = async (bundle: Bundle, address?: string): Promise<CatalogueEntry> => {
  const course = await readCourse(bundle)
  const { manifest, identity } = bundle
  return catalogueEntry.parse({
    ...known(course),
    identity,
    content: manifest.content,
    size: manifest.files.reduce((sum, { size }) => sum + size, 0),
    ...(address !== undefined && { address }),
    lessons: course.lessons.map(lessonOf),
    counts: await countsOf(bundle, course),
    ...(await reviewsIn(bundle)),
  })
}
