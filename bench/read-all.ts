/** Reads and checks a whole bundle, cold; writes how long that took. */
import { openAsBlob } from 'node:fs'
import { decode } from '../src/index.js'
import { nativeSha256 } from '../src/node/index.js'

const [path = ''] = process.argv.slice(2)
const start = performance.now()
const { value: bundle, diagnostics } = await decode(await openAsBlob(path), { createHash: nativeSha256 })
if (bundle === undefined) throw new Error(JSON.stringify(diagnostics[0]))
process.stdout.write(String(performance.now() - start))
