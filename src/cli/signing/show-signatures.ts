/** Shows on stderr who signed a bundle, or that nobody did. */
import { type Language, type SignatureRecord, visible, words } from '../../index.js'
import { table } from '../table.js'
import type { Terminal } from '../terminal.js'
import { signatureRows } from './signature-rows.js'

export const showSignatures = (
  path: string,
  records: readonly SignatureRecord[],
  { stderr }: Terminal,
  language: Language,
): void => {
  if (records.length === 0) {
    stderr.write(`${visible(words(`「${path}」没有签名。`, `\`${path}\` is not signed.`)[language])}\n`)
    return
  }
  const heading = words(`「${path}」的签名：`, `Signatures of \`${path}\`:`)[language]
  const rows = signatureRows(records, language).map(([role, line]) => [role, visible(line)] as const)
  stderr.write(`${visible(heading)}\n${table(rows, stderr.columns)}`)
}
