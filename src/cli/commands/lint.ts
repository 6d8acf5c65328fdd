/** `kebao lint`: checks packages, reports what is wrong, and mends what can be mended. */
import { words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { baselineOptions, hideKnown } from '../lint/baseline.js'
import { finishLint, weighOptions } from '../lint/finish-lint.js'
import { lintRunOptions, openLintRun } from '../lint/lint-run.js'
import type { Linted } from '../lint/linted.js'
import { checkStdinUse } from '../lint/stdin.js'
import { formatsOf, publish } from '../publish.js'
import { printConfig, printConfigOption } from '../settings/print-config.js'
import { checkPart, writePart } from '../shard/part.js'
import { watchLint } from '../watch/watch-lint.js'

const apart = words(
  '这只是一份：课包之间的问题（编号重复、系列序号）要等各份齐了，由「kebao report merge」来查。',
  'This is one part: what stands between packages (ids used twice, numbers in a series) is checked by `kebao report merge`, once all parts are there.',
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
    'print-config': printConfigOption,
    ...weighOptions,
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
    const { watch, stdin, fix, 'fix-dry-run': dry, baseline, 'write-baseline': isKept } = options
    checkPart(options, { watch, stdin, fix, 'fix-dry-run': dry, baseline, 'write-baseline': isKept })
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
    const { find, lint, remember, lintStdin, reportOn, partOf, looked } = open()
    const linted: Linted[] = []
    if (options.stdin) linted.push(await lintStdin())
    else for await (const each of lint(await find())) linted.push(each)
    await remember()
    if (options.part !== undefined) await writePart(options.part, partOf(linted), terminal)
    else if (options.shard !== undefined) terminal.stderr.write(`${apart[language]}\n`)
    return finishLint(reportOn(linted), looked(linted), options, terminal, language, formats)
  },
})
