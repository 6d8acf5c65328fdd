/** `kebao catalog plan`: shows what a centre should take over from the catalogue of another one. */
import { planCatalogues } from '../../catalogue/index.js'
import { words } from '../../index.js'
import { cataloguePlanPage } from '../catalogue/catalogue-plan-page.js'
import { openCatalogue } from '../catalogue/open-catalogue.js'
import { tellUnread } from '../catalogue/tell-catalogue.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { outputFormatOption } from '../output-format.js'
import { jsonText } from '../report/json-text.js'

export const catalogPlanCommand = defineCommand({
  name: 'catalog plan',
  summary: words('看看该从另一个目录引进、更新什么', 'Show what to take over from another catalogue'),
  usage: 'FROM TO',
  options: { format: outputFormatOption },
  run: async ({ args: [from = '', to = ''], options, terminal, language }) => {
    const { format } = options
    const opened = []
    for (const path of [from, to])
      opened.push({ path, ...(await openCatalogue(path, terminal, { fingerprints: false })) })
    const [here, there] = opened.map(({ value }) => value)
    if (here === undefined || there === undefined) {
      const unread = opened.filter(({ value }) => value === undefined)
      tellUnread(
        unread.map(({ path, diagnostics }) => ({ path, diagnostics, sourceOf: () => undefined })),
        format,
        terminal,
        language,
      )
      return exitCode.failure
    }
    const plan = planCatalogues(here, there)
    const { stdout } = terminal
    stdout.write(
      format === 'json'
        ? jsonText({ version: 1, ...plan })
        : cataloguePlanPage(plan, language, stdout.columns),
    )
    return plan.steps.some(({ action }) => action === 'conflict') ? exitCode.findings : exitCode.clean
  },
})
