/** `kebao review sheet`: makes the score sheets of a jury. */
import { resolve } from 'node:path'
import { KebaoError, tree, words, writeSheet } from '../../index.js'
import { writeTree } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { coursesIn } from '../review/courses-in.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { missingOption } from '../usage-error.js'
import { wrapLines } from '../wrap-lines.js'

const badName = (expert: string) =>
  new KebaoError(
    'usage/expert-name',
    words(
      `「${expert}」不能用在文件名里，请换一个名字或代号。`,
      `\`${expert}\` cannot be part of a file name: use another name or a code.`,
    ),
  )

const written = (count: number, experts: number, folder: string) =>
  words(
    `${experts} 份打分表写到了「${folder}」，每份 ${count} 门课。专家用表格软件填好空格，存盘寄回；全部收齐后运行「kebao review merge」。`,
    `${experts} score sheets with ${count} courses each were written to \`${folder}\`. Experts fill in the empty cells in a spreadsheet and send the files back; then run \`kebao review merge\`.`,
  )

export const reviewSheetCommand = defineCommand({
  name: 'review sheet',
  summary: words('给每位专家做一份打分表', 'Make a score sheet for each expert'),
  usage: 'PATH…',
  options: {
    expert: {
      type: 'list',
      value: 'S',
      summary: words('专家的姓名或代号，每位写一次', 'The name or code of an expert; once for each'),
    },
    out: {
      type: 'text',
      short: 'o',
      value: 'DIR',
      summary: words('打分表写到哪个新文件夹', 'The new folder for the sheets'),
    },
    ...settingsOptions,
  },
  run: async ({ args, options, terminal, language }) => {
    const { out } = options
    if (out === undefined) throw missingOption('--out', 'DIR')
    if (options.expert.length === 0) throw missingOption('--expert', 'S')
    const settings = settingsFor(options, terminal.cwd)
    const found = await coursesIn(args, settings, terminal, language)
    // A syllabus is no course that a jury could score.
    const courses = found.flatMap(({ bundle }) =>
      bundle?.manifest.kind === 'course' ? [bundle.manifest] : [],
    )
    const { scoring } = settings(resolve(terminal.cwd, args[0] ?? '.')).lint.profile ?? {}
    const prefix = words('打分表', 'scores')[language]
    const experts = [...new Set(options.expert)]
    const sheets = experts.map((expert) => {
      const text = writeSheet(courses, expert, { language, ...(scoring && { scoring }) })
      return [`${prefix}-${expert}.csv`, text] as const
    })
    const { value: files } = tree(sheets)
    const refused = experts.find((expert) => !files.has(`${prefix}-${expert}.csv`.normalize('NFC')))
    if (refused !== undefined) throw badName(refused)
    if (courses.length === 0) return exitCode.findings
    await writeTree(files, resolve(terminal.cwd, out))
    const told = wrapLines(written(courses.length, experts.length, out)[language], terminal.stderr.columns)
    terminal.stderr.write(`${told.join('\n')}\n`)
    return found.some(({ bundle }) => bundle === undefined) ? exitCode.findings : exitCode.clean
  },
})
