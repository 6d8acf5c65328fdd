/** Reads one file of an archive with unzipit, cold; writes the milliseconds of processor time. */
import { open } from 'node:fs/promises'
import { unzip } from 'unzipit'

const [path, name] = process.argv.slice(2)
const start = process.cpuUsage()
const file = await open(path)
const reader = {
  getLength: async () => (await file.stat()).size,
  read: async (offset, length) => {
    const bytes = new Uint8Array(length)
    await file.read(bytes, 0, length, offset)
    return bytes
  },
}
const { entries } = await unzip(reader)
const text = await entries[name].text()
if (text.length === 0) throw new Error('nothing was read')
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1000))
await file.close()
