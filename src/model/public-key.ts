/** A public key as people hand it around: the line of a minisign `.pub` file, the whole file, or bare base64. */
import * as z from 'zod'
import { fromBase64 } from '../base/base64.js'
import { isSoundKey } from '../base/ed25519.js'
import { words } from '../base/words.js'
import { reads } from './reading.js'

const COMMENT = /^untrusted comment:[^\n]*\n/

/** minisign: two bytes of the algorithm, `Ed`, and eight of the key's id come before the key. */
const MINISIGN_HEAD = 10

/**
 * The 32 bytes of an Ed25519 key; undefined for a text that is no key, and for a key that no honest program makes.
 * The id in a minisign key is a label that anybody can set, so that it is not looked at.
 */
export const publicKeyOf = (text: string): Uint8Array | undefined => {
  const bytes = fromBase64(text.replace(/\r\n?/g, '\n').replace(COMMENT, '').trim())
  if (bytes === undefined) return undefined
  const isMinisign = bytes.length === MINISIGN_HEAD + 32 && bytes[0] === 0x45 && bytes[1] === 0x64
  const key = isMinisign ? bytes.subarray(MINISIGN_HEAD) : bytes
  return isSoundKey(key) ? key : undefined
}

export const publicKey = reads(
  z
    .string()
    .max(1500)
    .refine((text) => publicKeyOf(text) !== undefined),
  {
    as: 'form',
    expects: words(
      '公钥文件（.pub）第二行的那串字符，以 RW 开头',
      'the second line of a public key file (.pub), which begins with RW',
    ),
  },
)
