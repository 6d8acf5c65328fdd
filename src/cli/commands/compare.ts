/** `kebao compare`: where two courses say the same. */
import { compareCourses, comparisonReport } from '../../catalogue/index.js'
import { type Outline, readOutline, words } from '../../index.js'
import { bundleOrPackage } from '../bundle-or-package.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { answerFileOption, formatFor, handOut } from '../hand-out.js'
import { comparisonPage } from '../likeness/comparison-page.js'
import { formatOption } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'

const titleOf = ({ course }: Outline): string => course.title ?? course.id ?? ''

const formats = ['pretty', 'json', 'html'] as const

export const compareCommand = defineCommand({
  name: 'compare',
  summary: words(
    '把两门课并排比，看哪些课节、哪些段落相同',
    'Show side by side what two courses have in common',
  ),
  usage: 'A B',
  options: {
    format: formatOption(...formats),
    out: answerFileOption,
    ...settingsOptions,
  },
  run: async ({ args: [a = '', b = ''], options, terminal, language }) => {
    const { out } = options
    const format = formatFor(formats, options)
    const settings = settingsFor(options, terminal.cwd)
    const one = await bundleOrPackage(a, settings, terminal, language)
    const other = await bundleOrPackage(b, settings, terminal, language)
    if (one === undefined || other === undefined) return exitCode.findings
    const [first, second] = [await readOutline(one), await readOutline(other)]
    const titles = { one: titleOf(first), other: titleOf(second) }
    const comparison = compareCourses(first, second)
    const text = {
      json: () => jsonText({ version: 1, ...titles, ...comparison }),
      html: () => comparisonReport(comparison, titles, language),
      pretty: () => comparisonPage(comparison, titles, language, terminal.stdout.columns),
    }
    await handOut(text[format](), format, out, terminal)
    return exitCode.clean
  },
})
