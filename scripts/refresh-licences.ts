/**
 * Writes the snapshot of SPDX licence ids: `npx tsx scripts/refresh-licences.ts FOLDER`, where FOLDER holds the npm
 * package `spdx-license-ids` (CC0-1.0).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../src/base/path.js'

const WIDTH = 108

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of the npm package spdx-license-ids.')

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const { version } = read('package.json') as { version: string }
const ids = (read('index.json') as string[]).toSorted(byCodeUnit)

/** Lines of one first letter each, so that a new id moves few others. */
const lines: string[] = []
for (const id of ids) {
  const line = lines.at(-1)
  const fits = line !== undefined && line.charAt(0) === id.charAt(0) && line.length + id.length < WIDTH
  if (fits) lines[lines.length - 1] = `${line} ${id}`
  else lines.push(id)
}

writeFileSync(
  new URL('../src/model/licence/spdx-ids.ts', import.meta.url),
  `/** The ids of the SPDX licence list. Written by scripts/refresh-licences.ts from spdx-license-ids ${version} (CC0-1.0). */

/** Ids that are not deprecated, separated by white space. */
export const spdxIds = \`
${lines.join('\n')}
\`
`,
)
