/** Reads `catalogue.json`, which says what all other files must be. */
import type { Result } from '../../base/diagnostic.js'
import { parseJson } from '../../base/parse-json.js'
import { strictUtf8 } from '../../base/strict-utf8.js'
import { bytesOf, sizeOf, type Tree } from '../../base/tree.js'
import { CATALOGUE_VERSION, type CatalogueHead, catalogueHead } from '../../model/catalogue-head.js'
import * as refuse from './diagnostics.js'
import { HEAD } from './file-paths.js'
import { shardDigits } from './shard-of.js'

/** 4,096 shards of some 300 bytes, with room. */
const MAX_BYTES = 4 * 2 ** 20

const at = { file: HEAD }

const broken = (reason: string): Result<CatalogueHead> => ({
  diagnostics: [refuse.brokenHead(at, { reason })],
})

/** Why the parts of a head contradict one another. */
const contradiction = ({ count, shards }: CatalogueHead): string | undefined => {
  const digits = shardDigits(count)
  const isNamed = ({ name }: { name: string }): boolean =>
    digits === 0 ? name === 'all' : name !== 'all' && name.length === digits
  if (!shards.every(isNamed)) return 'shards.name'
  if (shards.some(({ name }, index) => index > 0 && name <= (shards[index - 1]?.name ?? ''))) return 'shards'
  return shards.reduce((sum, { entries }) => sum + entries.count, 0) === count ? undefined : 'count'
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'catalogueVersion' in value
    ? value.catalogueVersion
    : undefined

export const readHead = async (tree: Tree): Promise<Result<CatalogueHead>> => {
  const content = tree.get(HEAD)
  if (content === undefined) return { diagnostics: [refuse.noHead({}, {})] }
  if (sizeOf(content) > MAX_BYTES) return broken(`${sizeOf(content)} B`)
  const text = strictUtf8(await bytesOf(content))
  if (text === undefined) return broken('UTF-8')
  const { value, diagnostics } = parseJson(text, { file: HEAD })
  if (value === undefined) return { diagnostics }
  const version = versionOf(value)
  if (typeof version === 'number' && version > CATALOGUE_VERSION) {
    return { diagnostics: [refuse.newerVersion(at, { version, known: CATALOGUE_VERSION })] }
  }
  const checked = catalogueHead.safeParse(value)
  if (!checked.success) return broken(checked.error.issues[0]?.path.map(String).join('.') || 'schema')
  const reason = contradiction(checked.data)
  return reason === undefined ? { value: checked.data, diagnostics: [] } : broken(reason)
}
