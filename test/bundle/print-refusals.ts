/** A program of its own: opens archives one after another, tells each and the milliseconds of work it takes, and at the end the memory of all. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/index.js'

const folder = process.argv[2] ?? ''
const peak = (): number => process.resourceUsage().maxRSS * 1024
const before = peak()
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name))
  const start = process.cpuUsage()
  const { value } = await decode(bytes)
  const { user, system } = process.cpuUsage(start)
  process.stdout.write(
    `${value === undefined ? 'refused' : 'opened'} ${Math.ceil((user + system) / 1_000)} ${name}\n`,
  )
}
process.stdout.write(`done ${peak() - before}\n`)
