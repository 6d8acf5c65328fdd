/** `kebao fmt`: writes front matter in its canonical form, or tells which files are not in it. */
import { type Diagnostic, format, type Language, type Tree, visible, words } from '../../index.js'
import { findPackages, readTree, updateFiles } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { isIncomplete } from '../is-incomplete.js'
import { keepsDocumentsBack } from '../keeps-documents-back.js'

const changedIn = (before: Tree, after: Tree): readonly string[] =>
  [...after].flatMap(([file, content]) => (before.get(file) === content ? [] : [file]))

const tally = (changed: number, left: number, isCheck: boolean) => {
  const zh = isCheck ? `要整理的文件 ${changed} 个` : `整理了 ${changed} 个文件`
  const en = isCheck ? `Files to format: ${changed}` : `Files formatted: ${changed}`
  return left === 0
    ? words(`${zh}。`, `${en}.`)
    : words(`${zh}，没有动的 ${left} 个。`, `${en}; left alone: ${left}.`)
}

const leftAlone = (folder: string, { file = '', message, help }: Diagnostic, language: Language): string => {
  const path = folder + file || '.'
  return visible(`${path}: ${message[language]}${language === 'en' ? ' ' : ''}${help[language]}`)
}

export const fmtCommand = defineCommand({
  name: 'fmt',
  summary: words(
    '整理文件开头的信息：名称、次序、写法统一，内容和注释不变',
    'Give front matter its usual keys, order and spelling; content and comments stay',
  ),
  usage: '[PATH…]',
  options: {
    check: {
      type: 'flag',
      summary: words('只列出要整理的文件，不写文件', 'List what would change, and write nothing'),
    },
  },
  run: async ({ args, options, terminal, language }) => {
    let changed = 0
    let leftOver = 0
    let incomplete = false
    for (const { path, folder } of await findPackages(args, terminal.cwd)) {
      const { value: before, diagnostics: unread } = await readTree(folder)
      const { value: after, diagnostics: left } = await format(before)
      const diagnostics = [...unread.filter((each) => keepsDocumentsBack(folder, each)), ...left]
      const files = changedIn(before, after)
      if (!options.check) await updateFiles(folder, before, after)
      const inFolder = path === '' ? '' : `${path}/`
      terminal.stdout.write(files.map((file) => `${inFolder}${file}\n`).join(''))
      for (const each of diagnostics) terminal.stderr.write(`${leftAlone(inFolder, each, language)}\n`)
      changed += files.length
      leftOver += diagnostics.length
      incomplete ||= isIncomplete(diagnostics)
    }
    if (changed + leftOver > 0)
      terminal.stderr.write(`${tally(changed, leftOver, options.check)[language]}\n`)
    if (incomplete) return exitCode.failure
    return leftOver > 0 || (options.check && changed > 0) ? exitCode.findings : exitCode.clean
  },
})
