/** Writes the files of a folder into an archive with fflate's stream: media as it is, the rest deflated. */
import { closeSync, openSync, readFileSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

const [folder, path] = process.argv.slice(2)
const out = openSync(path, 'w')
const zip = new Zip((error, chunk) => {
  if (error) throw error
  writeSync(out, chunk)
})
for (const name of readdirSync(folder).sort()) {
  const file = name.endsWith('.mp3') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
  file.mtime = '1980-01-01T00:00:00'
  zip.add(file)
  file.push(readFileSync(join(folder, name)), true)
}
zip.end()
closeSync(out)
