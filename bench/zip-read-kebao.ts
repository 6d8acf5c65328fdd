/** Takes one file out of an archive by kebao's strict reader, and checks the whole directory on the way; writes the milliseconds of processor time. */
import { findDirectory, readEntries } from '../src/base/zip/read-entries.js'
import { readEntry } from '../src/base/zip/read-entry.js'
import { defaultZipLimits } from '../src/base/zip/zip-limits.js'
import { fileSource } from '../src/node/file-source.js'

const [path = '', name = ''] = process.argv.slice(2)
const start = process.cpuUsage()
const source = await fileSource(path)
const { value: end } = await findDirectory(source, defaultZipLimits)
const { value: entries } = end ? await readEntries(source, end, defaultZipLimits, 'kebao.json') : {}
const entry = entries?.find((each) => each.path === name)
const { value: bytes } = entry ? await readEntry(source, entry) : {}
if (new TextDecoder().decode(bytes).length === 0) throw new Error('nothing was read')
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1000))
await source.close?.()
