/** Packs one package, and writes its archive beside the place that it is meant for. */
import { bundleFileName, encodePieces, type LintOptions, reviewsOf } from '../../index.js'
import { nativeArchive, writeAside } from '../../node/index.js'
import { bundleOf } from '../bundle-of.js'
import { compareBundle } from '../compare-bundle.js'
import { checkPackage } from '../load-package.js'
import type { ReadPackage } from '../read-package.js'
import { complete } from '../settings/complete.js'
import { digestOfFile } from './digest-of-file.js'
import type { PackRecord } from './pack-record.js'

/** @param placeOf where a bundle of that name goes */
export const packPackage = async (
  read: ReadPackage,
  lint: LintOptions,
  placeOf: (fileName: string) => string,
): Promise<PackRecord> => {
  const { bundle, told } = await bundleOf(await complete(await checkPackage(read, lint), lint))
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
  const isThere = (await compareBundle(path, bundle, nativeArchive)) === 'same'
  const aside = isThere ? undefined : await writeAside(path, encodePieces(bundle, nativeArchive))
  const { id, version } = manifest
  const { diagnostics: reviews } = await reviewsOf(bundle)
  return {
    ...record,
    bundle: {
      ...{ id, version, identity, fileName, reviews },
      archive: (await digestOfFile(aside ?? path)) ?? '',
      ...(aside !== undefined && { aside }),
    },
  }
}
