/** `kebao lint`: checks packages, reports what is wrong, and mends what can be mended. */
import { words } from '../../index.js'
import { applyBaseline, baselineOptions, hideKnown } from '../baseline.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { isIncomplete } from '../is-incomplete.js'
import { lintRunOptions, openLintRun } from '../lint-run.js'
import type { Linted } from '../linted.js'
import { formatOption, formatsOf, publish } from '../publish.js'
import { summaryOf } from '../report/report.js'
import { printConfig, printConfigOption } from '../settings/print-config.js'
import { checkStdinUse } from '../stdin.js'
import { watchLint } from '../watch/watch-lint.js'

const overBudget = (warnings: number, budget: number) =>
  words(
    `警告有 ${warnings} 条，超过了 --max-warnings ${budget}。`,
    `${warnings} warnings are more than --max-warnings ${budget} allows.`,
  )

const notWritten = words(
  '有内容读不出来，没有全部检查，所以没有写基线。',
  'Something could not be read and was not checked, so that no baseline was written.',
)

export const lintCommand = defineCommand({
  name: 'lint',
  summary: words('检查课包，说明哪里不对、怎么改', 'Check packages: what is wrong and how to mend it'),
  usage: '[PATH…]',
  options: {
    ...lintRunOptions,
    ...baselineOptions,
    watch: {
      type: 'flag',
      summary: words('一直开着，改了哪个课包就重新检查哪个', 'Stay, and check again what changes'),
    },
    format: formatOption,
    'print-config': printConfigOption,
    'max-warnings': {
      type: 'count',
      value: 'N',
      summary: words('警告超过 N 条也算不通过', 'Fail on more than N warnings'),
    },
  },
  run: async ({ args, options, terminal, language }) => {
    if (options['print-config']) {
      terminal.stdout.write(printConfig(args, options, terminal.cwd))
      return exitCode.clean
    }
    // What the fixes would change is then the payload, and a report comes beside it where one is asked for.
    const isDry = options['fix-dry-run'] && options.format.length === 0
    const formats = isDry ? [] : formatsOf(options.format)
    checkStdinUse(args, options)
    const open = () => openLintRun(args, options, terminal)
    if (options.watch) {
      return watchLint({
        paths: args,
        terminal,
        language,
        own: formats.flatMap(({ file }) => file ?? []),
        open: () => {
          const run = open()
          return { ...run, reportOn: (packages) => hideKnown(run.reportOn(packages), options, terminal.cwd) }
        },
        publish: (all, shown) => publish(all, formats, terminal, language, shown),
      })
    }
    const { find, lintOne, lintStdin, reportOn, looked } = open()
    const linted: Linted[] = []
    if (options.stdin) linted.push(await lintStdin())
    else for (const found of await find()) linted.push(await lintOne(found))
    const all = reportOn(linted)
    const incomplete = linted.some(({ diagnostics }) => isIncomplete(diagnostics))
    if (incomplete && options['write-baseline']) {
      await publish(all, formats, terminal, language)
      terminal.stderr.write(`${notWritten[language]}\n`)
      return exitCode.failure
    }
    const report = await applyBaseline(all, options, looked(linted), terminal, language)
    await publish(report, formats, terminal, language)
    const { errors, warnings } = summaryOf(report)
    const budget = options['max-warnings'] ?? Number.POSITIVE_INFINITY
    if (warnings > budget) terminal.stderr.write(`${overBudget(warnings, budget)[language]}\n`)
    if (incomplete) return exitCode.failure
    return errors > 0 || warnings > budget ? exitCode.findings : exitCode.clean
  },
})
