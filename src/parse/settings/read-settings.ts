/** Reads a file of settings as front matter is read: tolerant of spelling, exact about places, as data and never code. */
import type * as z from 'zod'
import { byPlace, type Diagnostic, hasErrors, type Place, type Result } from '../../base/diagnostic.js'
import { linesOf } from '../../base/lines.js'
import { words } from '../../base/words.js'
import { respellFrontMatter } from '../../markdown/front-matter/respell-front-matter.js'
import { rewrite } from '../../markdown/front-matter/rewrite.js'
import { slipDiagnostics } from '../../markdown/front-matter/slip-diagnostics.js'
import type { Located } from '../../markdown/located.js'
import { readYaml } from '../../markdown/yaml/read-yaml.js'
import type { Origins } from '../package.js'
import { readMeta } from '../read-meta.js'
import { blankValues } from './blank-values.js'
import { settingsShape, settingsSize, unknownSetting } from './diagnostics.js'

/** Settings, and where each of them was written: JSON pointer into the value → place. */
export interface Settings<T> {
  readonly value: T
  readonly origins: Origins
}

export interface ReadSettingsOptions {
  /** Whether a key without a value is refused; by default it counts as not written. */
  readonly refuseBlanks?: boolean
}

const MAX_LENGTH = 64 * 1024

const unread = words(
  '有一处读不通，整个设置文件就都不能用。',
  'One slip makes the whole file of settings unreadable.',
)

/** What speaks of front matter elsewhere, in the words for settings. */
const reword = (found: Diagnostic): Diagnostic => {
  if (found.code === 'parse/yaml') return { ...found, why: unread }
  if (found.code !== 'parse/unknown-key') return found
  const { file, range, data } = found
  return unknownSetting(
    { ...(file && { file }), ...(range && { range }) },
    data as Parameters<typeof unknownSetting>[1],
  )
}

/** The YAML of a whole file, slips of the hand read past. */
const readFile = (
  file: string,
  source: string,
): { readonly root: Located; readonly diagnostics: readonly Diagnostic[] } => {
  const lines = linesOf(source)
  const slips = respellFrontMatter(source)
  const respelled = rewrite(source, slips)
  const placeOf = (start: number, end: number) => ({
    file,
    range: lines.range(respelled.toOriginal(start), respelled.toOriginal(end)),
  })
  // YAML knows no line ends of a lone CR.
  const { root, diagnostics } = readYaml(respelled.text.replace(/\r(?!\n)/g, '\n'), placeOf)
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.text === '')
  const whole: Located = isEmpty ? { kind: 'map', entries: [], range: lines.range(0, 0) } : root
  return { root: whole, diagnostics: [...slipDiagnostics(file, lines, slips), ...diagnostics] }
}

/**
 * Reads settings as a schema describes them. What could be read is there even beside errors, so that all of them can
 * be found; whether half a configuration may be used is for the caller to say.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text, without a byte order mark
 */
export const readSettings = <T extends z.ZodObject>(
  file: string,
  source: string,
  schema: T,
  { refuseBlanks = false }: ReadSettingsOptions = {},
): Result<Settings<z.infer<T>>> => {
  if (source.length > MAX_LENGTH)
    return { diagnostics: [settingsSize({ file }, { kibibytes: MAX_LENGTH / 1024 })] }
  const { root, diagnostics } = readFile(file, source)
  if (hasErrors(diagnostics)) return { diagnostics: diagnostics.map(reword).sort(byPlace) }
  if (root.kind !== 'map') {
    return { diagnostics: [...diagnostics, settingsShape({ file, range: root.range }, {})].sort(byPlace) }
  }
  const origins = new Map<string, Place>()
  const { value, diagnostics: misread } = readMeta(file, source, root, schema, '', origins)
  const blanks = refuseBlanks ? blankValues(file, root) : []
  const found = [...diagnostics, ...misread, ...blanks].map(reword).sort(byPlace)
  return { value: { value, origins }, diagnostics: found }
}
