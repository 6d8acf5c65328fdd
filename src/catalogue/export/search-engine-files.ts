/** Catalogue → files for the search engines that centres run: newline-delimited JSON, and the settings of the index. */
import { canonicalJson } from '../../base/canonical-json.js'
import { type Tree, tree } from '../../base/tree.js'
import type { Catalogue } from '../catalogue.js'
import { facetNames } from '../facets.js'
import { newestOf } from '../newest.js'
import type { SearchOptions } from '../search/options.js'
import { documentField, type SearchDocument, searchDocument } from './search-document.js'

export const searchEngines = ['opensearch', 'meilisearch'] as const
export type SearchEngine = (typeof searchEngines)[number]

/** OpenSearch takes at most 100 MB a request, and a document is some kilobytes. */
const PER_FILE = 5_000

const fields = facetNames.map(documentField)
const searched = ['title', 'short_title', 'summary', 'objectives', 'lessons']
const labels = fields.flatMap((field) => [`${field}_zh`, `${field}_en`])

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Chinese is cut into pairs of characters by the analyzer `cjk`, which is part of every OpenSearch. */
const openSearchIndex = json({
  mappings: {
    dynamic: false,
    properties: Object.fromEntries([
      ...searched.map((field) => [field, { type: 'text', analyzer: 'cjk' }] as const),
      ...labels.map((field) => [field, { type: 'text', analyzer: 'cjk' }] as const),
      ...['key', 'id', 'version', 'address', ...fields].map((field) => [field, { type: 'keyword' }] as const),
      ['hour_count', { type: 'float' }] as const,
      ['updated_on', { type: 'date', format: 'strict_date' }] as const,
      ['newest', { type: 'boolean' }] as const,
    ]),
  },
})

const meilisearchSettings = json({
  searchableAttributes: [...searched, ...labels],
  filterableAttributes: ['id', 'newest', ...fields],
  sortableAttributes: ['updated_on', 'hour_count', 'title'],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['zho', 'eng'] }],
})

const lineOf: Readonly<Record<SearchEngine, (document: SearchDocument) => string>> = {
  // The bulk interface wants an action before each document.
  opensearch: (document) =>
    `${JSON.stringify({ index: { _id: document.key } })}\n${canonicalJson(document)}\n`,
  meilisearch: (document) => `${canonicalJson(document)}\n`,
}

const settingsOf: Readonly<Record<SearchEngine, readonly [string, string]>> = {
  opensearch: ['index.json', openSearchIndex],
  meilisearch: ['settings.json', meilisearchSettings],
}

/**
 * The documents in files of at most 5,000, `documents-0001.ndjson` and so on, and the settings of the index.
 *
 * @example
 * await writeTree(searchEngineFiles(catalogue, 'opensearch'), 'opensearch')
 * // curl -X PUT …/courses -H 'Content-Type: application/json' --data-binary @opensearch/index.json
 * // curl -X POST …/courses/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @opensearch/documents-0001.ndjson
 */
export const searchEngineFiles = (
  { entries }: Pick<Catalogue, 'entries'>,
  engine: SearchEngine,
  options: SearchOptions = {},
): Tree => {
  const newest = new Set(newestOf(entries).map(({ identity }) => identity))
  const files: [string, Blob][] = []
  for (let from = 0; from < entries.length; from += PER_FILE) {
    const lines = entries
      .slice(from, from + PER_FILE)
      .map((entry) => lineOf[engine](searchDocument(entry, newest.has(entry.identity), options)))
    files.push([`documents-${String(files.length + 1).padStart(4, '0')}.ndjson`, new Blob(lines)])
  }
  return tree([...files, settingsOf[engine]]).value
}
