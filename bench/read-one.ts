/** Opens a bundle and reads one lesson of it, cold; writes how long that took. */
import { open } from '../src/node/index.js'

const [path = '', id = ''] = process.argv.slice(2)
const start = performance.now()
const { value: reader, diagnostics } = await open(path)
const lesson = await reader?.lesson(id)
if (lesson?.value === undefined) throw new Error(JSON.stringify(diagnostics[0] ?? lesson?.diagnostics[0]))
process.stdout.write(String(performance.now() - start))
await reader?.close()
