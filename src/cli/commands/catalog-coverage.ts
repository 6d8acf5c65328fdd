/** `kebao catalog coverage`: counts what a catalogue offers to whom, where, and against a plan. */
import {
  type Catalogue,
  coverage,
  coverageTableNames,
  readCoveragePlan,
  similarPairs,
} from '../../catalogue/index.js'
import { resolveRegion, words } from '../../index.js'
import { openCatalogue } from '../catalogue/open-catalogue.js'
import { defineCommand } from '../command.js'
import { type CoverageOutput, writeCoverage } from '../coverage/write-coverage.js'
import { exitCode } from '../exit-code.js'
import { formatFor } from '../hand-out.js'
import type { Options } from '../options.js'
import { formatOption, tellRefused } from '../output-format.js'
import { namedProfile } from '../settings/open-profile.js'
import { openSettings } from '../settings/settings-file.js'
import { todayOf, todayOption } from '../settings/today.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { unknownRegion } from '../usage-error.js'

const formats = ['pretty', 'json', 'csv', 'html'] as const

const options = {
  plan: {
    type: 'text',
    value: 'FILE',
    summary: words('与这个计划比，看还缺什么', 'Compare with this plan, and tell what is missing'),
  },
  earlier: {
    type: 'text',
    value: 'CATALOGUE',
    summary: words(
      '与以前的目录比，看增减',
      'Compare with an earlier catalogue, and tell what has come and gone',
    ),
  },
  profile: {
    type: 'text',
    value: 'NAME|FILE',
    summary: words('按哪个省、市、县的要求算质量指标', 'The profile of which indicators are counted'),
  },
  region: {
    type: 'text',
    value: 'R',
    summary: words('只统计这个地方：代码或名称', 'Count this place alone: its code or name'),
  },
  today: todayOption,
  similar: {
    type: 'flag',
    summary: words(
      '比对内容，算出重复建设的学时（一半以上相同的课）',
      'Compare the texts, and count hours built again (courses of which half or more is the same)',
    ),
  },
  format: formatOption(...formats),
  table: {
    type: 'text',
    value: 'T',
    choices: coverageTableNames,
    summary: words(
      `只要哪张 CSV 表：${coverageTableNames.join('、')}`,
      `One table of CSV: ${coverageTableNames.join(', ')}`,
    ),
  },
  out: {
    type: 'text',
    short: 'o',
    value: 'FILE|DIR',
    summary: words('写到文件；CSV 写到文件夹就是全部的表', 'Write a file; of CSV a folder takes all tables'),
  },
  replace: { type: 'flag', summary: words('换掉原来的文件', 'Replace the files that are there') },
} as const satisfies Options

const codeOf = (text: string): string => {
  const found = resolveRegion(text)
  if (found.kind === 'ambiguous' || found.kind === 'unknown') throw unknownRegion(text)
  return found.code
}

/** From half of the shorter course on, the hours were built again. */
const DUPLICATE = 0.5

export const catalogCoverageCommand = defineCommand({
  name: 'catalog coverage',
  summary: words(
    '统计课程资源：受众、主题、地区、城乡，与计划、往年比',
    'Count what there is, for whom and where, against a plan and earlier years',
  ),
  usage: 'CATALOGUE',
  options,
  run: async ({ args: [path = ''], options: given, terminal, language }) => {
    const { cwd } = terminal
    const plan =
      given.plan === undefined ? undefined : openSettings(given.plan, given.plan, cwd, readCoveragePlan)
    const profile = given.profile === undefined ? undefined : namedProfile(given.profile, cwd)
    const region = given.region === undefined ? undefined : codeOf(given.region)
    const today = todayOf(given.today)
    /** What cannot be read is told, once. */
    const open = async (named: string, fingerprints: boolean): Promise<Catalogue | undefined> => {
      const { value, diagnostics } = await openCatalogue(named, terminal, { fingerprints })
      if (value === undefined) tellRefused(named, diagnostics, given.format, terminal, language)
      return value
    }
    const catalogue = await open(path, given.similar)
    if (catalogue === undefined) return exitCode.failure
    const earlier = given.earlier === undefined ? undefined : await open(given.earlier, false)
    if (given.earlier !== undefined && earlier === undefined) return exitCode.failure
    const pairs = given.similar ? similarPairs(catalogue, { least: DUPLICATE }) : undefined
    const found = coverage(catalogue, {
      today,
      ...(plan && { plan: plan.value }),
      ...(earlier && { earlier }),
      ...(profile && { profile: profile.value }),
      ...(region !== undefined && { region }),
      ...(pairs && { pairs: pairs.value }),
    })
    await writeCoverage(found, outputOf(given), terminal, language)
    // Duplicates that were not looked for are none that are not there.
    if (pairs && pairs.diagnostics.length > 0) showDiagnostics(path, pairs.diagnostics, terminal, language)
    return exitCode.clean
  },
})

const outputOf = (given: {
  readonly format: string | undefined
  readonly table: string | undefined
  readonly out: string | undefined
  readonly replace: boolean
}): CoverageOutput => ({
  format: given.format === undefined && given.table !== undefined ? 'csv' : formatFor(formats, given),
  table: given.table as CoverageOutput['table'],
  out: given.out,
  replace: given.replace,
})
