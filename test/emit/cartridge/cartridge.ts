/** A cartridge of a course, read back. */
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { commonCartridge } from '../../../src/emit/cartridge/cartridge.js'
import type { Package } from '../../../src/parse/package.js'
import { emitted } from '../fixture.js'
import { type ReadManifest, readManifest } from './read-manifest.js'

export type ProfileName = 'moodle' | 'canvas'

export interface Cartridge {
  readonly pkg: Package
  readonly tree: Tree
  /** Text files by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly manifest: ReadManifest
  /** How often each loss was told, by code. */
  readonly losses: ReadonlyMap<string, number>
}

const read = async (name: string, profile: ProfileName): Promise<Cartridge> => {
  const { pkg, tree, diagnostics } = await emitted(name, commonCartridge, { options: { profile } })
  const texts = new Map<string, string>()
  for (const [path, content] of tree) {
    if (/\.(?:xml|html)$/.test(path)) texts.set(path, new TextDecoder().decode(await bytesOf(content)))
  }
  const losses = new Map(
    diagnostics.map(({ code, data }) => [code, (data as { readonly count?: number }).count ?? 1]),
  )
  return { pkg, tree, texts, manifest: readManifest(texts.get('imsmanifest.xml') ?? ''), losses }
}

const cartridges = new Map<string, Promise<Cartridge>>()

export const cartridge = (name: string, profile: ProfileName): Promise<Cartridge> => {
  const key = `${name} ${profile}`
  const reading = cartridges.get(key) ?? read(name, profile)
  cartridges.set(key, reading)
  return reading
}
