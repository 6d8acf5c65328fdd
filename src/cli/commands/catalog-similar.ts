/** `kebao catalog similar`: what in a catalogue repeats, or is like a course that is not in it. */
import { dirname, join, resolve } from 'node:path'
import {
  type Catalogue,
  type SimilarRow,
  similar,
  similarCsv,
  similarPairs,
  similarReport,
} from '../../catalogue/index.js'
import { type Checked, type Language, readOutline, words } from '../../index.js'
import { bundleOrPackage } from '../bundle-or-package.js'
import { folderOfCatalogue, openCatalogue } from '../catalogue/open-catalogue.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { answerFileOption, formatFor, handOut } from '../hand-out.js'
import { type BundleOf, similarPage } from '../likeness/similar-page.js'
import type { Options, Values } from '../options.js'
import { formatOption, tellRefused } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showDiagnostics } from '../show-diagnostics.js'
import type { Terminal } from '../terminal.js'

const formats = ['pretty', 'json', 'csv', 'html'] as const

const options = {
  least: {
    type: 'count',
    value: 'PERCENT',
    summary: words(
      '只列出至少有百分之几相同的，如 30',
      'Leave out what shares less than this many per cent, such as 30',
    ),
  },
  format: formatOption(...formats),
  out: answerFileOption,
  ...settingsOptions,
} as const satisfies Options

/** What is like each package; undefined once a package that cannot be read was told. */
const likePackages = async (
  paths: readonly string[],
  catalogue: Catalogue,
  given: Values<typeof options>,
  terminal: Terminal,
  language: Language,
): Promise<Checked<readonly SimilarRow[]> | undefined> => {
  const settings = settingsFor(given, terminal.cwd)
  const rows: SimilarRow[] = []
  let isWhole = true
  for (const path of paths) {
    const bundle = await bundleOrPackage(path, settings, terminal, language)
    if (bundle === undefined) {
      isWhole = false
      continue
    }
    const outline = await readOutline(bundle)
    const { id, title } = bundle.manifest
    const first = { id, title }
    rows.push(...similar(outline, catalogue).map((alike) => ({ ...alike, first })))
  }
  return isWhole ? { value: rows, diagnostics: [] } : undefined
}

const bundlesBelow =
  (folder: string): BundleOf =>
  ({ address }) =>
    address === undefined || /^https:/i.test(address) ? address : join(folder, address)

export const catalogSimilarCommand = defineCommand({
  name: 'catalog similar',
  summary: words(
    '找出目录里相近的课；写上课包，就找与它相近的',
    'Find courses that repeat one another, or are like a package',
  ),
  usage: 'CATALOGUE [PACKAGE…]',
  options,
  run: async ({ args: [path = '', ...packages], options: given, terminal, language }) => {
    const { out } = given
    const format = formatFor(formats, given)
    const least = (given.least ?? 0) / 100
    const { value: catalogue, diagnostics: refused } = await openCatalogue(path, terminal)
    if (catalogue === undefined) {
      tellRefused(path, refused, format, terminal, language)
      return exitCode.failure
    }
    const found =
      packages.length === 0
        ? similarPairs(catalogue, { least })
        : await likePackages(packages, catalogue, given, terminal, language)
    if (found === undefined) return exitCode.findings
    const rows: readonly SimilarRow[] =
      packages.length === 0 ? found.value : found.value.filter(({ containment }) => containment >= least)
    const { diagnostics } = found
    const folder = folderOfCatalogue(path, terminal.cwd)
    const shown = folder === resolve(terminal.cwd, path) ? path : dirname(path)
    const text = {
      json: () => jsonText({ version: 1, pairs: rows, diagnostics }),
      csv: () => similarCsv(rows, language),
      html: () => similarReport(rows, diagnostics, language),
      pretty: () => similarPage(rows, bundlesBelow(shown), language, terminal.stdout.columns),
    }
    await handOut(text[format](), format, out, terminal)
    if (diagnostics.length > 0 && format !== 'json') showDiagnostics(path, diagnostics, terminal, language)
    return rows.some(({ relation }) => relation !== 'adaptation') ? exitCode.findings : exitCode.clean
  },
})
