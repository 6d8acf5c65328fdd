/** Shows what a bundle of an older format says as the newest one would say it. */
import type { CreateHash } from '../base/hash.js'
import type { Course } from '../model/course.js'
import type { AnyManifest } from '../model/formats.js'
import type { Manifest } from '../model/manifest.js'
import type { Answers } from '../model/question.js'
import type { Syllabus } from '../model/syllabus.js'
import { from1 } from './migrations/from-1.js'
import type { Migration } from './migrations/migration.js'

/** Every step there ever was, in order. Each is frozen, and none is taken away. */
const migrations: readonly Migration[] = [from1]

const stepsFrom = (format: number): readonly Migration[] => migrations.filter(({ from }) => from >= format)

/** @param course `data/course.json` as the bundle has it, checked */
export const migrateManifest = (manifest: AnyManifest, course: object, createHash: CreateHash): Manifest => {
  let seen: { readonly manifest: object; readonly course: object } = { manifest, course }
  for (const step of stepsFrom(manifest.formatVersion)) {
    seen = {
      manifest: step.manifest(seen.manifest, seen.course, createHash),
      course: step.course(seen.course),
    }
  }
  return seen.manifest as Manifest
}

export const migrateCourse = (format: number, course: object): Course | Syllabus =>
  stepsFrom(format).reduce((seen, step) => step.course(seen), course) as Course | Syllabus

export const migrateAnswers = (format: number, answers: object): Answers =>
  stepsFrom(format).reduce((seen, step) => step.answers(seen), answers) as Answers
