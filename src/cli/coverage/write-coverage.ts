/** Hands out coverage in the format that was asked for: to the screen, into a file, or as a folder of tables. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Coverage,
  type CoverageTableName,
  coverageCsv,
  coverageReport,
  coverageSummary,
  coverageTableNames,
} from '../../catalogue/index.js'
import { KebaoError, type Language, visible, words } from '../../index.js'
import { checkFree } from '../emit/output-place.js'
import { handOut } from '../hand-out.js'
import { jsonText } from '../report/json-text.js'
import { table } from '../table.js'
import type { Terminal } from '../terminal.js'

export interface CoverageOutput {
  readonly format: 'pretty' | 'json' | 'csv' | 'html'
  readonly out: string | undefined
  /** One table of CSV; without it a folder takes all, and the screen shows the cells. */
  readonly table: CoverageTableName | undefined
  readonly replace: boolean
}

const pretty = (found: Coverage, language: Language, columns: number): string =>
  coverageSummary(found, language)
    .map(
      ({ title, rows }) =>
        `${title}\n${table(
          rows.map(([name, value]) => [visible(name), visible(value)]),
          columns,
        )}`,
    )
    .join('\n')

const noTable = (name: string, needs: string): KebaoError =>
  new KebaoError(
    'usage/no-table',
    words(
      `没有「${name}」这张表：要加上 ${needs} 才有。`,
      `There is no table \`${name}\` here: it needs \`${needs}\`.`,
    ),
  )

const tableText = (found: Coverage, name: CoverageTableName, language: Language): string => {
  const text = coverageCsv(found, name, language)
  if (text === undefined) throw noTable(name, name.startsWith('plan') ? '--plan' : '--earlier')
  return text
}

/** Every table there is, by the name of its file. */
const allTables = (found: Coverage, language: Language): readonly (readonly [string, string])[] =>
  coverageTableNames.flatMap((name) => {
    const text = coverageCsv(found, name, language)
    return text === undefined ? [] : [[`${name}.csv`, text] as const]
  })

const textOf = (found: Coverage, output: CoverageOutput, language: Language, columns: number): string => {
  if (output.format === 'json') return jsonText(found)
  if (output.format === 'html') return coverageReport(found, language)
  if (output.format === 'csv') return tableText(found, output.table ?? 'cells', language)
  return pretty(found, language, columns)
}

/** True for a place that takes several files. */
const isFolder = (out: string, cwd: string): boolean =>
  out.endsWith('/') ||
  statSync(resolve(cwd, out), { throwIfNoEntry: false })?.isDirectory() === true ||
  !/\.[a-z]+$/i.test(out)

/** Where each file goes, and what is in it. */
const filesFor = (
  found: Coverage,
  out: string,
  output: CoverageOutput,
  language: Language,
): readonly (readonly [shown: string, text: string])[] => {
  const text = (): string => textOf(found, output, language, 80)
  if (output.format !== 'csv') {
    const ending = { pretty: 'txt', json: 'json', html: 'html' }[output.format]
    return [[join(out, `coverage.${ending}`), text()]]
  }
  const tables =
    output.table === undefined
      ? allTables(found, language)
      : [[`${output.table}.csv`, tableText(found, output.table, language)] as const]
  return tables.map(([name, content]) => [join(out, name), content])
}

const writtenTo = (out: string, count: number) =>
  count === 1
    ? words(`统计写到「${out}」。`, `Coverage written to \`${out}\`.`)
    : words(`统计写到「${out}」，共 ${count} 个文件。`, `Coverage written to \`${out}\`. Files: ${count}.`)

/** Nothing is written where one of the files may not be. */
export const writeCoverage = async (
  found: Coverage,
  output: CoverageOutput,
  { cwd, stdout, stderr }: Terminal,
  language: Language,
): Promise<void> => {
  if (output.out === undefined) {
    stdout.write(textOf(found, output, language, stdout.columns))
    return
  }
  const isOne = !isFolder(output.out, cwd)
  const files = isOne
    ? [[output.out, textOf(found, output, language, 80)] as const]
    : filesFor(found, output.out, output, language)
  for (const [shown, text] of files)
    await checkFree(resolve(cwd, shown), shown, new Blob([text]), output.replace)
  for (const [shown, text] of files) await handOut(text, output.format, shown, { cwd, stdout })
  const [[only = output.out] = []] = files
  stderr.write(`${writtenTo(files.length === 1 ? only : output.out, files.length)[language]}\n`)
}
