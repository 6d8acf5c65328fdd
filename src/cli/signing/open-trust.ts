/** The trust file that the command line names. */
import { readTrust, type TrustFile } from '../../index.js'
import { openSettings } from '../settings/settings-file.js'

/** One that cannot be read, or is wrong anywhere, is a `KebaoError`: nothing may be judged by another. */
export const openTrust = (name: string, cwd: string): TrustFile =>
  openSettings(name, name, cwd, readTrust).value
