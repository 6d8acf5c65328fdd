/** `--print-config`: which settings hold for a folder, and where each of them comes from. */
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { words } from '../../index.js'
import { diskError } from '../../node/index.js'
import type { Option, Values } from '../options.js'
import { extraArgument } from '../usage-error.js'
import type { Effective } from './effective.js'
import { settingsFor, type settingsOptions } from './settings-for.js'
import { type Settled, settledLevels, settledValues } from './settled-values.js'

export const printConfigOption = {
  type: 'flag',
  summary: words(
    '只列出实际生效的设置和每一项的出处，不检查',
    'Only print the settings that hold, and where each comes from',
  ),
} as const satisfies Option

const PLAIN = /^[a-z][a-z0-9./*-]*$/i

/** JSON is YAML too; only what needs no quotes is spared them. */
const yaml = (value: unknown): string =>
  typeof value === 'string' && PLAIN.test(value) ? value : JSON.stringify(value)

const line = ({ name, value, from }: Settled<unknown>): string => `${name}: ${yaml(value)}  # ${from}`

const asYaml = (effective: Effective): string =>
  [
    ...settledValues(effective).map(line),
    'severities:',
    ...settledLevels(effective).map((each) => `  ${line(each)}`),
    '',
  ].join('\n')

const asJson = (effective: Effective): string => {
  const values = settledValues(effective)
  const severities = settledLevels(effective)
  return `${JSON.stringify({ version: 1, values, severities }, null, 2)}\n`
}

/** The folder that somebody asks about: one, which need not hold a package. */
const folderOf = ([path = '.', ...more]: readonly string[], cwd: string): string => {
  for (const each of more) throw extraArgument(each)
  const full = resolve(cwd, path)
  try {
    return statSync(full).isDirectory() ? full : dirname(full)
  } catch (error) {
    throw diskError(error, path)
  }
}

/** The settings for a path as YAML with comments or, for programs, as JSON. */
export const printConfig = (
  args: readonly string[],
  options: Values<typeof settingsOptions> & { readonly format: readonly string[] },
  cwd: string,
): string => {
  const effective = settingsFor(options, cwd)(folderOf(args, cwd))
  return options.format.includes('json') ? asJson(effective) : asYaml(effective)
}
