/** `kebao catalog export`: hands a catalogue to what centres run already. */
import { searchEngineFiles, searchEngines, sqlFiles } from '../../catalogue/index.js'
import { type Tree, words } from '../../index.js'
import { folderOfCatalogue, openCatalogue } from '../catalogue/open-catalogue.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { tellRefused } from '../output-format.js'
import { checkPlace, placeFolder } from '../place-folder.js'
import { missingOption } from '../usage-error.js'

const written = (files: Tree, out: string) =>
  words(`写了 ${files.size} 个文件到「${out}」。`, `${files.size} files were written to \`${out}\`.`)

export const catalogExportCommand = defineCommand({
  name: 'catalog export',
  summary: words(
    '导出给现有的检索、数据库用：OpenSearch、Meilisearch、SQL',
    'Export for OpenSearch, Meilisearch or an SQL engine',
  ),
  usage: 'CATALOGUE',
  options: {
    to: {
      type: 'text',
      value: 'ENGINE',
      choices: [...searchEngines, 'sql'],
      summary: words('给谁用：opensearch、meilisearch、sql', 'For whom: opensearch, meilisearch, sql'),
    },
    out: {
      type: 'text',
      short: 'o',
      value: 'DIR',
      summary: words('写到哪个文件夹', 'The folder to write to'),
    },
    replace: {
      type: 'flag',
      summary: words('换掉上一次导出的结果', 'Replace an earlier export'),
    },
    sensitive: {
      type: 'flag',
      summary: words('只供内部使用：敏感人群的标签也导出', 'For use inside alone: sensitive labels too'),
    },
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const { to, out, sensitive } = options
    if (to === undefined) throw missingOption('--to', 'ENGINE')
    if (out === undefined) throw missingOption('--out', 'DIR')
    const place = {
      mark: `kebao catalog export ${to}`,
      inputs: [folderOfCatalogue(path, terminal.cwd)],
      replace: options.replace,
      cwd: terminal.cwd,
    }
    checkPlace(out, place)
    const { value: catalogue, diagnostics } = await openCatalogue(path, terminal, {
      fingerprints: to === 'sql',
    })
    if (catalogue === undefined) {
      tellRefused(path, diagnostics, undefined, terminal, language)
      return exitCode.failure
    }
    const engine = searchEngines.find((each) => each === to)
    const files =
      engine === undefined ? sqlFiles(catalogue) : searchEngineFiles(catalogue, engine, { sensitive })
    await placeFolder([files], out, place)
    terminal.stderr.write(`${written(files, out)[language]}\n`)
    return exitCode.clean
  },
})
