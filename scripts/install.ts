/** `tsx scripts/install.ts FOLDER…`: installs what each folder with a package.json needs, as somebody would who copies it. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Checkers bring browsers with them if they are let; the tests have their own. */
const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }

for (const folder of process.argv.slice(2).sort()) {
  if (!existsSync(join(folder, 'package.json'))) continue
  process.stdout.write(`${folder}: npm ci\n`)
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', args, { cwd: folder, env, stdio: 'inherit' })
}
