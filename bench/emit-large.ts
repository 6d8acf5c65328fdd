/** Emits every format of a package into a folder, in one process, and prints the highest memory after each. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { archive, emit, targets } from '../src/emit/index.js'
import { parse } from '../src/index.js'
import { nativeSha256, readTree, writeFile, writeTree } from '../src/node/index.js'

const [source = '', out = ''] = process.argv.slice(2)

/** In MiB; Linux keeps the peak of a process, which does not begin with that of its parent as `maxRSS` does. */
const peak = (): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024

const { value: pkg } = await parse((await readTree(source)).value)
if (pkg === undefined) throw new Error(`${source} was not read`)
mkdirSync(out, { recursive: true })
for (const target of targets) {
  const { value: tree, diagnostics } = await emit(pkg, target, { createHash: nativeSha256 })
  if (tree === undefined) throw new Error(JSON.stringify(diagnostics))
  const place = join(out, target.name)
  const file = await archive(tree, target)
  if (file === undefined) await writeTree(tree, place)
  else await writeFile(place, file)
  rmSync(place, { recursive: true })
  process.stdout.write(`${target.name.padEnd(52)}${`${peak().toFixed(0)} MiB`.padStart(12)}\n`)
}
