/** Reads a baseline that kebao wrote, and people may have merged. */
import { defineDiagnostic, type Result } from '../../base/diagnostic.js'
import { parseJson } from '../../base/parse-json.js'
import { words } from '../../base/words.js'
import { baseline, type KnownFinding } from '../../model/baseline.js'

const MAX_LENGTH = 64 * 1024 * 1024

const notABaseline = defineDiagnostic({
  code: 'baseline/form',
  severity: 'error',
  message: words('这个文件不是 kebao 写的基线。', 'This file is not a baseline that kebao wrote.'),
  why: words(
    '不知道哪些是已知的问题，就分不出新问题。',
    'Without the known findings nobody can tell which are new.',
  ),
  help: words(
    '请检查文件名；合并时弄坏了的，用「--write-baseline」重新生成。',
    'Check the name of the file; if a merge broke it, make it anew with `--write-baseline`.',
  ),
})

/**
 * Reads the known findings.
 *
 * @param file names the file in diagnostics
 */
export const readBaseline = (file: string, text: string): Result<readonly KnownFinding[]> => {
  const { value, diagnostics } = parseJson(text, { file, maxLength: MAX_LENGTH })
  if (value === undefined) return { diagnostics }
  const parsed = baseline.safeParse(value)
  return parsed.success
    ? { value: parsed.data.findings, diagnostics }
    : { diagnostics: [notABaseline({ file }, {})] }
}
