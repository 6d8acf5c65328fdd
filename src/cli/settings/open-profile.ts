/** Finds the profile that the command line or `kebao.yaml` names. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { builtinProfiles, isSafePath, KebaoError, type Profile, readProfile, words } from '../../index.js'
import { unknownChoice } from '../usage-error.js'
import { openSettings, type SettingsFile, settingsIn } from './settings-file.js'

const builtin = (name: string): SettingsFile<Profile> | undefined => {
  const text = builtinProfiles.get(name)
  return text === undefined ? undefined : settingsIn(name, text, readProfile)
}

/** The profile of `--profile`: one that comes with kebao, or any file. */
export const namedProfile = (name: string, cwd: string): SettingsFile<Profile> => {
  const known = builtin(name)
  if (known !== undefined) return known
  if (!/[./\\]/.test(name) && !existsSync(resolve(cwd, name)))
    throw unknownChoice('--profile', name, [...builtinProfiles.keys(), 'FILE'])
  return openSettings(name, name, cwd, readProfile)
}

const outside = (name: string, shown: string): KebaoError =>
  new KebaoError(
    'settings/profile-outside',
    words(
      `「${shown}」里的配置「${name}」不在它的文件夹里。请把配置文件放进来，或用「--profile」指定。`,
      `The profile \`${name}\` of \`${shown}\` is not inside its folder. Put it there, or name it with \`--profile\`.`,
    ),
  )

const missing = (name: string, shown: string): KebaoError => {
  const known = [...builtinProfiles.keys()]
  return new KebaoError(
    'settings/profile-missing',
    words(
      `找不到「${shown}」里写的配置「${name}」。可以写 kebao 自带的 ${known.join('、')}，或旁边的配置文件名。`,
      `The profile \`${name}\` that \`${shown}\` names was not found. Name one that comes with kebao (${known.join(', ')}), or a file beside it.`,
    ),
  )
}

/** True for a file that really stands below a folder, whatever links are on the way. */
const isBelow = (path: string, folder: string): boolean =>
  !existsSync(path) || realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`)

/**
 * The profile that a `kebao.yaml` names: one that comes with kebao, or a file of the workspace. Whoever writes that
 * file may be a stranger, and must not have other files of this computer read.
 */
export const workspaceProfile = (
  name: string,
  settings: string,
  shown: string,
  cwd: string,
): SettingsFile<Profile> => {
  const known = builtin(name)
  if (known !== undefined) return known
  const folder = dirname(settings)
  const path = join(folder, name)
  if (!isSafePath(name.replace(/^\.\//, '').normalize('NFC')) || !isBelow(path, folder))
    throw outside(name, shown)
  if (!existsSync(path)) throw missing(name, shown)
  return openSettings(path, relative(cwd, path).split(sep).join('/'), cwd, readProfile)
}
