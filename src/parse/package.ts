/** `Package`: one course or syllabus as validated plain data, the only input of lint, pack and emit. */
import type { Nodes, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Place } from '../base/diagnostic.js'
import type { MediaFacts } from '../base/media/media-facts.js'
import type { Tree } from '../base/tree.js'
import type { QuestionNode } from '../markdown/nodes.js'
import type { CourseMeta } from '../model/course.js'
import type { LessonMeta } from '../model/lesson.js'

/** Immutable and structured-cloneable. Values that could not be read are absent, and a diagnostic says so. */
export interface Package {
  /** Every file of the package that counts, paths relative to its folder. */
  readonly tree: Tree
  /** A syllabus has no lessons to teach; courses carry it out. */
  readonly kind: 'course' | 'syllabus'
  /** The front matter of the root document, under its English keys. */
  readonly course: CourseMeta
  readonly root: Document
  /** In the order they are taught. */
  readonly lessons: readonly LessonDocument[]
  /** What the headers of images and recordings say, by path; a file that says nothing has no entry. */
  readonly assets: ReadonlyMap<string, MediaFacts>
  /** Where each value came from: JSON pointer into this package → place. */
  readonly origins: Origins
}

/** A Markdown file of the package. */
export interface Document {
  readonly file: string
  /** The decoded text, without its byte order mark. */
  readonly source: string
  /** Typed Markdown; answers are not in it. */
  readonly body: Root
  /** The nodes of the body by type, in the order of the text. */
  readonly nodes: NodeIndex
  readonly questions: readonly QuestionRecord[]
  readonly links: readonly Link[]
  /** HTML comments, which are notes to oneself or to kebao, never content; of the front matter, those to kebao. */
  readonly comments: readonly Comment[]
  /** The fence that opens the front matter, or the start of the file. */
  readonly opening: Position
}

/** A lesson with the id and title it goes by, given or derived from its file name. */
export interface LessonDocument extends Document {
  readonly id: string
  readonly title: string
  readonly meta: LessonMeta
}

/** A comment, and the block or entry that it is about: the one that follows, or the one on whose line it stands. */
export interface Comment {
  readonly text: string
  readonly range: Position
  readonly next?: Position
}

export type NodeIndex = ReadonlyMap<string, readonly Nodes[]>

/** A question and its key, which stays out of the tree. */
export interface QuestionRecord {
  readonly node: QuestionNode
  readonly key: QuestionKey
  readonly objectives: readonly string[]
  readonly range: Position
  /** False when the author gave no id and one was made. */
  readonly named: boolean
}

export interface QuestionKey {
  /** Labels of the right options. */
  readonly options?: readonly string[]
  readonly truth?: boolean
  /** Accepted answers by gap. */
  readonly blanks?: readonly (readonly string[])[]
  readonly model?: readonly RootContent[]
  readonly rubric?: readonly RootContent[]
  readonly explanation?: readonly RootContent[]
}

/** A link, an image or a media reference, and what it points at. */
export interface Link {
  readonly url: string
  readonly use: 'link' | 'image' | 'media'
  readonly target: Target
  readonly range: Position
}

export type Target =
  | { readonly kind: 'external' }
  /** A scheme no course needs, such as `javascript:`. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'course'; readonly anchor?: string }
  | { readonly kind: 'lesson'; readonly lesson: string; readonly anchor?: string }
  | { readonly kind: 'asset'; readonly path: string }
  /** Nothing stands at that path. */
  | { readonly kind: 'missing'; readonly path: string }

export type Origins = ReadonlyMap<string, Place>

/** Front matter as a whole: of the course, or of a lesson. */
const FRONT_MATTER = /^\/(?:course|lessons\/\d+\/meta)(?=\/)/

/**
 * True when the author wrote a value, whether or not it could be read: of front matter that could not be read at all,
 * which is an error of its own, nothing is known to be missing.
 */
export const isWritten = ({ origins }: Package, pointer: string): boolean => {
  if (origins.has(pointer)) return true
  const whole = FRONT_MATTER.exec(pointer)?.[0]
  return whole !== undefined && !origins.has(whole)
}

/** True when an item of a list could not be read; RFC 6901 calls the item beyond the last `-`. */
export const lacksItems = (pkg: Package, pointer: string): boolean => pkg.origins.has(`${pointer}/-`)

/** The place of a value; of what holds it where the value itself has none. */
export const originOf = (pkg: Package, pointer: string): Place => {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = pkg.origins.get(at)
    if (place) return place
  }
  return { file: pkg.root.file, range: pkg.root.opening }
}

/** The nodes of one type in a document, in the order of the text. */
export const nodesOf = <T extends Nodes['type']>(
  document: Document,
  type: T,
): readonly Extract<Nodes, { type: T }>[] =>
  (document.nodes.get(type) ?? []) as readonly Extract<Nodes, { type: T }>[]

/** The root document and the lessons, in order. */
export const documentsOf = (pkg: Package): readonly Document[] => [pkg.root, ...pkg.lessons]
