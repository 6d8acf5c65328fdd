/** Prints the SHA-256 of one archive: run in many surroundings, it must always print the same. */
import { hashOf } from '../../src/base/hash.js'
import { tree } from '../../src/base/tree.js'
import { writeZip } from '../../src/base/zip/write-zip.js'

const lesson = '第一课　认识手机：把字调大。\n'.repeat(50)
const files = tree({
  'kebao.json': '{}',
  'data/lessons/第2课.md': lesson,
  'data/lessons/第10课.md': `${lesson}${lesson}`,
  'data/assets/a.bin': Uint8Array.from({ length: 3000 }, (_, i) => (i * i) >>> 3),
  İ: 'a',
  z: 'b',
})
console.log(await hashOf(await writeZip(files.value, { first: 'kebao.json' })))
