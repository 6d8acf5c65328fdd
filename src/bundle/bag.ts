/** The BagIt files (RFC 8493), by which anybody can check a bundle with `sha256sum -c`. */
import { byCodeUnit } from '../base/path.js'
import type { AnyManifest } from '../model/formats.js'

/** A file and the SHA-256 of its bytes. */
export type Digests = ReadonlyMap<string, string>

/** RFC 8493 §2.1.1: exactly these two lines. */
const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** RFC 8493 §2.2.2, without a date, which would make equal bundles differ. */
const information = ({ id, version, title, files }: AnyManifest): string => {
  const bytes = files.reduce((sum, file) => sum + file.size, 0)
  return [
    `External-Description: ${title.replace(/\s+/g, ' ')}`,
    `External-Identifier: ${id}@${version}`,
    `Payload-Oxum: ${bytes}.${files.length}`,
    '',
  ].join('\n')
}

/** One line a file, as `sha256sum` writes and reads them; safe paths hold neither line ends nor `%`, which would be escaped (RFC 8493 §2.1.3). */
export const checksums = (digests: Digests): string =>
  [...digests]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('')

/** The payload manifest and the two tag files, which all follow from the bundle's manifest. */
export const bagFiles = (manifest: AnyManifest): ReadonlyMap<string, string> =>
  new Map([
    ['bag-info.txt', information(manifest)],
    ['bagit.txt', declaration],
    ['manifest-sha256.txt', checksums(new Map(manifest.files.map((file) => [file.path, file.sha256])))],
  ])

/** The tag manifest, over every tag file but itself (RFC 8493 §2.2.1). */
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
export const tagManifest = (digests: Digests): string => checksums(digests)
