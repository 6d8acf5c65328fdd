/**
 * `npm run mutations`: plants each kind of mistake into an example, one at a time, and tells whether it is reported on
 * the right line and with how many findings. Fails where more than two kinds are missed, one crashes, or one makes more
 * than three findings.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { padTo } from '../../src/cli/columns.js'
import { check, type Diagnostic, tree } from '../../src/index.js'
import { mistakes } from './index.js'
import type { Files, Mistake } from './mistake.js'

const KINDS = 60
const FOUND = 58
const MOST_FINDINGS = 3

const examples = join(import.meta.dirname, '../../examples')

const filesOf = (example: string): Files => {
  const folder = join(examples, example)
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]
      }),
  )
}

const findings = async (files: Files): Promise<readonly Diagnostic[]> => {
  const { value, diagnostics } = tree(files)
  return [...diagnostics, ...(await check(value)).diagnostics]
}

/** What a finding says, wherever its line has moved to. */
const nameOf = ({ code, file, message }: Diagnostic): string => `${code} ${file} ${message['zh-CN']}`

const newIn = (after: readonly Diagnostic[], before: readonly Diagnostic[]): readonly Diagnostic[] => {
  const known = new Map<string, number>()
  for (const each of before) known.set(nameOf(each), (known.get(nameOf(each)) ?? 0) + 1)
  return after.filter((each) => {
    const left = known.get(nameOf(each)) ?? 0
    known.set(nameOf(each), left - 1)
    return left <= 0
  })
}

interface Outcome {
  readonly found: boolean
  readonly crashed: boolean
  readonly findings: readonly string[]
}

const before = new Map<string, readonly Diagnostic[]>()

const outcomeOf = async ({ example, plant }: Mistake): Promise<Outcome> => {
  const clean = filesOf(example)
  const known = before.get(example) ?? (await findings(clean))
  before.set(example, known)
  const { files, file, line } = plant(clean)
  try {
    const fresh = newIn(await findings(files), known)
    return {
      found: fresh.some(
        (each) => each.file === file && (line === undefined || each.range?.start.line === line),
      ),
      crashed: false,
      findings: fresh.map(
        (each) => `${each.code} ${each.file}:${each.range?.start.line ?? ''} (${file}:${line ?? ''})`,
      ),
    }
  } catch (error) {
    return { found: false, crashed: true, findings: [String(error)] }
  }
}

let found = 0
let crashed = 0
let noisy = 0
for (const [name, mistake] of Object.entries(mistakes)) {
  const outcome = await outcomeOf(mistake)
  const isNoisy = outcome.findings.length > MOST_FINDINGS
  if (outcome.found) found += 1
  if (outcome.crashed) crashed += 1
  if (isNoisy) noisy += 1
  const verdict = outcome.crashed ? 'CRASH' : outcome.found ? 'found' : 'MISSED'
  const count = `${outcome.findings.length}${isNoisy ? ' TOO MANY' : ''}`
  console.log([padTo(verdict, 8), padTo(name, 22), padTo(count, 12), outcome.findings.join('; ')].join(''))
}
const kinds = Object.keys(mistakes).length
console.log(
  `\n${found} of ${kinds} kinds reported on the right line, ${crashed} crashes, ${noisy} with too many findings`,
)
process.exitCode = kinds >= KINDS && kinds - found <= KINDS - FOUND && crashed + noisy === 0 ? 0 : 1
