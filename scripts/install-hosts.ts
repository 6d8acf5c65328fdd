/** Installs what the example hosts need, each in its own folder, as somebody would who copies one. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const hosts = join(import.meta.dirname, '../examples/hosts')

for (const name of readdirSync(hosts).sort()) {
  const cwd = join(hosts, name)
  if (!existsSync(join(cwd, 'package.json'))) continue
  process.stdout.write(`${name}: npm ci\n`)
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: 'inherit' })
}
