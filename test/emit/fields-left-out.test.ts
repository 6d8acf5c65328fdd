/** Formats of metadata carry a field or tell that they do not: nothing between. */
import { expect, test } from 'vitest'
import { bytesOf } from '../../src/base/tree.js'
import { emit } from '../../src/emit/emit.js'
import { jsonLd } from '../../src/emit/json-ld/json-ld.js'
import { learningCard } from '../../src/emit/learning-card/learning-card.js'
import { lom } from '../../src/emit/lom/lom.js'
import type { Target } from '../../src/emit/target.js'
import type { Package } from '../../src/parse/package.js'
import { courseWith, fullCourse, fullLesson } from './course-with.js'

const targets: readonly Target[] = [jsonLd, lom, learningCard]

const outcomeOf = async (
  pkg: Package,
  target: Target,
): Promise<{ readonly text: string; readonly left: number }> => {
  const { value = new Map(), diagnostics } = await emit(pkg, target)
  const texts = await Promise.all(
    [...value.values()].map(async (content) => new TextDecoder().decode(await bytesOf(content))),
  )
  const told = diagnostics.find(({ code }) => code === 'emit/fields-left-out')
  return { text: texts.join(''), left: told === undefined ? 0 : (told.data as { count: number }).count }
}

const without = <T extends object>(record: T, name: string): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)) as T

/** Without these there is no package, or nothing changes: the language is Chinese anyway. */
const kept = ['id', 'version', 'title', 'language']

test.each(targets.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
  const pkg = await courseWith({
    'course.md': fullCourse,
    'lessons/01-first.md': fullLesson,
  })
  const whole = await outcomeOf(pkg, target)
  expect(whole.left).toBeGreaterThan(0)
  const variants = [
    ...Object.keys(pkg.course)
      .filter((key) => !kept.includes(key))
      .map((key) => [key, { ...pkg, course: without(pkg.course, key) }] as const),
    ...pkg.lessons.flatMap((lesson) =>
      Object.keys(lesson.meta)
        .filter((key) => !kept.includes(key))
        .map(
          (key) =>
            [`lesson ${key}`, { ...pkg, lessons: [{ ...lesson, meta: without(lesson.meta, key) }] }] as const,
        ),
    ),
  ]
  expect(variants.length).toBeGreaterThan(35)
  for (const [key, less] of variants) {
    const { text, left } = await outcomeOf(less, target)
    const isCarried = text !== whole.text
    expect([key, whole.left - left]).toEqual([key, isCarried ? 0 : 1])
  }
})
