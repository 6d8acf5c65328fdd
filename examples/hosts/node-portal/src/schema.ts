/** The tables: what was imported, and what learners did with it. One schema for both databases. */

import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Answer, Course, ImportPlan, Installed, Question, SignatureRecord, Words } from 'kebao'

type Lesson = Course['lessons'][number]

const now = (name: string) => timestamp(name, { withTimezone: true }).notNull().defaultNow()

/** Identifiers are compared by their bytes, whatever the language of the database. */
const id = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

export const courses = pgTable('courses', {
  id: id('id').primaryKey(),
  version: text('version').notNull(),
  title: text('title').notNull(),
  summary: text('summary'),
  /** `data/course.json` as it came: the pages are made from it. */
  model: jsonb('model').$type<Course>().notNull(),
  html: text('html').notNull(),
  /** What kebao needs to plan the next import. */
  installed: jsonb('installed').$type<Installed>().notNull(),
})

const ofCourse = () =>
  id('course_id')
    .notNull()
    .references(() => courses.id, { onDelete: 'cascade' })

export const lessons = pgTable(
  'lessons',
  {
    courseId: ofCourse(),
    id: id('id').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    model: jsonb('model').$type<Lesson>().notNull(),
    html: text('html').notNull(),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.id] })],
)

/** The key stands beside the question here, and in no page before it was answered. */
export const questions = pgTable(
  'questions',
  {
    courseId: ofCourse(),
    id: id('id').notNull(),
    /** Empty for questions of the course document. */
    lessonId: id('lesson_id').notNull(),
    position: integer('position').notNull(),
    model: jsonb('model').$type<Question>().notNull(),
    answer: jsonb('answer').$type<Answer>().notNull(),
    /** Digests of what is asked and of its key, as kebao remembers them. */
    digest: text('digest').notNull(),
    key: text('key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.id] })],
)

/** Media by the path they have in the bundle; the bytes lie in a folder, under their hash. */
export const media = pgTable(
  'media',
  { courseId: ofCourse(), path: id('path').notNull(), mediaType: text('media_type').notNull() },
  (table) => [primaryKey({ columns: [table.courseId, table.path] })],
)

export const facets = pgTable(
  'facets',
  { courseId: ofCourse(), facet: id('facet').notNull(), value: id('value').notNull() },
  (table) => [
    primaryKey({ columns: [table.courseId, table.facet, table.value] }),
    index('facets_by_value').on(table.facet, table.value),
  ],
)

/** The bundles a course was made from, oldest first: the last is installed, the one before it is the way back. */
export const versions = pgTable(
  'versions',
  {
    courseId: ofCourse(),
    number: integer('number').notNull(),
    identity: text('identity').notNull(),
    version: text('version').notNull(),
    importedAt: now('imported_at'),
  },
  (table) => [primaryKey({ columns: [table.courseId, table.number] })],
)

/** Plans that were shown and wait for somebody to confirm them. */
export const imports = pgTable('imports', {
  id: uuid('id').primaryKey(),
  plan: jsonb('plan').$type<ImportPlan>().notNull(),
  /** What is different from the installed version, in words. */
  notes: jsonb('notes').$type<readonly Words[]>().notNull(),
  /** Who signed the bundle, as far as the trust file tells. */
  signatures: jsonb('signatures').$type<readonly SignatureRecord[]>().notNull(),
  createdAt: now('created_at'),
})

/** Progress belongs to the id of a lesson, not to its row: it outlives the lesson, archived. */
export const progress = pgTable(
  'progress',
  {
    learner: uuid('learner').notNull(),
    courseId: id('course_id').notNull(),
    lessonId: id('lesson_id').notNull(),
    done: boolean('done').notNull().default(false),
    /** The questions it had when it was finished: what it asks beyond these is new. */
    finishedWith: jsonb('finished_with').$type<readonly string[]>().notNull().default([]),
    archived: boolean('archived').notNull().default(false),
    updatedAt: now('updated_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learner, table.courseId, table.lessonId] }),
    index('progress_by_lesson').on(table.courseId, table.lessonId),
  ],
)

export const responses = pgTable(
  'responses',
  {
    learner: uuid('learner').notNull(),
    courseId: id('course_id').notNull(),
    questionId: id('question_id').notNull(),
    given: jsonb('given').$type<readonly string[]>().notNull(),
    /** From 0 to 1; null where a person has to mark it. */
    score: real('score'),
    /** What it is an answer to, and the key it was marked by: if the question has another one now, it must be marked again. */
    digest: text('digest').notNull(),
    key: text('key').notNull(),
    archived: boolean('archived').notNull().default(false),
    updatedAt: now('updated_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learner, table.courseId, table.questionId] }),
    index('responses_by_question').on(table.courseId, table.questionId),
  ],
)
