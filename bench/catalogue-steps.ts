/** The steps that `bench/catalogue.ts` measures, in a process of its own: the number of courses and an empty folder. */
import { join } from 'node:path'
import {
  type CatalogueEntry,
  catalogueOf,
  type Fingerprint,
  feedOf,
  mergeCatalogues,
  planCatalogues,
  writeCatalogue,
} from '../src/catalogue/index.js'
import { openCatalogue } from '../src/cli/catalogue/open-catalogue.js'
import { nativeSha256, writeTree } from '../src/node/index.js'
import { sampleEntries } from './sample-entries.js'

const [count = '10000', folder = '.'] = process.argv.slice(2)

/** 128 bins of 32 bits. */
const bins = Buffer.alloc(512, 7).toString('base64').replace(/=+$/, '')

/** As large as a real one; what it says does not matter here. */
const sketched = ({ id, version, identity, lessons }: CatalogueEntry): Fingerprint => ({
  id,
  version,
  identity,
  lessons: lessons.map((lesson) => ({ id: lesson.id, sketch: { size: 700, bins } })),
  questions: [],
})

const cost: Record<string, number> = {}
const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const start = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(start)
  // Processor time: the machine may be shared.
  cost[`${name}, s`] = (user + system) / 1e6
  return made
}
const opened = async (options: { readonly fingerprints: boolean }) => {
  const { value, diagnostics } = await openCatalogue(folder, { cwd: '.' }, options)
  if (value === undefined) throw new Error(diagnostics[0]?.message.en)
  return value
}
const held = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const options = { createHash: nativeSha256 }
{
  const entries = sampleEntries(Number(count))
  const catalogue = catalogueOf(entries, entries.map(sketched))
  await step('write', () => writeTree(writeCatalogue(catalogue, {}, options), folder, { replace: true }))
}
{
  const before = held()
  const entries = await step('read the entries', () => opened({ fingerprints: false }))
  cost['held by the entries, MiB'] = held() - before
  await step('plan against itself', () => planCatalogues(entries, entries))
  await step('feed', () => feedOf(entries, { title: '', base: 'https://example.org/' }))
}
await step('rebuild from the files', async () => {
  const known = await opened({ fingerprints: true })
  const { value } = mergeCatalogues([known])
  await writeTree(writeCatalogue(value, {}, options), join(folder, 'again'))
})
// Kilobytes, whatever the manual of the system says.
cost['most memory at once, MiB'] = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify(cost))
