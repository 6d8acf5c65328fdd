/** Makes `data/course.json`: the typed model of a package, complete without its Markdown. */
import type * as z from 'zod'
import type { Diagnostic, Result } from '../base/diagnostic.js'
import { type Course, course } from '../model/course.js'
import type { Lesson } from '../model/lesson.js'
import { type Syllabus, syllabus } from '../model/syllabus.js'
import type { LessonDocument, Package } from '../parse/package.js'
import { originOf } from '../parse/package.js'
import { resourceTarget } from '../parse/resource-target.js'
import type { Rendering } from '../render/render.js'
import { paths } from './bundle.js'
import { incomplete } from './diagnostics.js'

export interface RenderedLesson {
  readonly lesson: LessonDocument
  readonly rendering: Rendering
}

const lessonOf = ({ lesson: { id, title, meta }, rendering }: RenderedLesson): Lesson => ({
  ...meta,
  id,
  title,
  html: paths.lessonHtml(id),
  text: paths.lessonText(id),
  questions: [...rendering.questions],
  assets: [...rendering.assets],
})

/** What a schema still misses: the lint rules should have said so before, but a host's own code may pack without them. */
const complaints = (pkg: Package, issues: readonly z.core.$ZodIssue[]): readonly Diagnostic[] =>
  issues.map(({ path }) => {
    const [first, index, ...rest] = path.map(String)
    const pointer =
      first === 'lessons' && index !== undefined
        ? ['lessons', index, 'meta', ...rest]
        : ['course', ...path.map(String)]
    return incomplete(originOf(pkg, `/${pointer.join('/')}`), { key: path.map(String).join('.') })
  })

/** The typed model; its files are named as the bundle names them. Refuses a package that lacks what every bundle must say. */
export const describe = (
  pkg: Package,
  root: Rendering,
  lessons: readonly RenderedLesson[],
  assets: ReadonlyMap<string, string>,
): Result<Course | Syllabus> => {
  const { resources, lessons: _order, ...meta } = pkg.course
  const content = {
    ...meta,
    ...(resources === undefined
      ? {}
      : {
          resources: resources.map(({ path, ...resource }) => {
            const file = path === undefined ? undefined : assets.get(resourceTarget(pkg.tree, path).path)
            return { ...resource, ...(file === undefined ? {} : { path: file }) }
          }),
        }),
    html: paths.courseHtml,
    text: paths.courseText,
    questions: root.questions,
    assets: root.assets,
    lessons: lessons.map(lessonOf),
  }
  const checked = (pkg.kind === 'syllabus' ? syllabus : course).safeParse(content)
  return checked.success
    ? { value: checked.data, diagnostics: [] }
    : { diagnostics: complaints(pkg, checked.error.issues) }
}
