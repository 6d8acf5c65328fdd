/** The formats of a report, by the name that `--format` gives. */
import { compact } from './compact.js'
import { github } from './github.js'
import { json } from './json.js'
import { pretty } from './pretty.js'
import type { Reporter } from './report.js'

export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
  ['github', github],
])
