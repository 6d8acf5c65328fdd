/** The nodes that kebao adds to mdast: what a course has and plain Markdown has not. */
import type { Data, Literal, Node, Parent, PhrasingContent, RootContent } from 'mdast'

/** A block that frames content: `:::步骤`, `:::提示` … */
export interface Callout extends Parent {
  type: 'callout'
  name: CalloutName
  /** The heading of the block, from `:::提示[标题]`. */
  label?: PhrasingContent[]
  /** For `only`: ids of the audience terms that see the block. */
  audience?: string[]
  children: RootContent[]
  data?: Data
}

export const calloutNames = ['steps', 'tip', 'warning', 'case', 'practice', 'showcase', 'only'] as const
export type CalloutName = (typeof calloutNames)[number]

/** A video, a sound, a captioned image or a file to download: `::视频{…}`. URLs are as the author wrote them. */
export interface Media extends Node {
  type: 'media'
  kind: MediaKind
  src: string
  title?: string
  alt?: string
  caption?: string
  captions?: string
  transcript?: string
  poster?: string
  /** Playing time in seconds. */
  duration?: number
}

export const mediaKinds = ['video', 'audio', 'image', 'download'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** A question as learners see it; its key lives beside the tree, never in it. */
export interface QuestionNode extends Parent {
  type: 'question'
  id: string
  kind: QuestionKind
  points?: number
  /** The stem. */
  children: RootContent[]
  options: OptionNode[]
}

export const questionKinds = ['single', 'multiple', 'true-false', 'fill-in', 'essay'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** One choice of a question; labels are A, B, C … in the author's order. */
export interface OptionNode extends Parent {
  type: 'option'
  label: string
  children: RootContent[]
}

/** A gap to fill in, numbered from 1 within its question. */
export interface Blank extends Node {
  type: 'blank'
  number: number
}

/** A word with its reading: `{羌|qiāng}`. */
export interface Ruby extends Literal {
  type: 'ruby'
  reading: string
}

declare module 'mdast' {
  interface RootContentMap {
    callout: Callout
    media: Media
    question: QuestionNode
    option: OptionNode
    blank: Blank
    ruby: Ruby
  }
  interface PhrasingContentMap {
    blank: Blank
    ruby: Ruby
  }
  interface BlockContentMap {
    callout: Callout
    media: Media
    question: QuestionNode
  }
}
