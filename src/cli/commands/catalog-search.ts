/** `kebao catalog search`: finds courses in a catalogue. Like `grep` it ends with 1 where there are none. */
import { type Found, hitLimit, type Query, type Search, searchIn, textLimit } from '../../catalogue/index.js'
import { words } from '../../index.js'
import { openCatalogue } from '../catalogue/open-catalogue.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { formatOption, tellRefused } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { chosenIn, facetOptions } from '../search/facet-options.js'
import { hitsPage } from '../search/hits-page.js'
import { hitsTable } from '../search/hits-table.js'

/** A search answers a page at a time. */
const upTo = (search: Search, query: Query, limit: number): Found => {
  const found = search({ ...query, limit: Math.min(limit, hitLimit) })
  const hits = [...found.hits]
  while (hits.length < Math.min(limit, found.total))
    hits.push(...search({ ...query, count: [], limit: hitLimit, offset: hits.length }).hits)
  return { ...found, hits: hits.slice(0, limit) }
}

const tooLong = words(
  `要找的话太长，只找了前 ${textLimit} 个字。`,
  `The words are too long: only the first ${textLimit} characters were looked for.`,
)

export const catalogSearchCommand = defineCommand({
  name: 'catalog search',
  summary: words(
    '在目录里找课程；一门也没有时退出码是 1',
    'Find courses in a catalogue; exits with 1 where there are none',
  ),
  usage: 'CATALOGUE [WORDS…]',
  options: {
    ...facetOptions,
    limit: {
      type: 'count',
      value: 'N',
      summary: words('最多列多少门；不写是 20', 'How many to list at most; 20 by default'),
    },
    format: formatOption('pretty', 'json', 'csv'),
  },
  run: async ({ args: [path = '', ...typed], options, terminal, language }) => {
    const { format, limit = 20 } = options
    const text = typed.join(' ')
    const facets = chosenIn(options)
    const { value: catalogue, diagnostics } = await openCatalogue(path, terminal, { fingerprints: false })
    if (catalogue === undefined) {
      tellRefused(path, diagnostics, format, terminal, language)
      return exitCode.failure
    }
    // Whoever runs this works in the system, and may look for whom it is to serve (R063).
    const found = upTo(searchIn(catalogue.entries, { sensitive: true }), { text, facets }, limit)
    const { stdout, stderr } = terminal
    if (found.shortened) stderr.write(`${tooLong[language]}\n`)
    if (format === 'json') stdout.write(jsonText({ version: 1, query: { text, facets }, ...found }))
    else if (format === 'csv') stdout.write(hitsTable(found.hits, language))
    else stdout.write(hitsPage(found, { text, facets }, language, stdout.columns))
    return found.total > 0 ? exitCode.clean : exitCode.findings
  },
})
