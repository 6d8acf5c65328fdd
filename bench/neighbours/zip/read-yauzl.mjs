/** Reads one file of an archive with yauzl, cold, and no entry behind it; writes the milliseconds of processor time. */
import { promisify } from 'node:util'
import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'

const [path, name] = process.argv.slice(2)
const start = process.cpuUsage()
const zip = await promisify(yauzl.open)(path, { lazyEntries: true })
const entry = await new Promise((resolve, reject) => {
  zip.on('error', reject)
  zip.on('end', () => reject(new Error('not found')))
  zip.on('entry', (each) => (each.fileName === name ? resolve(each) : zip.readEntry()))
  zip.readEntry()
})
const stream = await promisify(zip.openReadStream.bind(zip))(entry)
if ((await text(stream)).length === 0) throw new Error('nothing was read')
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1000))
zip.close()
