/** Finds the bundle again in what other programs made of it. */
import type { Result } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import { unwrapFolder } from '../base/unwrap-folder.js'
import { tellLeftBehind } from '../base/zip/foreign/foreign-diagnostics.js'
import { readForeignZip } from '../base/zip/foreign/read-foreign-zip.js'
import { isSystemFile } from '../base/zip/foreign/system-file.js'
import { type Bundle, paths } from './bundle.js'
import type { DecodeOptions } from './encode.js'
import { verify } from './verify.js'

/** A folder that was looked at in a file manager holds records of that. */
const withoutSystemFiles = (files: Tree): Result<Tree> => {
  const dropped = [...files.keys()].filter(isSystemFile)
  const kept = [...files].filter(([path]) => !isSystemFile(path))
  return {
    value: new Map(kept),
    diagnostics: tellLeftBehind(dropped),
  }
}

/**
 * Opens a bundle that was unpacked, or zipped again by any other program, and checks it like any other: nothing in it
 * may have changed. `encode` then gives the bytes of the first archive. What was left out of an archive, such as
 * `__MACOSX`, is told as `info`.
 *
 * @example
 * const { value: bundle, diagnostics } = await repack(zip)
 * if (bundle) await encode(bundle)
 */
export const repack = async (
  source: Blob | Uint8Array | Tree,
  options: DecodeOptions = {},
): Promise<Result<Bundle>> => {
  const read =
    source instanceof Map
      ? withoutSystemFiles(source)
      : await readForeignZip(source as Blob, { limits: options.limits ?? {} })
  if (read.value === undefined) return { diagnostics: read.diagnostics }
  const files = read.value.has(paths.manifest) ? read.value : unwrapFolder(read.value)
  const { value, diagnostics } = await verify(files, options)
  return value === undefined
    ? { diagnostics: [...read.diagnostics, ...diagnostics] }
    : { value, diagnostics: [...read.diagnostics, ...diagnostics] }
}
