/** `--stdin`: checks a text that is not saved yet, for editors. */
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { defaultParseLimits, isRootFile, KebaoError, type LintOptions, tree, words } from '../../index.js'
import { type FoundPackage, findPackages, readTree } from '../../node/index.js'
import { checkTree, type LoadedPackage } from '../load-package.js'
import type { Options, Values } from '../options.js'
import type { WithLibrary } from '../settings/library.js'
import type { Terminal } from '../terminal.js'
import { extraArgument, needsOption, notTogether } from '../usage-error.js'

export const stdinOptions = {
  stdin: {
    type: 'flag',
    summary: words('检查标准输入的文字（给编辑器用）', 'Check the text on standard input, for editors'),
  },
  'stdin-file': {
    type: 'text',
    value: 'PATH',
    summary: words(
      '与 --stdin 同用：这段文字是课包里的哪个文件',
      'With --stdin: the file of a package that the text stands for',
    ),
  },
} as const satisfies Options

const forFiles = ['fix', 'fix-dry-run', 'watch', 'write-baseline'] as const

/** A text that is not saved is not a file that could be mended, watched or known, and it is one. */
export const checkStdinUse = (
  args: readonly string[],
  options: Values<typeof stdinOptions> & Readonly<Record<(typeof forFiles)[number], boolean>>,
): void => {
  const { stdin, 'stdin-file': file } = options
  if (!stdin && file !== undefined) throw needsOption('--stdin-file', ['--stdin'])
  if (!stdin) return
  for (const other of forFiles) {
    if (options[other]) throw notTogether('--stdin', `--${other}`)
  }
  for (const arg of args) throw extraArgument(arg)
}

/** What a text without a name is taken for. */
const LONE = 'course.md'

/** One byte over the limit is enough to be told that it is too large. */
const ENOUGH = defaultParseLimits.markdownBytes + 1

const readText = async (stdin: Terminal['stdin']): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= ENOUGH) break
  }
  const text = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    text.set(chunk, at)
    at += chunk.byteLength
  }
  return text.subarray(0, ENOUGH)
}

const outside = (path: string): KebaoError =>
  new KebaoError(
    'disk/outside',
    words(
      `「${path}」不在课包里。课包文件夹里要有「课程.md」或「大纲.md」。`,
      `\`${path}\` is in no package. A package folder has a \`course.md\` or a \`syllabus.md\`.`,
    ),
  )

/** The package of a file that need not exist yet. */
const packageOf = async (path: string, cwd: string): Promise<FoundPackage> => {
  const full = resolve(cwd, path)
  const folder = dirname(full)
  const name = isAbsolute(path) ? folder : relative(cwd, folder)
  if (isRootFile(basename(full))) return { path: name.split(sep).join('/'), folder }
  const around = (await findPackages([name], cwd)).find((found) => full.startsWith(found.folder + sep))
  if (around === undefined) throw outside(path)
  return around
}

/**
 * Checks the text on standard input in the place of a file of a package on disk; without a name it is a course by
 * itself. Only what was found in it is told: an editor shows one file.
 */
export const loadStdin = async (
  path: string | undefined,
  { stdin, cwd }: Pick<Terminal, 'stdin' | 'cwd'>,
  lintOf: (folder: string) => LintOptions,
  lintWith: WithLibrary,
): Promise<LoadedPackage> => {
  const text = await readText(stdin)
  if (path === undefined) {
    return checkTree({ path: '', folder: cwd }, tree([[LONE, text]]).value, [], lintOf(cwd))
  }
  const found = await packageOf(path, cwd)
  const { value: files } = await readTree(found.folder)
  const file = relative(found.folder, resolve(cwd, path)).split(sep).join('/').normalize('NFC')
  const others = new Map([...files].filter(([other]) => other !== file))
  const { value: replaced, diagnostics: refused } = tree([...others, [file, text]])
  const loaded = await checkTree(found, replaced, refused, await lintWith(found.folder))
  const own = loaded.diagnostics.filter((each) => (each.file ?? file) === file)
  return { ...loaded, diagnostics: own, suppressed: [] }
}
