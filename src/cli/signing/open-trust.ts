/** The trust file that the command line names. */
import { KebaoError, readTrust, type TrustFile, words } from '../../index.js'
import { openSettings } from '../settings/settings-file.js'

/** How every `.pub` file begins. */
const PUBLIC_KEY = 'untrusted comment:'

const isPublicKey = (name: string): KebaoError =>
  new KebaoError(
    'trust/public-key',
    words(
      `「${name}」是公钥，不是可信名单。请把其中第二行写进可信名单的「公钥」一项。`,
      `\`${name}\` is a public key, not a trust file. Its second line belongs in a trust file, as a \`key\`.`,
    ),
  )

/** One that cannot be read, or is wrong anywhere, is a `KebaoError`: nothing may be judged by another. */
export const openTrust = (name: string, cwd: string): TrustFile =>
  openSettings(name, name, cwd, (file, source) => {
    if (source.startsWith(PUBLIC_KEY)) throw isPublicKey(name)
    return readTrust(file, source)
  }).value
