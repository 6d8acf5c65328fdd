/** The formats of a report, by the name that `--format` gives. */
import { compact } from './compact.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { pretty } from './pretty.js'
import type { Reporter } from './report.js'
import { sarif } from './sarif.js'

export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
  ['github', github],
  ['gitlab', gitlab],
  ['sarif', sarif],
  ['junit', junit],
  ['markdown', markdown],
])
