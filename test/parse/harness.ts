/** What a fixture keeps of a parse: the outline of the package, what a person reads, and what the fixes make of it. */
import type { RootContent } from 'mdast'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { bytesOf, type Tree } from '../../src/base/tree.js'
import { compact } from '../../src/cli/report/compact.js'
import { pretty } from '../../src/cli/report/pretty.js'
import { fix } from '../../src/lint/fix.js'
import { toText } from '../../src/markdown/to-text.js'
import { decodeText } from '../../src/parse/decode-text.js'
import type { Document, Package, QuestionRecord } from '../../src/parse/package.js'
import { parse } from '../../src/parse/parse.js'

const text = (nodes: readonly RootContent[] | undefined): string | undefined => nodes && toText([...nodes])

const questionOf = ({ node, key, objectives, named, range }: QuestionRecord) => ({
  id: node.id,
  kind: node.kind,
  named,
  line: range.start.line,
  points: node.points,
  objectives,
  stem: text(node.children),
  options: node.options.map(({ label, children }) => `${label} ${text(children)}`),
  key: {
    ...key,
    model: text(key.model),
    rubric: text(key.rubric),
    explanation: text(key.explanation),
  },
})

const documentOf = ({ file, body, questions, links, comments }: Document) => ({
  file,
  text: toText(body),
  questions: questions.map(questionOf),
  links: links.map(({ use, url, target }) => ({ use, url, target })),
  comments: comments.map(({ text, next }) => ({ text, nextLine: next?.start.line })),
})

/** The package as plain data, without places. */
export const outline = ({ tree, kind, course, root, lessons }: Package) => ({
  kind,
  files: [...tree.keys()],
  course,
  root: documentOf(root),
  lessons: lessons.map(({ id, title, meta, ...lesson }) => ({ id, title, meta, ...documentOf(lesson) })),
})

/** More findings than this are kept one a line. */
const MANY = 40

/** The findings as a person sees them, in both languages. */
export const seen = async (tree: Tree, diagnostics: readonly Diagnostic[]): Promise<string> => {
  const sources = new Map<string, string>()
  for (const [path, content] of tree) sources.set(path, decodeText(path, await bytesOf(content)).value)
  const report = { packages: [{ path: '', diagnostics, sourceOf: (file: string) => sources.get(file) }] }
  const reporter = diagnostics.length > MANY ? compact : pretty
  return (['zh-CN', 'en'] as const)
    .map((language) => reporter(report, { language, colour: false, columns: 100 }))
    .join('\n')
}

const MAX_ROUNDS = 6

const isSame = (a: Tree, b: Tree): boolean => [...a].every(([path, content]) => b.get(path) === content)

/** Fixes and parses again until nothing changes; fails when that never ends. */
export const mended = async (tree: Tree): Promise<{ tree: Tree; diagnostics: readonly Diagnostic[] }> => {
  let current = tree
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { diagnostics } = await parse(current)
    const next = await fix(current, diagnostics)
    if (isSame(next, current)) return { tree: current, diagnostics }
    current = next
  }
  throw new Error(`after ${MAX_ROUNDS} rounds there was still something to fix`)
}
