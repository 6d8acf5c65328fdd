/** What holds for a package: the command line before `kebao.yaml`, that before the profile, and that before the rules. */
import {
  type LintOptions,
  type LintProfile,
  mergeSeverities,
  type Profile,
  type Workspace,
} from '../../index.js'
import type { SettingsFile } from './settings-file.js'

/** What each layer says, the weakest first. */
export interface Layers {
  readonly profile?: SettingsFile<Profile>
  readonly workspace?: SettingsFile<Workspace>
  /** The day on which is checked, `YYYY-MM-DD`. */
  readonly today: string
  /** The levels of `--rule`. */
  readonly severities: NonNullable<Profile['severities']>
}

export interface Effective extends Layers {
  /** The full paths of all files that were read for these settings. */
  readonly files: readonly string[]
  readonly lint: LintOptions
}

const profileOf = ({ profile, workspace, severities }: Layers): LintProfile => {
  const { publisher, license, severities: here } = workspace?.value ?? {}
  const defaults = { ...(publisher && { publisher }), ...(license && { license }) }
  const below = mergeSeverities(profile?.value.severities, here)
  return { ...profile?.value, defaults, severities: mergeSeverities(below, severities) }
}

export const effective = (layers: Layers): Effective => ({
  ...layers,
  files: [layers.workspace?.path, layers.profile?.path].filter((path) => path !== undefined),
  lint: { profile: profileOf(layers), today: layers.today },
})
