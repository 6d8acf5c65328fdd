/** Takes one page out of a bundle that was verified before, cold; writes the milliseconds of processor time. */
import { openVerified } from '../src/node/index.js'

const [path = '', name = ''] = process.argv.slice(2)
const start = process.cpuUsage()
const { value: reader } = await openVerified(path)
const { value: bytes } = (await reader?.file(name)) ?? {}
if (new TextDecoder().decode(bytes as Uint8Array).length === 0) throw new Error('nothing was read')
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1000))
await reader?.close()
