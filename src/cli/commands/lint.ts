/** `kebao lint`: checks packages, reports what is wrong, and mends what can be mended. */
import {
  type AcrossFinding,
  factsOf,
  fix,
  type LintOptions,
  lintAcross,
  type Member,
  words,
} from '../../index.js'
import { findPackages, updateFiles, writeFile } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { lintOptions, ruleOption } from '../lint-options.js'
import { checkTree, type LoadedPackage, loadPackage } from '../load-package.js'
import { reporters } from '../report/index.js'
import {
  type Report,
  type ReportedPackage,
  type Reporter,
  type ReportOptions,
  summaryOf,
} from '../report/report.js'
import type { Output } from '../terminal.js'
import { unknownChoice } from '../usage-error.js'

/** Every round parses anew, and fixes what the round before uncovered; no honest package needs more. */
const MAX_ROUNDS = 10

/** Fixes a package until nothing is left to fix, and writes what changed. */
const mend = async (loaded: LoadedPackage, options: LintOptions): Promise<LoadedPackage> => {
  let current = loaded
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const tree = await fix(current.tree, current.diagnostics)
    if ([...tree].every(([path, content]) => current.tree.get(path) === content)) break
    current = await checkTree(current, tree, current.found, options)
  }
  await updateFiles(current.folder, loaded.tree, current.tree)
  return current
}

interface Format {
  readonly report: Reporter
  readonly file: string | undefined
}

const formatsOf = (named: readonly string[]): readonly Format[] =>
  (named.length === 0 ? ['pretty'] : named).map((each) => {
    const [name = '', ...rest] = each.split('=')
    const report = reporters.get(name)
    if (report === undefined) throw unknownChoice('--format', name, [...reporters.keys()])
    return { report, file: rest.length === 0 ? undefined : rest.join('=') }
  })

const publish = async (
  report: Report,
  formats: readonly Format[],
  options: ReportOptions,
  out: Output,
): Promise<void> => {
  for (const { report: render, file } of formats) {
    const text = render(report, file === undefined ? options : { ...options, colour: false })
    if (file === undefined) out.write(text)
    else await writeFile(file, new TextEncoder().encode(text))
  }
}

/** Adds what was found between packages to the package it speaks of. */
const withAcross = (packages: readonly ReportedPackage[], across: readonly AcrossFinding[]): Report => ({
  packages: packages.map((each) => {
    const more = across.filter((finding) => finding.path === each.path).map((finding) => finding.diagnostic)
    return more.length === 0 ? each : { ...each, diagnostics: [...each.diagnostics, ...more] }
  }),
})

const overBudget = (warnings: number, budget: number) =>
  words(
    `警告有 ${warnings} 条，超过了 --max-warnings ${budget}。`,
    `${warnings} warnings are more than --max-warnings ${budget} allows.`,
  )

export const lintCommand = defineCommand({
  name: 'lint',
  summary: words('检查课包，说明哪里不对、怎么改', 'Check packages: what is wrong and how to mend it'),
  usage: '[PATH…]',
  options: {
    fix: { type: 'flag', summary: words('能自动改的就改好', 'Mend what can safely be mended') },
    format: {
      type: 'list',
      value: 'F[=FILE]',
      summary: words(
        `报告格式：${[...reporters.keys()].join('、')}；可写到文件`,
        `Format of the report: ${[...reporters.keys()].join(', ')}; into a file if named`,
      ),
    },
    rule: ruleOption,
    'max-warnings': {
      type: 'count',
      value: 'N',
      summary: words('警告超过 N 条也算不通过', 'Fail on more than N warnings'),
    },
  },
  run: async ({ args, options, terminal, language }) => {
    const formats = formatsOf(options.format)
    const weights = lintOptions(options.rule)
    const packages: ReportedPackage[] = []
    const members: Member[] = []
    for (const found of await findPackages(args, terminal.cwd)) {
      const loaded = await loadPackage(found, weights)
      const { path, diagnostics, sourceOf, pkg } = options.fix ? await mend(loaded, weights) : loaded
      packages.push({ path, diagnostics, sourceOf })
      if (pkg !== undefined) members.push({ path, facts: factsOf(pkg) })
    }
    const report = withAcross(packages, lintAcross(members, weights))
    const { colour, columns } = terminal.stdout
    await publish(report, formats, { language, colour, columns }, terminal.stdout)
    const { errors, warnings } = summaryOf(report)
    const budget = options['max-warnings'] ?? Number.POSITIVE_INFINITY
    if (warnings > budget) terminal.stderr.write(`${overBudget(warnings, budget)[language]}\n`)
    return errors > 0 || warnings > budget ? exitCode.findings : exitCode.clean
  },
})
