/** Finds and reads the settings that hold for a folder. */
import { relative, resolve, sep } from 'node:path'
import { readWorkspace, words } from '../../index.js'
import { settingsFinder } from '../../node/index.js'
import { ruleOption, severitiesOf } from '../lint-options.js'
import type { Options, Values } from '../options.js'
import { type Effective, effective } from './effective.js'
import { namedProfile, workspaceProfile } from './open-profile.js'
import { openSettings } from './settings-file.js'
import { todayOf, todayOption } from './today.js'

export const settingsOptions = {
  config: {
    type: 'text',
    value: 'FILE',
    summary: words(
      '用这个设置文件，不再找各处的 kebao.yaml',
      'Use these settings, and look for no other kebao.yaml',
    ),
  },
  profile: {
    type: 'text',
    value: 'NAME|FILE',
    summary: words('用哪个省、市、县的检查配置', 'The profile of a province, city or county to check under'),
  },
  rule: ruleOption,
  today: todayOption,
} as const satisfies Options

/** What holds in a folder. Settings that cannot be used are a `KebaoError`: nothing may be checked under others. */
export type SettingsFor = (folder: string) => Effective

/** Finds each answer once: a run reads a file of settings a single time, however many packages it holds for. */
const once = <T>(find: (path: string) => T): ((path: string) => T) => {
  const known = new Map<string, { readonly value: T }>()
  return (path) => {
    const answer = known.get(path) ?? { value: find(path) }
    known.set(path, answer)
    return answer.value
  }
}

/** Reads what the command line says at once, and the files when a folder is first asked about. */
export const settingsFor = (options: Values<typeof settingsOptions>, cwd: string): SettingsFor => {
  const severities = severitiesOf(options.rule)
  const today = todayOf(options.today)
  const given = options.profile === undefined ? undefined : namedProfile(options.profile, cwd)
  const find = settingsFinder()
  const bare = effective({ today, severities, ...(given && { profile: given }) })
  const at = once((path: string): Effective => {
    const shown = options.config ?? relative(cwd, path).split(sep).join('/')
    const workspace = openSettings(path, shown, cwd, readWorkspace)
    const named = workspace.value.profile
    const profile = given ?? (named === undefined ? undefined : workspaceProfile(named, path, shown, cwd))
    return effective({ today, severities, workspace, ...(profile && { profile }) })
  })
  return once((folder) => {
    const path = options.config === undefined ? find(folder) : resolve(cwd, options.config)
    return path === undefined ? bare : at(path)
  })
}
