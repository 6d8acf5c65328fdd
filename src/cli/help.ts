/** The help: what there is, in 80 columns and in the user's language. */
import { type Language, words } from '../index.js'
import type { Command, Commands, Groups } from './command.js'
import { globalOptions } from './globals.js'
import type { Option, Options } from './options.js'
import { type Row, table } from './table.js'
import { wrap } from './wrap.js'

const COLUMNS = 80

const about = words(
  '课包：社区教育与终身教育的课程包',
  'Course packages for community and lifelong education',
)
const usage = words('用法：', 'Usage: ')
const commandLine = words('kebao 命令 [选项]', 'kebao COMMAND [OPTIONS]')
const groupLine = words('命令 [选项]', 'COMMAND [OPTIONS]')
const moreOf = (group: string) =>
  words(`某个命令的用法：kebao help ${group} 命令`, `Help for one command: kebao help ${group} COMMAND`)
const anyOptions = words('[选项]', '[OPTIONS]')
const commandHeading = words('命令', 'Commands')
const optionHeading = words('选项', 'Options')
const generalHeading = words('通用选项', 'General options')
const more = words('某个命令的用法：kebao help 命令', 'Help for one command: kebao help COMMAND')

const labelOf = (name: string, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`

const optionRows = (options: Options, language: Language): readonly Row[] =>
  Object.entries(options).map(([name, option]) => [labelOf(name, option), option.summary[language]])

const section = (heading: string, rows: readonly Row[]): string =>
  rows.length === 0 ? '' : `\n${heading}\n${table(rows, COLUMNS)}`

/** What `kebao --help` shows: of a group, one line. */
export const helpForAll = async (commands: Commands, groups: Groups, language: Language): Promise<string> => {
  const loaded = await Promise.all(
    [...commands].filter(([name]) => !name.includes(' ')).map(([, load]) => load()),
  )
  const rows = [
    ...loaded.map(({ name, summary }): Row => [name, summary[language]]),
    ...[...groups].map(([name, summary]): Row => [`${name} …`, summary[language]]),
  ]
  return [
    `${about[language]}\n\n${usage[language]}${commandLine[language]}\n`,
    section(commandHeading[language], rows),
    section(generalHeading[language], optionRows(globalOptions, language)),
    `\n${more[language]}\n`,
  ].join('')
}

/** What `kebao help GROUP` shows. */
export const helpForGroup = async (
  group: string,
  commands: Commands,
  groups: Groups,
  language: Language,
): Promise<string> => {
  const loaded = await Promise.all(
    [...commands].filter(([name]) => name.startsWith(`${group} `)).map(([, load]) => load()),
  )
  return [
    `${groups.get(group)?.[language] ?? group}\n\n${usage[language]}kebao ${group} ${groupLine[language]}\n`,
    section(
      commandHeading[language],
      loaded.map(({ name, summary }): Row => [name, summary[language]]),
    ),
    `\n${moreOf(group)[language]}\n`,
  ].join('')
}

/** What `kebao help COMMAND` shows. */
export const helpFor = (command: Command, language: Language): string => {
  const { version: _, ...general } = globalOptions
  const line = ['kebao', command.name, command.usage, anyOptions[language]]
    .filter((word) => word !== '')
    .join(' ')
  return [
    `${wrap(command.summary[language], COLUMNS).join('\n')}\n\n${usage[language]}${line}\n`,
    section(optionHeading[language], optionRows(command.options, language)),
    section(generalHeading[language], optionRows(general, language)),
  ].join('')
}
