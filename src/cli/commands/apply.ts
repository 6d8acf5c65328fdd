/** `kebao apply`: imports a bundle into a folder of courses, all of it or nothing. */
import { apply, type ImportPlan, KebaoError, plan, type Result, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { readPlan } from '../plan-file.js'
import { planPage } from '../plan-page.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { conflictOption, sideOf, storeIn, storeOption } from '../store-options.js'

/** Going back is a decision: it is made with a plan in hand, or with `rollback`. */
const older = (path: string, { from, to }: ImportPlan): KebaoError =>
  new KebaoError(
    'usage/older-version',
    words(
      `「${path}」是 ${to.version} 版，现在装的是 ${from?.version} 版，没有导入。要退回上一次导入以前，请用「kebao rollback」；确实要装这一版，请先用「kebao plan -o」做一份计划，看过再照它导入。`,
      `\`${path}\` is version ${to.version}, and ${from?.version} is installed: it was not imported. To undo the last import use \`kebao rollback\`; to install this version after all, make a plan with \`kebao plan -o\`, read it and import by it.`,
    ),
  )

const imported = (store: string) => words(`已导入到「${store}」。`, `Imported into \`${store}\`.`)
const alreadyThere = words('早就导入过这一份，没有再做什么。', 'It was imported before: nothing was done.')

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
    const installed = await store.installed(id)
    const made: Result<ImportPlan> = shown
      ? { value: shown, diagnostics: [] }
      : await plan(installed, bundle, { edited })
    if (shown === undefined && made.value?.direction === 'back') throw older(path, made.value)
    const side = sideOf(options['on-conflict'])
    const done = made.value === undefined ? made : await apply(made.value, bundle, store, side)
    if (done.value === undefined) {
      showDiagnostics(path, done.diagnostics, terminal, language)
      return exitCode.findings
    }
    terminal.stdout.write(planPage(done.value, language, terminal.stdout.columns))
    const isNew = installed?.identity !== bundle.identity
    terminal.stderr.write(`${(isNew ? imported(options.store ?? '') : alreadyThere)[language]}\n`)
    return exitCode.clean
  },
})
