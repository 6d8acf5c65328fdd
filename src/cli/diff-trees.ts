/** What changes from one tree to another, as a unified diff that `git apply` and `patch -p1` take. */
import { createPatch, OMIT_HEADERS } from 'diff'
import { bytesOf, type Content, decodeText, type Tree } from '../index.js'
import { type Paint, painter } from './paint.js'

const textOf = async (file: string, content: Content): Promise<string> =>
  decodeText(file, await bytesOf(content)).value

const paintLine = (line: string, paint: Paint): string => {
  if (line.startsWith('@@')) return paint('cyan', line)
  if (line.startsWith('+')) return paint('green', line)
  return line.startsWith('-') ? paint('red', line) : line
}

/** The two lines above the changes of a file; a tab ends a name with blanks in it. */
const head = (name: string, paint: Paint): string => {
  const end = name.includes(' ') ? '\t' : ''
  return `${paint('bold', `--- a/${name}${end}`)}\n${paint('bold', `+++ b/${name}${end}`)}\n`
}

/** Finding the smallest diff takes the square of its length. */
const MAX_EDITS = 5_000

/** All old lines, then all new ones. */
const wholeHunk = (before: string, after: string): string => {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [
    string[],
    string[],
  ]
  const lines = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)]
  return `@@ -1,${old.length} +1,${now.length} @@\n${lines.join('\n')}\n`
}

/**
 * The diff of the files that `after` holds otherwise. A file of which the bytes alone differ, such as one that was
 * in another encoding, has a head without a change below it.
 *
 * @param path the folder of the package, from where the user stands
 */
export const diffTrees = async (
  path: string,
  before: Tree,
  after: Tree,
  colour: boolean,
): Promise<string> => {
  const paint = painter(colour)
  const parts: string[] = []
  for (const [file, content] of after) {
    const old = before.get(file)
    if (old === content || old === undefined) continue
    const texts = [await textOf(file, old), await textOf(file, content)] as const
    const options = { context: 3, headerOptions: OMIT_HEADERS, maxEditLength: MAX_EDITS }
    const changes = createPatch(file, ...texts, undefined, undefined, options) ?? wholeHunk(...texts)
    const lines = (changes === '\n' ? '' : changes).split('\n').map((line) => paintLine(line, paint))
    parts.push(head(path === '' ? file : `${path}/${file}`, paint), lines.join('\n'))
  }
  return parts.join('')
}
