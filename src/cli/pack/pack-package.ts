/** Packs one package, and writes its archive beside the place that it is meant for. */
import {
  type Bundle,
  bundleFileName,
  type CreateHash,
  encodePieces,
  type LintOptions,
  reviewsOf,
} from '../../index.js'
import { nativeArchive, nativeSha256, writeAside } from '../../node/index.js'
import { bundleOf } from '../bundle-of.js'
import { digestOfFile } from '../digest-of-file.js'
import { checkPackage, type Note } from '../load-package.js'
import type { ReadPackage } from '../read-package.js'
import { complete } from '../settings/complete.js'
import { compareBundle } from './compare-bundle.js'
import type { PackRecord } from './pack-record.js'

/** A film takes long to hash and to write, and each piece of it is a step. */
const notedHash =
  (note: Note): CreateHash =>
  () => {
    const hash = nativeSha256()
    return {
      ...hash,
      update: (bytes) => {
        note('')
        hash.update(bytes)
      },
    }
  }

async function* notedPieces(bundle: Bundle, note: Note): AsyncGenerator<Uint8Array> {
  for await (const piece of encodePieces(bundle, nativeArchive)) {
    note('')
    yield piece
  }
}

/** @param placeOf where a bundle of that name goes */
export const packPackage = async (
  read: ReadPackage,
  lint: LintOptions,
  placeOf: (fileName: string) => string,
  note: Note = () => {},
): Promise<PackRecord> => {
  const loaded = await complete(await checkPackage(read, lint, note), lint)
  const { bundle, told } = await bundleOf(loaded, notedHash(note))
  const { diagnostics, suppressed, sources } = told
  const record = {
    diagnostics,
    ...(suppressed && { suppressed }),
    sources: diagnostics.length > 0 ? [...sources] : [],
  }
  if (bundle === undefined) return record
  const { identity, manifest } = bundle
  const fileName = bundleFileName(bundle)
  const path = placeOf(fileName)
  const isThere = (await compareBundle(path, bundle, notedPieces(bundle, note))) === 'same'
  const aside = isThere ? undefined : await writeAside(path, notedPieces(bundle, note))
  const { id, version } = manifest
  const { diagnostics: reviews } = await reviewsOf(bundle)
  return {
    ...record,
    bundle: {
      ...{ id, version, identity, fileName, reviews },
      archive: digestOfFile(aside ?? path) ?? '',
      ...(aside !== undefined && { aside }),
    },
  }
}
