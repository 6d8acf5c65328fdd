/** Finds keys that were left without a value, in files where leaving one out would mean something else. */
import { type Diagnostic, defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Located } from '../../markdown/located.js'

const blankSetting = defineDiagnostic({
  code: 'settings/blank',
  severity: 'error',
  message: (p: { key: string }) => words(`「${p.key}」后面没有写值。`, `\`${p.key}\` has no value.`),
  why: words(
    '空着等于没写，比如「吊销」空着，密钥就还算有效。',
    'Left blank it counts as not written: with a blank `revoked` a key would still be good.',
  ),
  help: words('请填上值，或删去这一行。', 'Give it a value, or remove the line.'),
})

/** A list with an empty item was not finished either. */
const isBlank = (value: Located): boolean => {
  if (value.kind === 'scalar') return value.text === ''
  if (value.kind === 'list') return value.items.length === 0 || value.items.some(isBlank)
  return value.entries.length === 0
}

/** One finding for each key whose value is empty, or is a list or a record with nothing in it. */
export const blankValues = (file: string, value: Located): readonly Diagnostic[] => {
  if (value.kind === 'scalar') return []
  if (value.kind === 'list') return value.items.flatMap((item) => blankValues(file, item))
  return value.entries.flatMap(({ key, keyRange, value: inner }) =>
    isBlank(inner) ? [blankSetting({ file, range: keyRange }, { key })] : blankValues(file, inner),
  )
}
