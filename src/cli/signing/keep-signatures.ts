/** Packing a package again does not throw away who signed it, as long as nothing in it has changed. */
import type { Bundle, Reader } from '../../index.js'

/** The bundle with the signatures of the one it is about to replace, where both have one identity; else the bundle itself. */
export const keepSignatures = async (before: Reader | undefined, bundle: Bundle): Promise<Bundle> => {
  if (before?.identity !== bundle.identity) return bundle
  const { value: signed = new Map() } = await before.signatures()
  const kept = [...signed].filter(([path]) => !bundle.tree.has(path))
  return kept.length === 0 ? bundle : { ...bundle, tree: new Map([...bundle.tree, ...kept]) }
}
