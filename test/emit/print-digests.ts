/** Prints the digest of what each target makes of two courses: started with other settings of the machine. */
import { createHash } from 'node:crypto'
import { bytesOf } from '../../src/base/tree.js'
import { archive, emit, targets } from '../../src/emit/index.js'
import { packageOf } from './fixture.js'

for (const name of ['hostile', 'straw-weaving']) {
  for (const target of targets) {
    const { value: tree } = await emit(await packageOf(name), target)
    const hash = createHash('sha256')
    for (const [path, content] of tree ?? []) hash.update(path).update(await bytesOf(content))
    const file = tree && (await archive(tree, target))
    if (file !== undefined) hash.update(await bytesOf(file))
    process.stdout.write(`${name} ${target.name} ${tree?.size} ${hash.digest('hex')}\n`)
  }
}
