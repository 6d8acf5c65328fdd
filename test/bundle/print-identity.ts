/** A program of its own: prints the identity of a package's bundle and the hash of its archive. */
import { decode, encode, pack, parse } from '../../src/index.js'
import { nativeSha256, readTree } from '../../src/node/index.js'

const { value: files } = await readTree(process.argv[2] ?? '')
const { value: pkg } = await parse(files)
const { value: bundle } = pkg === undefined ? {} : await pack(pkg)
if (bundle === undefined) throw new Error('this cannot be packed')
const archive = await encode(bundle)
const hash = nativeSha256()
hash.update(new Uint8Array(await archive.arrayBuffer()))
const { value: opened } = await decode(archive)
process.stdout.write(`${opened?.identity} ${hash.digest()}\n`)
