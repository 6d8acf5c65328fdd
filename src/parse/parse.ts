/** Tree → Package: reads a course or a syllabus, and reports every problem in one run. */
import { byPlace, type Diagnostic, hasErrors, type Place, type Result } from '../base/diagnostic.js'
import { bytesOf, sizeOf, type Tree } from '../base/tree.js'
import type { MarkdownEngine } from '../markdown/engine.js'
import { courseMeta } from '../model/course.js'
import { lessonMeta } from '../model/lesson.js'
import { assetFacts } from './asset-facts.js'
import { nameQuestions } from './body/name-questions.js'
import { decodeText } from './decode-text.js'
import { fileTooLarge, noRoot, rootKind, severalRoots, tooManyFiles } from './diagnostics.js'
import { IGNORE_FILE, leftOut } from './left-out.js'
import { orderLessons, splitName } from './lesson-order.js'
import { defaultParseLimits, type ParseLimits } from './limits.js'
import { type Landscape, linksOf } from './links.js'
import { nameLessons } from './name-lessons.js'
import { ownTree } from './own-tree.js'
import type { Document, LessonDocument, Package } from './package.js'
import { type Draft, emptyDocument, parseDocument } from './parse-document.js'
import { readMeta } from './read-meta.js'
import { rootHint } from './root-hint.js'

const ROOTS = ['course.md', '课程.md', 'syllabus.md', '大纲.md'] as const

/** The documents a package may have at its top, and what kind of package each makes. */
export const isRootFile = (path: string): boolean => (ROOTS as readonly string[]).includes(path)

/** The type decides what a package is; its file should be named after that. */
const kindOf = (rootFile: string, type: string | undefined): Package['kind'] =>
  (type === undefined ? ['syllabus.md', '大纲.md'].includes(rootFile) : type === 'general-syllabus')
    ? 'syllabus'
    : 'course'

type Report = (diagnostic: Diagnostic) => void

/** The text of a file; undefined where it has none to read, which is reported. */
const readText = async (
  tree: Tree,
  file: string,
  limits: ParseLimits,
  report: Report,
): Promise<string | undefined> => {
  const content = tree.get(file) ?? new Uint8Array()
  if (sizeOf(content) > limits.markdownBytes) {
    report(fileTooLarge({ file }, { size: sizeOf(content), limit: limits.markdownBytes }))
    return undefined
  }
  const text = decodeText(file, await bytesOf(content))
  for (const found of text.diagnostics) report(found)
  return text.value === '' && hasErrors(text.diagnostics) ? undefined : text.value
}

/** The files that count, under the package's own list of what does not. */
const packageTree = async (tree: Tree, limits: ParseLimits, report: Report): Promise<Tree> => {
  const patterns = tree.has(IGNORE_FILE) ? await readText(tree, IGNORE_FILE, limits, report) : undefined
  return ownTree(tree, leftOut(patterns), limits)
}

const documentOf = (
  { data: _data, diagnostics: _found, ...draft }: Draft,
  landscape: Landscape,
): Document => ({
  ...draft,
  links: linksOf(draft.file, draft.nodes, landscape),
})

/** How a package is read: limits that differ from {@link defaultParseLimits}, and by which engine. */
export interface ParseOptions extends Partial<ParseLimits> {
  /** Stands in for the portable parser of Markdown; the package is the same with and without it. */
  readonly engine?: MarkdownEngine
  /** Told of each document before it is parsed, by its path: for whoever shows or watches how far it is. */
  readonly onDocument?: (file: string) => void
}

/**
 * Parses a package. Never throws on content: whatever the bytes, problems are diagnostics, all of them. There is no
 * value only where there is no root document.
 *
 * @example
 * const { value: files } = tree({ 'course.md': text })
 * const { value: pkg, diagnostics } = await parse(files)
 */
export const parse = async (tree: Tree, options: ParseOptions = {}): Promise<Result<Package>> => {
  const { engine, onDocument, ...changed } = options
  const limits = { ...defaultParseLimits, ...changed }
  const diagnostics: Diagnostic[] = []
  const report = (found: Diagnostic): number => diagnostics.push(found)
  const own = await packageTree(tree, limits, report)
  const [rootFile, ...others] = ROOTS.filter((name) => own.has(name))
  if (rootFile === undefined) {
    const hint = rootHint(own.keys())
    return { diagnostics: [...diagnostics, noRoot({}, hint ? { hint } : {})] }
  }
  if (others.length > 0) report(severalRoots({ file: rootFile }, { others }))
  if (own.size > limits.files) {
    report(tooManyFiles({ file: rootFile }, { count: own.size, limit: limits.files }))
    return { diagnostics: diagnostics.sort(byPlace) }
  }

  const origins = new Map<string, Place>()
  const draftOf = async (file: string): Promise<Draft> => {
    const text = await readText(own, file, limits, report)
    onDocument?.(file)
    const draft = text === undefined ? emptyDocument(file) : parseDocument(file, text, engine)
    await engine?.rest?.()
    for (const found of draft.diagnostics) report(found)
    return draft
  }
  const root = await draftOf(rootFile)
  const course = readMeta(rootFile, root.source, root.data, courseMeta, '/course', origins)
  const order = orderLessons(own, rootFile, course.value.lessons, origins)
  diagnostics.push(...course.diagnostics, ...order.diagnostics)

  const drafts: { draft: Draft; meta: LessonDocument['meta'] }[] = []
  for (const [index, file] of order.files.entries()) {
    const draft = await draftOf(file)
    origins.set(`/lessons/${index}`, { file, range: draft.opening })
    const meta = readMeta(file, draft.source, draft.data, lessonMeta, `/lessons/${index}/meta`, origins)
    diagnostics.push(...meta.diagnostics)
    drafts.push({ draft, meta: meta.value })
  }
  const ids = nameLessons(drafts.map(({ draft, meta }) => ({ file: draft.file, id: meta.id })))
  const idOf = (index: number): string => ids[index] as string
  nameQuestions([root, ...drafts.map(({ draft }) => draft)].flatMap((draft) => draft.questions))
  const lessons = new Map(drafts.map(({ draft }, index) => [draft.file, idOf(index)]))
  const landscape: Landscape = { tree: own, rootFile, lessons }
  const kind = kindOf(rootFile, course.value.type)
  if (kind !== kindOf(rootFile, undefined))
    report(rootKind(origins.get('/course/type') ?? { file: rootFile }, { kind }))
  const value: Package = {
    tree: own,
    kind,
    course: course.value,
    root: documentOf(root, landscape),
    lessons: drafts.map(({ draft, meta }, index) => ({
      ...documentOf(draft, landscape),
      id: idOf(index),
      title: meta.title ?? splitName(draft.file).name,
      meta,
    })),
    assets: await assetFacts(own),
    origins,
  }
  return { value, diagnostics: diagnostics.sort(byPlace) }
}
