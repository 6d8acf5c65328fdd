/** Where what is known of packages is kept between runs: a folder of the user's, which anybody may delete. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Terminal } from '../terminal.js'

const standard = (env: Terminal['env'], platform: NodeJS.Platform): string => {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData/Local'), 'kebao/Cache')
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/kebao')
  // https://specifications.freedesktop.org/basedir-spec: a path that is not absolute counts as none.
  const base = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : join(homedir(), '.cache')
  return join(base, 'kebao')
}

/** `KEBAO_CACHE` names another folder, such as one that a CI keeps from run to run. */
export const cacheFolder = (env: Terminal['env'], platform = process.platform): string =>
  env.KEBAO_CACHE || standard(env, platform)
