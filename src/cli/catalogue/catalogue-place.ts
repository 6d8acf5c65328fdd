/** Where a catalogue is written: in the place of an earlier one, and of nothing else. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Catalogue, type CatalogueTitle, writeCatalogue } from '../../catalogue/index.js'
import { KebaoError, words } from '../../index.js'
import { nativeSha256, writeTree } from '../../node/index.js'
import { checkApart, MARK } from '../emit/output-place.js'

/** The text of the mark: that of every catalogue, so that two that say the same are the same. */
const MARK_TEXT = 'kebao catalog\n'

const OURS: ReadonlySet<string> = new Set([MARK, 'catalogue.json', 'entries', 'fingerprints'])

/** What systems leave in every folder that somebody opened. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const notOurs = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-ours',
    words(
      `「${path}」里有目录以外的东西，没有动它。请写到一个新的文件夹。`,
      `There is more in \`${path}\` than a catalogue, and it was left alone. Name a new folder.`,
    ),
  )

const isOurs = (folder: string): boolean => {
  const names = readdirSync(folder).filter((name) => !LITTER.has(name))
  if (names.length === 0) return true
  if (names.some((name) => !OURS.has(name)) || !names.includes(MARK)) return false
  return readFileSync(join(folder, MARK), 'utf8') === MARK_TEXT
}

/**
 * Refuses to write over anything but a catalogue that kebao wrote, or into a folder that is read.
 *
 * @param inputs folders that what is written must not touch
 */
export const checkCataloguePlace = (out: string, inputs: readonly string[], cwd: string): void => {
  const folder = resolve(cwd, out)
  for (const input of inputs) checkApart(folder, out, input, cwd)
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (there !== undefined && !(there.isDirectory() && isOurs(folder))) throw notOurs(out)
}

/** Writes a catalogue whole, in the place of an earlier one. */
export const placeCatalogue = async (
  catalogue: Catalogue,
  head: CatalogueTitle,
  out: string,
  cwd: string,
): Promise<void> => {
  const tree = writeCatalogue(catalogue, head, { createHash: nativeSha256 })
  const marked = new Map([[MARK, new TextEncoder().encode(MARK_TEXT)] as const, ...tree])
  await writeTree(marked, resolve(cwd, out), { replace: true })
}
