/** `kebao plan`: shows what importing a bundle would do, and does nothing. */
import { plan, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { outputFormatOption, tellRefused } from '../output-format.js'
import { writePlan } from '../plan-file.js'
import { planPage } from '../plan-page.js'
import { storeIn, storeOption } from '../store-options.js'

const written = (file: string) =>
  words(
    `计划已写入「${file}」。要照它导入，请运行「kebao apply」，加上 --plan ${file}。`,
    `The plan was written to \`${file}\`. To import by it, run \`kebao apply\` with --plan ${file}.`,
  )

export const planCommand = defineCommand({
  name: 'plan',
  summary: words('导入以前，先看会改动什么、学员会怎样', 'Show what an import would do'),
  usage: 'BUNDLE',
  options: {
    ...storeOption,
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE',
      summary: words(
        '把计划写成文件，留给「kebao apply --plan」',
        'Write the plan, for `kebao apply --plan`',
      ),
    },
    format: outputFormatOption,
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const store = storeIn(options.store, terminal.cwd)
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) {
      tellRefused(path, diagnostics, options.format, terminal, language)
      return exitCode.findings
    }
    const { id } = bundle.manifest
    const edited = (await store.edited?.(id)) ?? []
    const { value: found, diagnostics: refused } = await plan(await store.installed(id), bundle, { edited })
    if (found === undefined) {
      tellRefused(path, refused, options.format, terminal, language)
      return exitCode.findings
    }
    const text = `${JSON.stringify(found, null, 2)}\n`
    if (options.out !== undefined) {
      await writePlan(options.out, terminal.cwd, text)
      terminal.stderr.write(`${written(options.out)[language]}\n`)
    }
    terminal.stdout.write(
      options.format === 'json' ? text : planPage(found, language, terminal.stdout.columns),
    )
    return found.steps.some(({ action }) => action === 'conflict') ? exitCode.findings : exitCode.clean
  },
})
