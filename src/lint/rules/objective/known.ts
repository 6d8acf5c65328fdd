/** Lessons, units and questions name objectives that the course has. */
import type { Point } from 'unist'
import type { Fix, Place } from '../../../base/diagnostic.js'
import { didYouMean } from '../../../base/did-you-mean.js'
import { foldName } from '../../../base/fold.js'
import { nearest } from '../../../base/nearest.js'
import { words } from '../../../base/words.js'
import { documentsOf, isWritten, lacksItems, originOf, type Package } from '../../../parse/package.js'
import { requiredFields } from '../../facts/required-fields.js'
import { defineRule } from '../../rule.js'

interface Reference {
  readonly mark: string
  readonly place: Place
}

const listedIn = (
  pkg: Package,
  marks: readonly string[] | undefined,
  pointer: string,
): readonly Reference[] =>
  (marks ?? []).map((mark, at) => ({ mark, place: originOf(pkg, `${pointer}/${at}`) }))

/** Attributes have no places of their own: the mark is looked up in the line that opens the question. */
const inOpeningLine = (source: string, place: Required<Place>, mark: string): Place => {
  const { line, column, offset = 0 } = place.range.start
  const opening = /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? ''
  const at = opening.lastIndexOf(mark)
  const point = (along: number): Point => ({ line, column: column + along, offset: offset + along })
  return at < 0 ? place : { file: place.file, range: { start: point(at), end: point(at + mark.length) } }
}

const references = (pkg: Package): readonly Reference[] => [
  ...(pkg.course.units ?? []).flatMap((unit, at) =>
    listedIn(pkg, unit.objectives, `/course/units/${at}/objectives`),
  ),
  ...pkg.lessons.flatMap(({ meta }, at) => listedIn(pkg, meta.objectives, `/lessons/${at}/meta/objectives`)),
  ...documentsOf(pkg).flatMap(({ file, source, questions }) =>
    questions.flatMap(({ objectives, range }) =>
      objectives.map((mark) => ({ mark, place: inOpeningLine(source, { file, range }, mark) })),
    ),
  ),
]

/** Short marks are all alike, so only another spelling of one is a guess worth making. */
const guess = (mark: string, marks: readonly string[]): string | undefined =>
  marks.find((each) => foldName(each) === foldName(mark)) ??
  (mark.length > 3
    ? nearest(
        mark,
        marks.map((each) => [each, each] as const),
        1,
      )[0]
    : undefined)

/** Another case or width of a mark is still that mark. */
const respelling = (pkg: Package, { mark, place }: Reference, meant: string | undefined): Fix | undefined => {
  const start = place.range?.start.offset ?? 0
  const end = place.range?.end.offset ?? 0
  const source = documentsOf(pkg).find(({ file }) => file === place.file)?.source ?? ''
  if (meant === undefined || foldName(meant) !== foldName(mark) || source.slice(start, end) !== mark)
    return undefined
  const title = words(`改成「${meant}」`, `Write \`${meant}\``)
  return { title, safe: true, edits: [{ file: place.file, start, end, text: meant }] }
}

const MANY = 12

export const known = defineRule({
  code: 'objective/known',
  severity: 'error',
  summary: words(
    '课节、单元和题目里写的目标，课程里都有',
    'Lessons, units and questions name objectives that exist',
  ),
  message: (p: { mark: string; meant?: string; marks: readonly string[] }) =>
    words(`课程里没有编号为「${p.mark}」的目标。`, `The course has no objective \`${p.mark}\`.`),
  why: words(
    '对不上目标，就说不清这一课、这一题是为了学会什么。',
    'What the lesson or question is for cannot be told.',
  ),
  help: ({ meant, marks }) => {
    const zh = marks.slice(0, MANY).join('、')
    const en = marks
      .slice(0, MANY)
      .map((each) => `\`${each}\``)
      .join(', ')
    if (marks.length === 0)
      return words(
        '请先在课程文件里写上目标，或删去这里的编号。',
        'Give the course its objectives first, or remove the mark.',
      )
    if (meant !== undefined) return didYouMean([meant])
    return words(`请改成课程里有的编号：${zh}。`, `Use a mark that the course has: ${en}.`)
  },
  sources: ['R001'],
  example: { in: 'lesson', bad: 'objectives: [O7]', good: 'objectives: [O1]' },
  *check(pkg, found, profile) {
    if (lacksItems(pkg, '/course/objectives')) return
    const marks = (pkg.course.objectives ?? []).map(({ id }) => id)
    // A mark that was given twice is another's that is missed here: `front-matter/duplicate-mark` says so.
    if (new Set(marks).size < marks.length) return
    // Objectives that are missing as a whole, or could not be read, are told once and elsewhere.
    const isTold = isWritten(pkg, '/course/objectives') || requiredFields(pkg, profile).has('objectives')
    if (marks.length === 0 && (isTold || pkg.course.type === undefined)) return
    const unknown = references(pkg).filter(({ mark }) => !marks.includes(mark))
    // Where the course has no objectives at all, that is one mistake, not many.
    for (const reference of marks.length === 0 ? unknown.slice(0, 1) : unknown) {
      const { mark, place } = reference
      const meant = guess(mark, marks)
      const fix = respelling(pkg, reference, meant)
      yield found(place, { mark, marks, ...(meant === undefined ? {} : { meant }) }, fix ? { fix } : {})
    }
  },
})
