/** Writes every file that follows from the source; with `--check` says which of those on disk do not. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliPage } from './generate/cli-page.js'
import { diagnosticsPage } from './generate/diagnostics-page.js'
import { editorSchemas } from './generate/editor-schemas.js'
import { jsonSchemas } from './generate/json-schemas.js'
import { playerFiles } from './generate/player-files.js'
import { requirementsPage } from './generate/requirements-page.js'
import { rulesPage } from './generate/rules-page.js'
import { schemaPage } from './generate/schema-page.js'
import { siteFiles } from './generate/site-files.js'
import { targetPages } from './generate/target-pages.js'
import { vocabulariesPage } from './generate/vocabularies-page.js'

const root = fileURLToPath(new URL('..', import.meta.url))

const read = (path: string): Promise<string | undefined> =>
  readFile(join(root, path), 'utf8').catch(() => undefined)

const files = new Map<string, string>([
  ...Array.from(
    new Map([...jsonSchemas(), ...editorSchemas()]),
    ([name, schema]) => [`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  ),
  ['src/emit/player/player-files.ts', await playerFiles(root)],
  ['src/site/site-files.ts', await siteFiles(root)],
  ['docs/reference/vocabularies.md', vocabulariesPage()],
  ['docs/reference/schema.md', schemaPage()],
  ['docs/reference/rules.md', rulesPage()],
  ['docs/reference/requirements.md', requirementsPage()],
  ['docs/reference/diagnostics.md', await diagnosticsPage(root)],
  ['docs/reference/cli.md', await cliPage()],
  ...targetPages(root),
])

/** A schema that no shape stands for any more. */
const stale = (await readdir(join(root, 'schemas')).catch(() => []))
  .map((name) => `schemas/${name}`)
  .filter((path) => !files.has(path))

const changed: string[] = []
for (const [path, text] of files) if ((await read(path)) !== text) changed.push(path)

if (process.argv.includes('--check')) {
  for (const path of [...changed, ...stale]) process.stderr.write(`not as generated: ${path}\n`)
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0
} else {
  for (const path of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), files.get(path) ?? '')
  }
  for (const path of stale) await rm(join(root, path))
  for (const path of [...changed, ...stale]) process.stdout.write(`${path}\n`)
}
