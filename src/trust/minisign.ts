/** The files of minisign, so that anybody can check a signature without kebao (https://jedisct1.github.io/minisign). */
import { fromBase64, toBase64 } from '../base/base64.js'
import { visible } from '../base/visible.js'
import { keyIdOf } from '../bundle/signature-file.js'
import type { Signature } from '../model/signature.js'

/** `Ed`: the message itself is signed; minisign's newer `ED` signs its BLAKE2b hash. */
const ALGORITHM = [0x45, 0x64]

/** minisign keeps the id of a key as a number of eight bytes, the last of its hexadecimal digits first. */
const idBytes = (keyId: string): readonly number[] =>
  Array.from(keyId.matchAll(/../g), ([digits]) => Number.parseInt(digits, 16)).reverse()

const line = (keyId: string, bytes: Uint8Array): string =>
  toBase64(Uint8Array.from([...ALGORITHM, ...idBytes(keyId), ...bytes]))

/**
 * The `.minisig` file of a signature over `kebao.json`: the same signature, in the form that `minisign -V` reads.
 *
 * @example
 * const text = minisigOf(JSON.parse(await file.text())) // a file of `signatures/`
 */
export const minisigOf = ({ keyId, comment, signature, commentSignature }: Signature): string =>
  [
    `untrusted comment: signature from kebao key ${keyId}`,
    line(keyId, fromBase64(signature) ?? new Uint8Array()),
    `trusted comment: ${comment}`,
    commentSignature,
    '',
  ].join('\n')

/** minisign refuses a remark of more than 1024 bytes. */
const MAX_REMARK = 200

/**
 * The `.pub` file of a key, in the form that `minisign -V -p` and a trust file read.
 *
 * @param remark whose key it is, for people; nobody may rely on it. One line of at most 200 characters is kept.
 * @example
 * publicKeyText(signer.publicKey) // 'untrusted comment: minisign public key 1A2B…\nRWQ…\n'
 */
export const publicKeyText = (publicKey: Uint8Array, remark?: string): string => {
  const keyId = keyIdOf(publicKey)
  const owner =
    remark === undefined ? 'minisign public key' : [...visible(remark)].slice(0, MAX_REMARK).join('')
  // The id always stands there: people compare it on the telephone.
  return `untrusted comment: ${owner} ${keyId}\n${line(keyId, publicKey)}\n`
}
