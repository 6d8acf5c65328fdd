/**
 * How long coverage takes: `npx tsx bench/coverage.ts [count …]`, by default 1,000, 10,000 and 100,000 courses against a
 * plan of 500 cells and an earlier catalogue of half as many.
 */
import { catalogueOf } from '../src/catalogue/catalogue.js'
import { coverage } from '../src/catalogue/coverage/coverage.js'
import { vocabularies } from '../src/model/vocabulary/index.js'
import { sampleEntries } from './sample-entries.js'

const cells = vocabularies.audience.terms
  .flatMap(({ id: audience }) =>
    vocabularies.topic.terms.map(({ id: topic }) => ({ audience, topic, courses: 10 })),
  )
  .slice(0, 500)

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [1_000, 10_000, 100_000]) {
  const catalogue = catalogueOf(sampleEntries(count))
  const earlier = catalogueOf(sampleEntries(Math.floor(count / 2)))
  const start = performance.now()
  const found = coverage(catalogue, { plan: { cells } as never, earlier })
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${count} courses: ${seconds.toFixed(2)} s, ${found.cells.length} cells, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
  )
}
