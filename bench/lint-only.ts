/** Linting as the command line does it, without a report: read, parse, lint, and compare the packages. */
import { check, factsOf, lintAcross, type Member } from '../src/index.js'
import { findPackages, readTree } from '../src/node/index.js'

const [root = '.'] = process.argv.slice(2)
const members: Member[] = []
let found = 0
for (const { path, folder } of await findPackages([root], process.cwd())) {
  const { value: tree } = await readTree(folder)
  const { value: pkg, diagnostics } = await check(tree)
  found += diagnostics.length
  if (pkg !== undefined) members.push({ path, facts: factsOf(pkg) })
}
process.stdout.write(`${found + lintAcross(members).length}\n`)
