/** `kebao sync`: takes an update of the original into an adaptation. */
import { existsSync, openAsBlob } from 'node:fs'
import { resolve } from 'node:path'
import {
  bytesOf,
  type Content,
  type Diagnostic,
  decodeText,
  encode,
  hasErrors,
  type Language,
  type SyncChange,
  type Synced,
  sync,
  type Tree,
  type Words,
  words,
} from '../../index.js'
import { changeFiles, nativeArchive, nativeSha256, UPSTREAM_FILE } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { shellWord } from '../shell-word.js'
import { showDiagnostics, showPackage } from '../show-diagnostics.js'
import { type Row, table } from '../table.js'
import type { Terminal } from '../terminal.js'
import { type Adaptation, baseOption, openAdaptation } from '../upstream.js'
import { COMMAND, wrapLines } from '../wrap-lines.js'

const actions: Readonly<Record<SyncChange['action'], Words>> = {
  add: words('新增', 'add'),
  update: words('更新', 'update'),
  merge: words('合并', 'merge'),
  move: words('改名', 'rename'),
  delete: words('删除', 'delete'),
}

const rowsOf = (changes: readonly SyncChange[], language: Language): readonly Row[] =>
  changes.map(({ action, file, from }) => [
    actions[action][language],
    from === undefined ? file : `${from} → ${file}`,
  ])

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const conclusion = (changes: number, conflicts: number, isWritten: boolean, command: string): Words => {
  if (changes === 0)
    return words('原课没有新的改动，什么都不用做。', 'The original has nothing new: there is nothing to do.')
  const clash =
    conflicts === 0
      ? words('没有冲突。', 'No conflicts.')
      : words(
          `有 ${conflicts} 处两边都改了，保留了您的写法，请逐处看一看。`,
          `${count(conflicts, 'place was', 'places were')} changed on both sides; yours stays: please have a look.`,
        )
  return isWritten
    ? words(
        `已写入 ${changes} 个文件。${clash['zh-CN']}`,
        `${count(changes, 'file was', 'files were')} written. ${clash.en}`,
      )
    : words(
        `有 ${changes} 个文件要改，还没有写。${clash['zh-CN']}要写入，请运行：\n${COMMAND}${command} --write`,
        `${count(changes, 'file', 'files')} would change; nothing was written. ${clash.en} To write, run:\n${COMMAND}${command} --write`,
      )
}

const textsOf = async (
  tree: Tree,
  diagnostics: readonly Diagnostic[],
): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  for (const { file = '', range } of diagnostics) {
    const content = tree.get(file)
    if (range !== undefined && content !== undefined && !texts.has(file))
      texts.set(file, decodeText(file, await bytesOf(content)).value)
  }
  return texts
}

/** Writes the merge, and the new version as what the next one is compared with. */
const write = async (folder: string, { tree, newer }: Adaptation, synced: Synced): Promise<void> => {
  const kept = resolve(folder, UPSTREAM_FILE)
  const before = new Map<string, Content>(tree)
  if (existsSync(kept)) before.set(UPSTREAM_FILE, await openAsBlob(kept))
  await changeFiles(
    folder,
    before,
    new Map([...synced.tree, [UPSTREAM_FILE, await encode(newer, nativeArchive)]]),
  )
}

export const syncCommand = defineCommand({
  name: 'sync',
  summary: words(
    '原课出了新版，把能合并的改动并进来',
    'Merge a new version of the original into an adaptation',
  ),
  usage: 'DIR FILE',
  options: {
    write: { type: 'flag', summary: words('写入；不加就只看不写', 'Write; without it, only show') },
    base: baseOption,
    format: {
      type: 'text',
      value: 'F',
      choices: ['pretty', 'json'],
      summary: words('格式：pretty、json', 'Format: pretty, json'),
    },
  },
  run: async ({ args: [path = '', file = ''], options, terminal, language }) => {
    const opened = await openAdaptation(path, file, options.base, terminal, language)
    if (opened === undefined) return exitCode.findings
    const { tree, base, newer } = opened
    const places = options.write ? 'after' : 'before'
    const { value, diagnostics } = await sync(tree, base, newer, { createHash: nativeSha256, places })
    if (value === undefined) {
      showDiagnostics(path, diagnostics, terminal, language)
      return exitCode.findings
    }
    const { changes } = value
    const isWritten = options.write && changes.length > 0
    if (isWritten) await write(resolve(terminal.cwd, path), opened, value)
    if (options.format === 'json') {
      const [from, to] = [base, newer].map(({ manifest: { id, version }, identity }) => ({
        id,
        version,
        identity,
      }))
      terminal.stdout.write(
        `${JSON.stringify({ from, to, changes, diagnostics, written: isWritten }, null, 2)}\n`,
      )
    } else await tell(path, isWritten ? value.tree : tree, changes, diagnostics, terminal, language)
    const conflicts = diagnostics.filter(({ severity }) => severity === 'error').length
    const from = options.base === undefined ? [] : ['--base', options.base]
    const command = ['kebao', 'sync', path, file, ...from].map(shellWord).join(' ')
    const lines = wrapLines(
      conclusion(changes.length, conflicts, isWritten, command)[language],
      terminal.stderr.columns,
    )
    terminal.stderr.write(`${lines.join('\n')}\n`)
    return hasErrors(diagnostics) || (changes.length > 0 && !isWritten) ? exitCode.findings : exitCode.clean
  },
})

const tell = async (
  path: string,
  tree: Tree,
  changes: readonly SyncChange[],
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
  language: Language,
): Promise<void> => {
  terminal.stdout.write(table(rowsOf(changes, language), terminal.stdout.columns))
  if (diagnostics.length === 0) return
  const texts = await textsOf(tree, diagnostics)
  showPackage({ path, diagnostics, sourceOf: (file) => texts.get(file) }, terminal, language)
}
