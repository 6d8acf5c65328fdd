/** Every setting that holds, with where it was said. */
import { builtinRules, type Level, levelEntry } from '../../index.js'
import type { Effective } from './effective.js'
import type { SettingsFile } from './settings-file.js'

export interface Settled<T> {
  readonly name: string
  readonly value: T
  /** `kebao.yaml:3`, `--rule`, or `rule` where only the rule itself says so. */
  readonly from: string
}

const placeIn = (file: SettingsFile<unknown>, pointer: string): string => {
  const place = file.origins.get(pointer)
  return place?.range === undefined ? file.shown : `${file.shown}:${place.range.start.line}`
}

/** What names a profile or weighs rules is told in its own place. */
const APART = ['id', 'title', 'severities']

const valuesOf = (file: SettingsFile<object> | undefined): readonly Settled<unknown>[] =>
  file === undefined
    ? []
    : Object.entries(file.value)
        .filter(([name]) => !APART.includes(name))
        .map(([name, value]) => ({ name, value, from: placeIn(file, `/${name}`) }))

export const settledValues = ({ profile, workspace }: Effective): readonly Settled<unknown>[] => [
  ...(profile === undefined ? [] : [{ name: 'profile', value: profile.value.id, from: profile.shown }]),
  ...valuesOf(workspace).filter(({ name }) => name !== 'profile'),
  ...valuesOf(profile),
]

/** The level of every rule, and who set it. */
export const settledLevels = ({ profile, workspace, severities }: Effective): readonly Settled<Level>[] =>
  builtinRules.map(({ code, severity }) => {
    const typed = levelEntry(code, severities)
    if (typed !== undefined) return { name: code, value: typed.level, from: '--rule' }
    for (const file of [workspace, profile]) {
      const entry = levelEntry(code, file?.value.severities)
      if (file === undefined || entry === undefined) continue
      const from = placeIn(file, `/severities/${entry.name.replace('/', '~1')}`)
      return { name: code, value: entry.level, from }
    }
    return { name: code, value: severity, from: 'rule' }
  })
