/** Outlines of the examples, and small changes planted in them. */
import { join } from 'node:path'
import { readTree } from '../../src/node/read-tree.js'
import type { Outline, OutlineLesson } from '../../src/outline/outline.js'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parse } from '../../src/parse/parse.js'

export const example = async (name: string): Promise<Outline> => {
  const { value: tree } = await readTree(join(import.meta.dirname, '../../examples', name))
  const { value: pkg } = await parse(tree)
  if (pkg === undefined) throw new Error(`the example ${name} has no root document`)
  return outlineOf(pkg)
}

/** The outline with other front matter. */
export const withMeta = (outline: Outline, meta: Partial<Outline['course']>): Outline => ({
  ...outline,
  course: { ...outline.course, ...meta },
})

/** The outline with each lesson changed, or left out where nothing comes back. */
export const withLessons = (
  outline: Outline,
  change: (lesson: OutlineLesson) => OutlineLesson | undefined,
): Outline => ({ ...outline, lessons: outline.lessons.flatMap((lesson) => change(lesson) ?? []) })

/** A small outline made by hand. */
export const outline = (
  kind: Outline['kind'],
  course: Outline['course'],
  lessons: readonly (Partial<OutlineLesson> & Pick<OutlineLesson, 'id' | 'title'>)[] = [],
): Outline => ({
  kind,
  course,
  root: { text: '', questions: [] },
  lessons: lessons.map((lesson) => ({ meta: {}, text: '', questions: [], ...lesson })),
})
