/**
 * Writes a province: many small courses with all that a body may hold, 60 of 100 in Chinese, the same every time. A
 * smaller corpus is the beginning of a larger one.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assets, course } from './corpus-course.js'
import { lesson } from './corpus-lesson.js'
import { prose } from './prose.js'
import { random } from './random.js'

export interface CorpusSize {
  readonly lessons: number
  readonly perPackage: number
}

/** How a package names its files: in English or, every third one that is in Chinese, in Chinese. */
const names = {
  en: { course: 'course.md', lessons: 'lessons', assets: 'assets', lesson: 'lesson' },
  'zh-CN': { course: '课程.md', lessons: '课节', assets: '素材', lesson: '课' },
} as const

const CHINESE_OF_TEN = 6

const writePackage = (folder: string, number: number, lessons: number): void => {
  const chance = random(1 + number)
  const text = prose(chance.below(10) < CHINESE_OF_TEN ? 'zh-CN' : 'en', chance)
  const name = names[number % 3 === 2 ? text.language : 'en']
  const files = Array.from(
    { length: lessons },
    (_, at) => `${String(at + 1).padStart(2, '0')}-${name.lesson}.md`,
  )
  mkdirSync(join(folder, name.lessons), { recursive: true })
  mkdirSync(join(folder, name.assets))
  const paths = files.map((file) => `${name.lessons}/${file}`)
  writeFileSync(join(folder, name.course), course({ number, lessons, paths }, text))
  for (const [file, content] of assets) writeFileSync(join(folder, name.assets, file), content)
  files.forEach((file, at) => {
    const other = files[(at + 1) % files.length] ?? file
    const parts = { number: at + 1, assets: `../${name.assets}`, other }
    writeFileSync(join(folder, name.lessons, file), lesson(parts, text, chance))
  })
}

/** @returns the folders of the packages; the first has English file names */
export const writeCorpus = (root: string, { lessons, perPackage }: CorpusSize): readonly string[] =>
  Array.from({ length: Math.ceil(lessons / perPackage) }, (_, number) => {
    const folder = join(root, `course-${number}`)
    writePackage(folder, number, Math.min(perPackage, lessons - number * perPackage))
    return folder
  })
