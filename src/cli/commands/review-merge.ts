/** `kebao review merge`: brings the score sheets of a jury together. */
import { resolve } from 'node:path'
import {
  csv,
  type Diagnostic,
  defaultScoring,
  gatherSheets,
  mergeSheets,
  readSheet,
  scorePage,
  scoreTable,
  words,
} from '../../index.js'
import { readTextFile } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { answerFileOption, formatFor, handOut } from '../hand-out.js'
import { formatOption } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { scoreLines } from '../review/score-lines.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showDiagnostics } from '../show-diagnostics.js'

const MAX_BYTES = 16 * 1024 * 1024

const nothing = words('没有可以汇总的分数。', 'There are no scores to merge.')

const formats = ['pretty', 'json', 'csv', 'html'] as const

export const reviewMergeCommand = defineCommand({
  name: 'review merge',
  summary: words('把各位专家的打分表汇总', 'Merge the score sheets of all experts'),
  usage: 'FILE…',
  options: {
    format: formatOption(...formats),
    out: answerFileOption,
    ...settingsOptions,
  },
  run: async ({ args, options, terminal, language }) => {
    const settings = settingsFor(options, terminal.cwd)
    const { scoring = defaultScoring } = settings(resolve(terminal.cwd, '.')).lint.profile ?? {}
    const told: Diagnostic[] = []
    const unread: (string | undefined)[] = []
    const read = args.flatMap((path) => {
      const { value: text, diagnostics: decoded } = readTextFile(resolve(terminal.cwd, path), path, MAX_BYTES)
      const sheet = readSheet(path, text, scoring)
      // Spreadsheets save Chinese as GBK, which is read, and no fault of the expert; what is no text at all is told once.
      const isTold = sheet.diagnostics.length > 0
      told.push(...decoded.filter(({ severity }) => severity === 'error' && !isTold), ...sheet.diagnostics)
      unread.push(...sheet.unread)
      return sheet.value
    })
    const { value: gathered, diagnostics } = gatherSheets(read)
    told.push(...diagnostics)
    for (const path of new Set([...args, undefined])) {
      const here = told.filter(({ file }) => file === path)
      if (here.length > 0) showDiagnostics('', here, terminal, language)
    }
    const report = mergeSheets(gathered.sheets, scoring, gathered.titles, unread)
    const format = formatFor(formats, options)
    const { head, rows } = scoreTable(report, scoring, language)
    const texts: Readonly<Record<(typeof formats)[number], () => string>> = {
      pretty: () =>
        report.courses.length === 0
          ? `${nothing[language]}\n`
          : scoreLines(report, scoring, language, terminal.stdout.columns),
      json: () => jsonText(report),
      csv: () => csv([head, ...rows]),
      html: () => scorePage(report, { scoring, language }),
    }
    await handOut(texts[format](), format, options.out, terminal)
    const isOpen = report.courses.some(({ open }) => open.length > 0)
    return told.length > 0 || isOpen ? exitCode.findings : exitCode.clean
  },
})
