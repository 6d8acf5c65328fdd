/** `kebao rollback`: undoes the last import of a course. */
import { rollback, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { planPage } from '../plan-page.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { conflictOption, sideOf, storeIn, storeOption } from '../store-options.js'

export const rollbackCommand = defineCommand({
  name: 'rollback',
  summary: words('退回上一次导入以前的版本', 'Go back to the version before the last import'),
  usage: 'ID',
  options: {
    ...storeOption,
    from: {
      type: 'text',
      value: 'VERSION',
      summary: words(
        '只从这一版退；现在装的不是它，就不动',
        'Go back from this version only, and do nothing where another is installed',
      ),
    },
    ...conflictOption,
  },
  run: async ({ args: [id = ''], options, terminal, language }) => {
    const store = storeIn(options.store, terminal.cwd, true)
    const { from } = options
    const side = sideOf(options['on-conflict'])
    const { value: done, diagnostics } = await rollback(id, store, { from, ...side })
    if (done === undefined) {
      showDiagnostics(id, diagnostics, terminal, language)
      return exitCode.findings
    }
    terminal.stdout.write(planPage(done, language, terminal.stdout.columns))
    return exitCode.clean
  },
})
