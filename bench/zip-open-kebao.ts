/** Opens a bundle and reads one lesson of it, cold, with all its proofs; writes the milliseconds of processor time. */
import { open } from '../src/node/index.js'

const [path = '', id = ''] = process.argv.slice(2)
const start = process.cpuUsage()
const { value: reader, diagnostics } = await open(path)
const lesson = await reader?.lesson(id)
if (lesson?.value === undefined) throw new Error(JSON.stringify(diagnostics[0] ?? lesson?.diagnostics[0]))
const { user, system } = process.cpuUsage(start)
process.stdout.write(String((user + system) / 1000))
await reader?.close()
