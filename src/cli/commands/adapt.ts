/** `kebao adapt`: starts a local version of somebody else's course. */
import { basename, join, resolve } from 'node:path'
import {
  adapt,
  type Diagnostic,
  encode,
  isRootFile,
  type Language,
  type Tree,
  visible,
  words,
} from '../../index.js'
import { nativeArchive, UPSTREAM_FILE, writeTree } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { shellWord } from '../shell-word.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { slugOf } from '../slug-of.js'
import { missingOption, notAnId } from '../usage-error.js'
import { COMMAND, wrapLines } from '../wrap-lines.js'

const TAKEN_OUT = 'lineage/taken-out'

/** What was left behind, in one line: to each the same applies. */
const leftBehind = (diagnostics: readonly Diagnostic[], language: Language): readonly string[] => {
  const fields = diagnostics
    .filter(({ code }) => code === TAKEN_OUT)
    .map(({ data }) => data as { readonly field: string; readonly zh: string })
  if (fields.length === 0) return []
  const [zh, en] = [fields.map((each) => each.zh), fields.map((each) => each.field)]
  return [
    words(
      `没有带过来的（只属于原课）：${zh.join('、')}。`,
      `Not carried over, since it belongs to the original alone: ${en.join(', ')}.`,
    )[language],
  ]
}

const withConsent = words(
  '已经有书面同意的，加上「--consent 凭据」再运行一次。',
  'If you have consent in writing, run it again with `--consent` and what proves it.',
)

const nextSteps = (folder: string, files: Tree, title: string, version: string) => {
  const root = [...files.keys()].find(isRootFile) ?? 'course.md'
  const named = shellWord(folder)
  return words(
    [
      `已经从《${title}》${version} 版开始了一门新课。接下来：`,
      `1. 打开 ${join(folder, root)}，改标题、发布单位、地区和地方特色。`,
      '2. 把课节里的例子、图片、地名换成本地的。',
      '3. 在正文里加一节「改编说明」，写清保留了什么、改了什么。',
      '4. 运行下面的命令，按提示改好：',
      `${COMMAND}kebao lint ${named}`,
      '原课出了新版，用下面的命令看看有什么可以跟着改：',
      `${COMMAND}kebao sync ${named} 新版.kebao`,
    ].join('\n'),
    [
      `A new course was begun from “${title}”, version ${version}. What comes next:`,
      `1. Open ${join(folder, root)}; change the title, publisher, region and localFeature.`,
      '2. Put local examples, pictures and places into the lessons.',
      '3. Add a section on what was adapted: what was kept, what was changed.',
      '4. Run this command and follow its advice:',
      `${COMMAND}kebao lint ${named}`,
      'When the original has a new version, this shows what to take over:',
      `${COMMAND}kebao sync ${named} NEW.kebao`,
    ].join('\n'),
  )
}

export const adaptCommand = defineCommand({
  name: 'adapt',
  summary: words('从别人的包文件改编出自己的课', 'Start a course of your own from a bundle'),
  usage: 'FILE',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'DIR',
      summary: words('新课写到哪个文件夹', 'The folder of the new course'),
    },
    id: {
      type: 'text',
      value: 'PUBLISHER/SLUG',
      summary: words('新课的编号，默认用文件夹的名字', 'Id of the new course; by default from its folder'),
    },
    title: { type: 'text', value: 'S', summary: words('新课的标题', 'Title of the new course') },
    publisher: { type: 'text', value: 'S', summary: words('您的单位', 'Your organisation') },
    consent: {
      type: 'text',
      value: 'S',
      summary: words(
        '许可不许改编、但权利人同意了的，写明凭据',
        'What proves that the holder agreed, where the licence forbids adaptation',
      ),
    },
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const { out, id, title, publisher, consent } = options
    if (out === undefined) throw missingOption('--out', 'DIR')
    const opened = await openBundle(path, terminal)
    const bundle = opened.value
    if (bundle === undefined) {
      showDiagnostics(path, opened.diagnostics, terminal, language)
      return exitCode.findings
    }
    const folder = resolve(terminal.cwd, out)
    const { value, diagnostics } = await adapt(bundle, {
      id: id ?? `my-college/${slugOf(basename(folder))}`,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(consent === undefined ? {} : { consent }),
    })
    if (value === undefined) {
      if (id !== undefined && diagnostics.some(({ code }) => code === 'lineage/id')) throw notAnId('--id', id)
      showDiagnostics(path, diagnostics, terminal, language)
      const isLicence = diagnostics.some(({ code }) => code === 'lineage/licence')
      if (isLicence) terminal.stderr.write(`${withConsent[language]}\n`)
      return exitCode.findings
    }
    await writeTree(new Map([...value, [UPSTREAM_FILE, await encode(bundle, nativeArchive)]]), folder)
    const shown = diagnostics.filter(({ code }) => code !== TAKEN_OUT)
    if (shown.length > 0) showDiagnostics(out, shown, terminal, language)
    terminal.stdout.write([...value.keys()].map((file) => `${out}/${file}\n`).join(''))
    const { manifest } = bundle
    const told = [
      ...leftBehind(diagnostics, language),
      nextSteps(out, value, visible(manifest.title), manifest.version)[language],
    ]
    terminal.stderr.write(`${wrapLines(told.join('\n'), terminal.stderr.columns).join('\n')}\n`)
    return exitCode.clean
  },
})
