/**
 * The schemas of Common Cartridge 1.3 are not to be had here. This set is derived from that of 1.1 by the names that the
 * versions differ in: it proves that a cartridge keeps the structure, and nothing about what 1.3 added.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const names: readonly (readonly [from: RegExp, to: string])[] = [
  [/imsccv1p1\/ims(wl|dt)_v1p1/g, 'imsccv1p3/ims$1_v1p3'],
  [/imsccv1p1/g, 'imsccv1p3'],
  [/(imscc|imswl|imsdt)_xmlv1p1/g, '$1_xmlv1p3'],
  [/"1\.1\.0"/g, '"1.3.0"'],
]

export const derive13 = (from: string, to: string): void => {
  for (const name of readdirSync(from)) {
    if (!name.endsWith('.xsd')) continue
    const source = readFileSync(join(from, name), 'utf8')
    const derived = names.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), source)
    writeFileSync(join(to, name), derived)
  }
}
