/** Keeps media under the hash of its content. */
import { lstatSync, mkdirSync, rmSync } from 'node:fs'
import { type Asset, type Content, chunksOf } from '../../index.js'
import { diskFault } from '../disk-error.js'
import { moveIntoPlace } from '../move-into-place.js'
import { nativeSha256 } from '../native-hash.js'
import { temporaryPath } from '../temporary-path.js'
import { writeNew } from '../write-new.js'
import type { Layout } from './layout.js'

export const isKept = ({ path, size }: Asset, layout: Layout): boolean => {
  const found = lstatSync(layout.asset(path), { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size
}

/** Hashes what goes by, and throws at the end where it is not what the name says. */
async function* checked(content: Content, { path, sha256 }: Asset): AsyncGenerator<Uint8Array> {
  const hash = nativeSha256()
  for await (const chunk of chunksOf(content)) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest() !== sha256) throw diskFault('NotReadableError', path)
}

export const keepAsset = async (asset: Asset, content: Content, layout: Layout): Promise<void> => {
  const target = layout.asset(asset.path)
  mkdirSync(layout.assets, { recursive: true })
  const temporary = temporaryPath(target)
  try {
    await writeNew(temporary, checked(content, asset))
    await moveIntoPlace(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
