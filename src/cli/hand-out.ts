/** Hands out the answer of a command: on standard output, or in a file that is named. */
import { extname, resolve } from 'node:path'
import { KebaoError, words } from '../index.js'
import { writeFile } from '../node/index.js'
import type { Option } from './options.js'
import type { Terminal } from './terminal.js'

export const answerFileOption = {
  type: 'text',
  short: 'o',
  value: 'FILE',
  summary: words('写到文件里，不显示在屏幕上', 'Write it to a file instead of the screen'),
} as const satisfies Option

const extensions: Readonly<Record<string, string>> = {
  pretty: '.txt',
  json: '.json',
  csv: '.csv',
  html: '.html',
}

/**
 * The format of an answer: the one that was asked for, else the one that the name of the file says, else the first.
 *
 * @param choices what the command has
 */
export const formatFor = <const F extends string>(
  choices: readonly F[],
  { format, out }: { readonly format: string | undefined; readonly out: string | undefined },
): F => {
  const ending = out === undefined ? undefined : extname(out).toLowerCase()
  return (choices.find((choice) => choice === format) ??
    choices.find((choice) => ending !== undefined && extensions[choice] === ending) ??
    choices[0]) as F
}

/** An earlier answer may be replaced; a course, or anything else under another kind of name, may not. */
const otherName = (file: string, extension: string): KebaoError =>
  new KebaoError(
    'usage/answer-name',
    words(
      `「${file}」的名字要以 ${extension} 结尾，免得盖掉别的文件。`,
      `The name of \`${file}\` must end in ${extension}, so that no other file is overwritten.`,
    ),
  )

/**
 * @param format `pretty`, `json`, `csv` or `html`
 * @param out the file that was named
 */
export const handOut = async (
  text: string,
  format: string,
  out: string | undefined,
  { cwd, stdout }: Pick<Terminal, 'cwd' | 'stdout'>,
): Promise<void> => {
  if (out === undefined) {
    stdout.write(text)
    return
  }
  const extension = extensions[format] ?? `.${format}`
  if (extname(out).toLowerCase() !== extension) throw otherName(out, extension)
  await writeFile(resolve(cwd, out), new TextEncoder().encode(text))
}
