/** `kebao apply`: imports a bundle into a folder of courses, all of it or nothing. */
import { apply, type ImportPlan, plan, type Result, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { readPlan } from '../plan-file.js'
import { planPage } from '../plan-page.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { conflictOption, sideOf, storeIn, storeOption } from '../store-options.js'

export const applyCommand = defineCommand({
  name: 'apply',
  summary: words('导入课包；中途断电也只有旧版或新版', 'Import a bundle, all of it or nothing'),
  usage: 'BUNDLE',
  options: {
    ...storeOption,
    plan: {
      type: 'text',
      value: 'FILE',
      summary: words('照「kebao plan -o」写的这份计划做', 'Carry out this plan of `kebao plan -o`'),
    },
    ...conflictOption,
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const store = storeIn(options.store, terminal.cwd)
    const shown = options.plan === undefined ? undefined : readPlan(options.plan, terminal.cwd)
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) {
      showDiagnostics(path, diagnostics, terminal, language)
      return exitCode.findings
    }
    const { id } = bundle.manifest
    const edited = (await store.edited?.(id)) ?? []
    const made: Result<ImportPlan> = shown
      ? { value: shown, diagnostics: [] }
      : await plan(await store.installed(id), bundle, { edited })
    const side = sideOf(options['on-conflict'])
    const done = made.value === undefined ? made : await apply(made.value, bundle, store, side)
    if (done.value === undefined) {
      showDiagnostics(path, done.diagnostics, terminal, language)
      return exitCode.findings
    }
    terminal.stdout.write(planPage(done.value, language, terminal.stdout.columns))
    return exitCode.clean
  },
})
