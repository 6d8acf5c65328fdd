/** Finds the lesson files of a package and puts them in order. */
import type { Diagnostic } from '../base/diagnostic.js'
import { byCodeUnit, fileNameOf } from '../base/path.js'
import type { Tree } from '../base/tree.js'
import { lessonMissing, lessonOrder, lessonTwice, lessonUnlisted } from './diagnostics.js'
import type { Origins } from './package.js'
import { halfWidth, parseNumber } from './value/number.js'

/** Files beside the lessons, and folders with an index; a read-me speaks to those who look at the folder. */
const LESSON = /^(?:lessons|课节)\/(?!readme\.md$)(?:[^/]+\.md|[^/]+\/index\.md)$/i

/** True for the path of a lesson file. */
export const isLessonFile = (path: string): boolean => LESSON.test(path)

/** The name that carries a lesson's number and title: of its file, or of its folder. */
const stemOf = (path: string): string => fileNameOf(path.replace(/\/index\.md$|\.md$/i, ''))

/** What an author calls a lesson: its file, or the folder that holds its `index.md`. */
const callOf = (path: string): string => fileNameOf(path.replace(/\/index\.md$/i, ''))

/** A number alone must end before a Chinese word or a mark: `3D打印` and `2026年` begin with no number of a lesson. */
const PREFIX =
  /^(?:第\s*([0-9零〇一二两三四五六七八九十百]{1,6})\s*[课节讲章单元]+|(\d{1,4})(?=$|[-_.、：:\s]|\p{Script=Han})(?![年月日]))\s*[-_.、：:\s]*/u

/** The number a file name begins with (`01-`, `第十二课`), and the rest of the name. */
export const splitName = (path: string): { readonly number?: number; readonly name: string } => {
  const stem = halfWidth(stemOf(path))
  const match = PREFIX.exec(stem)
  const number = match ? parseNumber(match[1] ?? match[2] ?? '') : undefined
  const rest = match ? stem.slice(match[0].length) : stem
  return { ...(number === undefined ? {} : { number }), name: rest === '' ? stem : rest }
}

/** The lesson files, by number and then by name. */
const byNumber = (files: readonly string[]): readonly string[] =>
  files
    .map((file) => ({ file, number: splitName(file).number ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.number === b.number ? byCodeUnit(a.file, b.file) : a.number - b.number))
    .map(({ file }) => file)

const unclearOrder = (files: readonly string[]): readonly Diagnostic[] => {
  const seen = new Map<number, string>()
  return files.flatMap((file) => {
    const { number } = splitName(file)
    const other = number === undefined ? undefined : seen.get(number)
    if (number !== undefined && other === undefined) seen.set(number, file)
    if (number !== undefined && other === undefined) return []
    return files.length === 1
      ? []
      : [lessonOrder({ file }, { ...(other === undefined ? {} : { other: callOf(other) }) })]
  })
}

/** A list may name a lesson by its path, its file name, or either without `.md`. */
const byName = (files: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const file of files) {
    for (const path of [file, file.slice(file.indexOf('/') + 1)]) {
      for (const name of [path, path.replace(/\/index\.md$|\.md$/i, '')]) {
        if (!found.has(name)) found.set(name, file)
      }
    }
  }
  return found
}

/** The lesson files of a package in the order they are taught. */
export const orderLessons = (
  tree: Tree,
  rootFile: string,
  listed: readonly string[] | undefined,
  origins: Origins,
): { readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] } => {
  const all = byNumber([...tree.keys()].filter(isLessonFile))
  if (listed === undefined) return { files: all, diagnostics: unclearOrder(all) }
  const names = byName(all)
  const files = new Set<string>()
  const diagnostics: Diagnostic[] = []
  listed.forEach((name, at) => {
    const place = origins.get(`/course/lessons/${at}`) ?? { file: rootFile }
    const file = names.get(name.normalize('NFC').replace(/^\.\//, ''))
    if (file === undefined) diagnostics.push(lessonMissing(place, { name }))
    else if (files.has(file)) diagnostics.push(lessonTwice(place, { name }))
    else files.add(file)
  })
  const unlisted = all.filter((file) => !files.has(file))
  return {
    files: [...files, ...unlisted],
    diagnostics: [
      ...diagnostics,
      ...unlisted.map((file) => lessonUnlisted({ file }, { name: callOf(file) })),
    ],
  }
}
