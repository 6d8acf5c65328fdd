/** All that kebao does with a folder of packages, cold, in one process: read, parse, lint, render, hash, pack, encode. */
import { encode, hasErrors, lint, pack, parse } from '../src/index.js'
import { findPackages, nativeSha256, readTree } from '../src/node/index.js'

const [root = '.'] = process.argv.slice(2)
let size = 0
for (const { folder } of await findPackages([root], process.cwd())) {
  const { value: tree } = await readTree(folder)
  const { value: pkg, diagnostics } = await parse(tree)
  const findings = pkg === undefined ? diagnostics : [...diagnostics, ...lint(pkg)]
  if (pkg === undefined || hasErrors(findings)) throw new Error(JSON.stringify(findings[0]))
  const { value: bundle } = await pack(pkg, { createHash: nativeSha256 })
  if (bundle === undefined) throw new Error(`${folder} was not packed`)
  size += (await encode(bundle)).size
}
process.stdout.write(`${size}\n`)
