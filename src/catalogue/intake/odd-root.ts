/** The document of a package under a name that is not quite its own: `课程.md.txt`, `Course.MD`, or any, by what it says. */
import { fileNameOf } from '../../base/path.js'
import { bytesOf, sizeOf, sliceOf, type Tree } from '../../base/tree.js'
import { decodeText } from '../../parse/decode-text.js'
import { defaultParseLimits } from '../../parse/limits.js'

const NAMES: ReadonlyMap<string, string> = new Map([
  ['course', 'course.md'],
  ['课程', '课程.md'],
  ['syllabus', 'syllabus.md'],
  ['大纲', '大纲.md'],
])

/** What editors make of the ending of a text, and a number that browsers add to a second download. */
const ENDINGS = /(?:\s*(?:\(\d+\)|（\d+）|- ?副本))?(?:[.．。](?:md|markdown|txt|text))+$/

/** The name a root document should have, for one that is nearly so named. */
export const nearRootName = (name: string): string | undefined =>
  NAMES.get(name.normalize('NFKC').toLowerCase().replace(ENDINGS, '').trim())

/** True for a name of a root document, or nearly one, that is a text. */
export const isRootLike = (name: string): boolean =>
  /[.．。](?:md|markdown|txt|text)$/i.test(name) && nearRootName(name) !== undefined

/** Keys that the front matter of a course has and that of a lesson has not. */
const TYPE = /^\s*["']?(?:type|类型|类别|课程类型)["']?\s*[:：]\s*(.*)$/im
const TITLE = /^\s*["']?(?:title|标题|课程名称|名称)["']?\s*[:：]/im
const OPENING = /^\s*[-—－]{3,}[^\S\n]*\r?\n/

const SYLLABUS = /syllabus|大纲/i

/** The name for a text whose front matter is that of a course; undefined for any other text. */
const nameBySense = async (tree: Tree, path: string): Promise<string | undefined> => {
  const content = tree.get(path)
  if (content === undefined || sizeOf(content) > defaultParseLimits.markdownBytes) return undefined
  const { value: text } = decodeText(path, await bytesOf(sliceOf(content, 0, sizeOf(content))))
  if (!OPENING.test(text)) return undefined
  const front = text.slice(0, 4000)
  const [, type] = TYPE.exec(front) ?? []
  if (type === undefined || !TITLE.test(front)) return undefined
  return SYLLABUS.test(type) ? 'syllabus.md' : 'course.md'
}

export interface OddRoot {
  readonly path: string
  /** The name it is read under. */
  readonly name: string
}

/**
 * The root document among the texts of one folder that has none under its own name; undefined where none or several could
 * be meant.
 */
export const oddRoot = async (tree: Tree, paths: readonly string[]): Promise<OddRoot | undefined> => {
  const texts = paths.filter((path) => /\.(?:md|markdown|txt|text)$/i.test(path))
  const near = texts.flatMap((path) => {
    const name = nearRootName(fileNameOf(path))
    return name === undefined ? [] : [{ path, name }]
  })
  if (near.length > 0) return near.length === 1 ? near[0] : undefined
  const found: OddRoot[] = []
  for (const path of texts.slice(0, 200)) {
    const name = await nameBySense(tree, path)
    if (name !== undefined) found.push({ path, name })
  }
  return found.length === 1 ? found[0] : undefined
}
