/** Writes the files of a folder into an archive with kebao, as `kebao pack` writes them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazyTree } from '../src/base/lazy-tree.js'
import { zipPieces } from '../src/base/zip/write-zip.js'
import { nativeArchive, writeFile } from '../src/node/index.js'

const [folder = '', path = ''] = process.argv.slice(2)
const names = readdirSync(folder)
const tree = lazyTree(new Map(names.map((name) => [name, () => readFileSync(join(folder, name))])))
await writeFile(path, zipPieces(tree, nativeArchive))
