/** What linting is measured against: a folder of packages is read and parsed, and nothing else. */
import { parse } from '../src/index.js'
import { findPackages, readTree } from '../src/node/index.js'

const [root = '.'] = process.argv.slice(2)
let lessons = 0
for (const { folder } of await findPackages([root], process.cwd())) {
  const { value: tree } = await readTree(folder)
  lessons += (await parse(tree)).value?.lessons.length ?? 0
}
process.stdout.write(`${lessons}\n`)
