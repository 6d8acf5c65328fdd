/** What can be wrong with the keys on a disk. */
import { KebaoError, words } from '../../index.js'

export const keyExists = (path: string): KebaoError =>
  new KebaoError(
    'keys/exists',
    words(
      `「${path}」已经有了，密钥从不覆盖。请换一个名字。`,
      `\`${path}\` is there already, and a key is never overwritten. Choose another name.`,
    ),
  )

export const notAKey = (path: string): KebaoError =>
  new KebaoError(
    'keys/not-a-key',
    words(
      `「${path}」不是能用来签名的私钥（Ed25519）。请用「kebao keygen」做的 .key 文件。`,
      `\`${path}\` is no private key that can sign (Ed25519). Use a .key file made by \`kebao keygen\`.`,
    ),
  )

export const wrongPassphrase = (path: string): KebaoError =>
  new KebaoError(
    'keys/wrong-passphrase',
    words(
      `口令打不开「${path}」。请再核对一遍口令。`,
      `The passphrase does not open \`${path}\`. Check it and try again.`,
    ),
  )
