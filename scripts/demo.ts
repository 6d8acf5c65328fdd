/** `npm run demo`: every example from folder to verified bundle, by the commands a person would type. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleNames } from './example-names.js'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kebao-demo-'))

const kebao = (...args: readonly string[]): void => {
  process.stdout.write(`\n$ kebao ${args.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

for (const name of exampleNames) kebao('lint', `examples/${name}`)
kebao('pack', 'examples', '-o', folder)
for (const bundle of readdirSync(folder)) {
  kebao('verify', join(folder, bundle))
  kebao('inspect', join(folder, bundle))
}
rmSync(folder, { recursive: true })
