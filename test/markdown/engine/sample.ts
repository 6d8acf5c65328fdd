/** Documents by chance: made ones, parts of files, and both spoilt. The same seed gives the same ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '../../../bench/random.js'
import { lesson } from './lesson.js'
import { mutate } from './mutate.js'

/** A file that is larger says nothing more, and takes remark-parse long. */
const LARGEST = 60_000

/** Links are not followed: one of them leads from the installed packages of an example back to the top. */
const filesBelow = (folder: string, enters: (name: string) => boolean): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return enters(entry.name) ? filesBelow(path, enters) : []
      return entry.isFile() && /\.md$/i.test(path) ? [path] : []
    })

/** The texts of all Markdown files below a folder, in the order of their paths. */
export const markdownBelow = (
  folder: string,
  enters: (name: string) => boolean = (name) => name !== 'node_modules',
): readonly string[] =>
  filesBelow(folder, enters)
    .map((path) => readFileSync(path, 'utf8'))
    .filter(({ length }) => length < LARGEST)

const PART = 1_200

/** @param files that parts are taken from */
export function* samples(seed: number, count: number, files: readonly string[]): Generator<string> {
  const chance = random(seed)
  for (let left = count; left > 0; left -= 1) {
    const file = files.length > 0 && chance.below(3) === 0 ? chance.pick(files) : undefined
    const start = chance.below((file?.length ?? 0) + 1)
    const text = file === undefined ? lesson(chance) : file.slice(start, start + 50 + chance.below(PART))
    yield chance.below(2) === 0 ? text : mutate(chance, text, lesson(chance))
  }
}
