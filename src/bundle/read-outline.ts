/** Bundle → outline: the same as that of the package it was packed from. */
import { bytesOf } from '../base/tree.js'
import type { Course } from '../model/course.js'
import type { Lesson } from '../model/lesson.js'
import type { Question } from '../model/question.js'
import type { Syllabus } from '../model/syllabus.js'
import type { Outline, OutlineQuestion } from '../outline/outline.js'
import { type Bundle, paths } from './bundle.js'
import { readCourse } from './read.js'

const textAt = async ({ tree }: Bundle, path: string): Promise<string> => {
  const content = tree.get(path)
  return content === undefined ? '' : new TextDecoder().decode(await bytesOf(content))
}

const questionOf = ({ id, kind, objectives = [], stem, options = [] }: Question): OutlineQuestion => ({
  id,
  kind,
  objectives,
  stem: stem.text,
  options: options.map(({ text }) => text),
})

const factsOf = ({
  html: _html,
  text: _text,
  questions: _questions,
  assets: _assets,
  lessons: _lessons,
  ...facts
}: Course | Syllabus): Outline['course'] => facts

const metaOf = ({
  html: _html,
  text: _text,
  questions: _questions,
  assets: _assets,
  ...meta
}: Lesson): Outline['lessons'][number]['meta'] => meta

/**
 * The outline of a bundle that `decode` or `verify` has returned.
 *
 * @example
 * conform(await readOutline(course), await readOutline(syllabus))
 */
export const readOutline = async (bundle: Bundle): Promise<Outline> => {
  const course = await readCourse(bundle)
  return {
    kind: bundle.manifest.kind,
    course: factsOf(course),
    root: { text: await textAt(bundle, paths.courseText), questions: course.questions.map(questionOf) },
    lessons: await Promise.all(
      course.lessons.map(async (lesson) => ({
        id: lesson.id,
        title: lesson.title,
        meta: metaOf(lesson),
        text: await textAt(bundle, lesson.text),
        questions: lesson.questions.map(questionOf),
      })),
    ),
  }
}
