/** Outlines of courses that are nothing but their lessons. */
import type { CourseMeta } from '../../src/model/course.js'
import type { Outline, OutlineQuestion } from '../../src/outline/outline.js'

interface Parts {
  readonly id: string
  readonly title: string
  readonly lessons: readonly string[]
  readonly questions?: readonly OutlineQuestion[]
  readonly meta?: CourseMeta
}

export const courseOf = ({ id, title, lessons, questions = [], meta }: Parts): Outline => ({
  kind: 'course',
  course: { id, version: '1.0.0', title, ...meta },
  root: { text: '', questions: [] },
  lessons: lessons.map((text, at) => ({
    id: `lesson-${at + 1}`,
    title: `第 ${at + 1} 课`,
    meta: {} as Outline['lessons'][number]['meta'],
    text,
    questions: at === 0 ? questions : [],
  })),
})
