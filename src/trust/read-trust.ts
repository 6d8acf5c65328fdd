/** Reads `trust.yaml`, and refuses what would trust more than its author meant. */
import { byPlace, type Diagnostic, defineDiagnostic, hasErrors, type Result } from '../base/diagnostic.js'
import { words } from '../base/words.js'
import { publicKeyOf } from '../model/public-key.js'
import { type TrustFile, trustFile } from '../model/trust.js'
import { readSettings, type Settings } from '../parse/settings/read-settings.js'

const duplicateKey = defineDiagnostic({
  code: 'trust/duplicate-key',
  severity: 'error',
  message: (p: { name: string; first: string }) =>
    words(
      `「${p.name}」和「${p.first}」是同一把密钥。`,
      `\`${p.name}\` and \`${p.first}\` have the same key.`,
    ),
  why: words(
    '一把密钥写两处，改了一处、忘了另一处，就说不清该不该信。',
    'Where a key stands twice, one entry is changed and the other forgotten.',
  ),
  help: words('请合并成一条。', 'Make one entry of them.'),
})

const reversedDates = defineDiagnostic({
  code: 'trust/dates',
  severity: 'error',
  message: (p: { from: string; until: string }) =>
    words(
      `生效日期 ${p.from} 在失效日期 ${p.until} 之后。`,
      `The key is valid from ${p.from}, which is after its end on ${p.until}.`,
    ),
  why: words('这样的密钥哪天都不算数。', 'Such a key counts on no day.'),
  help: words('请核对两个日期。', 'Check the two dates.'),
})

const checkKeys = ({ value, origins }: Settings<TrustFile>): readonly Diagnostic[] => {
  const diagnostics: Diagnostic[] = []
  const seen = new Map<string, string>()
  value.keys?.forEach(({ name, key, from, until }, index) => {
    const at = origins.get(`/keys/${index}/key`) ?? {}
    const bytes = String(publicKeyOf(key))
    const first = seen.get(bytes)
    if (first === undefined) seen.set(bytes, name)
    else diagnostics.push(duplicateKey(at, { name, first }))
    if (from !== undefined && until !== undefined && from > until) {
      diagnostics.push(reversedDates(origins.get(`/keys/${index}/until`) ?? at, { from, until }))
    }
  })
  return diagnostics
}

/**
 * Reads a trust file. There is no value where anything in it is wrong: half of it would trust something else.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text
 * @example
 * const { value: trust, diagnostics } = readTrust('trust.yaml', await file.text())
 * trust?.value.keys[0]?.name
 */
export const readTrust = (file: string, source: string): Result<Settings<TrustFile>> => {
  const { value, diagnostics: misread } = readSettings(file, source, trustFile, { refuseBlanks: true })
  if (value === undefined) return { diagnostics: misread }
  const diagnostics = [...misread, ...checkKeys(value)].sort(byPlace)
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics }
}
