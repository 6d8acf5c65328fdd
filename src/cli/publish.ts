/** Hands out a report in every format that was asked for. */
import { resolve } from 'node:path'
import { type Language, words } from '../index.js'
import { writeFile } from '../node/index.js'
import type { Option } from './options.js'
import { reporters } from './report/index.js'
import type { Report, Reporter } from './report/report.js'
import { addToStepSummary } from './step-summary.js'
import type { Terminal } from './terminal.js'
import { unknownChoice } from './usage-error.js'

export const formatOption = {
  type: 'list',
  value: 'F[=FILE]',
  summary: words(
    `报告格式：${[...reporters.keys()].join('、')}；可写到文件`,
    `Format of the report: ${[...reporters.keys()].join(', ')}; into a file if named`,
  ),
} as const satisfies Option

export interface Format {
  readonly name: string
  readonly report: Reporter
  /** Where it is written; without one, standard output. */
  readonly file: string | undefined
}

/** Reads `--format json=report.json`; without any it is `pretty`. */
export const formatsOf = (named: readonly string[]): readonly Format[] =>
  (named.length === 0 ? ['pretty'] : named).map((each) => {
    const [name = '', ...rest] = each.split('=')
    const report = reporters.get(name)
    if (report === undefined) throw unknownChoice('--format', name, [...reporters.keys()])
    return { name, report, file: rest.length === 0 ? undefined : rest.join('=') }
  })

/** @param shown what goes to standard output, where that is not the whole report */
export const publish = async (
  report: Report,
  formats: readonly Format[],
  { cwd, env, stdout }: Terminal,
  language: Language,
  shown = report,
): Promise<void> => {
  const { columns } = stdout
  for (const { name, report: render, file } of formats) {
    if (file === undefined) stdout.write(render(shown, { language, columns, colour: stdout.colour }))
    else {
      const text = render(report, { language, columns, colour: false })
      await writeFile(resolve(cwd, file), new TextEncoder().encode(text))
    }
    if (name === 'github') addToStepSummary(report, env, language)
  }
}
