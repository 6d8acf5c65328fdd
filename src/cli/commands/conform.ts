/** `kebao conform`: how far courses carry out the syllabi that they name, as a reviewer would write it down. */
import { conformancePage, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { conformPage } from '../conform/conform-page.js'
import { runConform } from '../conform/conform-run.js'
import { exitCode } from '../exit-code.js'
import { answerFileOption, formatFor, handOut } from '../hand-out.js'
import { formatOption } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { syllabusOption } from '../settings/syllabi.js'
import { showPackage } from '../show-diagnostics.js'

const idle = (path: string) =>
  words(
    `「${path === '' ? '.' : path}」没有写依据哪个大纲，没有比对；要比对，请用「--syllabus」指定大纲。`,
    `\`${path === '' ? '.' : path}\` names no syllabus and was not compared. To compare it, name one with \`--syllabus\`.`,
  )

const nothing = words('没有可以比对的课程。', 'There is no course to compare.')

const formats = ['pretty', 'json', 'html'] as const

export const conformCommand = defineCommand({
  name: 'conform',
  summary: words(
    '课程落实了大纲多少：目标、单元、学时、受众、考核',
    'Show how far courses carry out their syllabi',
  ),
  usage: 'PATH…',
  options: {
    syllabus: syllabusOption,
    against: {
      type: 'text',
      value: 'FILE|DIR',
      summary: words(
        '大纲的新版：看看大纲改了以后课程要改什么',
        'A newer syllabus: what it changes for the course',
      ),
    },
    format: formatOption(...formats),
    out: answerFileOption,
    config: settingsOptions.config,
  },
  run: async ({ args, options, terminal, language }) => {
    const { syllabus, against, out, config } = options
    const format = formatFor(formats, options)
    const settings = settingsFor({ config, profile: undefined, rule: [], today: undefined }, terminal.cwd)
    const {
      report,
      refused,
      idle: without,
    } = await runConform(args, { syllabus, against }, settings, terminal)
    for (const each of refused) showPackage(each, terminal, language)
    for (const path of without) terminal.stderr.write(`${idle(path)[language]}\n`)
    const isEmpty = report.results.length === 0 && report.unknown.length === 0
    if (isEmpty && without.length === 0) terminal.stderr.write(`${nothing[language]}\n`)
    if (format === 'json') await handOut(jsonText(report), format, out, terminal)
    else if (format === 'html') await handOut(conformancePage(report, language), format, out, terminal)
    else if (!isEmpty) {
      const look = out === undefined ? terminal.stdout : { columns: 80, colour: false }
      await handOut(conformPage(report, language, look), format, out, terminal)
    }
    if (refused.length > 0 || isEmpty) return exitCode.failure
    const departs =
      report.unknown.length > 0 ||
      report.results.some(({ verdict }) => verdict !== 'full') ||
      report.drifts?.some(({ after }) => after.verdict !== 'full') === true
    return departs ? exitCode.findings : exitCode.clean
  },
})
