/** Reads a manifest under the schema of its own format, which is looked at before anything else is. */
import { canonicalJson } from '../base/canonical-json.js'
import type { Result } from '../base/diagnostic.js'
import { parseCanonicalJson } from '../base/parse-canonical-json.js'
import { parseJson } from '../base/parse-json.js'
import { type AnyManifest, formats } from '../model/formats.js'
import { FORMAT_VERSION } from '../model/manifest.js'
import { maxJsonBytes, paths } from './bundle.js'
import * as refuse from './diagnostics.js'
import { quickManifest } from './quick-manifest.js'

const formatOf = (value: unknown): number | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'formatVersion' in value &&
  typeof value.formatVersion === 'number'
    ? value.formatVersion
    : undefined

const at = { file: paths.manifest }

/** @param text the file, undefined where it is no UTF-8 */
export const readManifest = (text: string | undefined): Result<AnyManifest> => {
  const canonical = text === undefined ? undefined : parseCanonicalJson(text)
  const value = canonical ?? parseJson(text ?? '', { maxLength: maxJsonBytes }).value
  if (value === undefined) return { diagnostics: [refuse.brokenManifest(at, { reason: 'JSON' })] }
  const version = formatOf(value)
  if (version !== undefined && version > FORMAT_VERSION) {
    return { diagnostics: [refuse.newerFormat(at, { version, known: FORMAT_VERSION })] }
  }
  const format = formats.get(version ?? FORMAT_VERSION)
  if (format === undefined) return { diagnostics: [refuse.brokenManifest(at, { reason: 'formatVersion' })] }
  const isCanonical = canonical !== undefined || canonicalJson(value) === text
  const diagnostics = isCanonical ? [] : [refuse.foreignManifest(at, {})]
  const quick = quickManifest(value, format.manifest)
  if (quick !== undefined) return { value: quick, diagnostics }
  const checked = format.manifest.safeParse(value)
  if (checked.success) return { value: checked.data, diagnostics }
  const reason = checked.error.issues[0]?.path.map(String).join('.') || 'schema'
  return { diagnostics: [refuse.brokenManifest(at, { reason })] }
}
