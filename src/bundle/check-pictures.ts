/** SVG can run programs, so a bundle takes none that is more than a still picture, whatever rules were off. */
import type { Diagnostic } from '../base/diagnostic.js'
import { extensionOf } from '../base/path.js'
import { svgProblems } from '../base/svg/svg-problems.js'
import { bytesOf, type Content, sizeOf, type Tree } from '../base/tree.js'
import { unsafePicture } from './diagnostics.js'

/** What is larger than any drawing is not read. */
const MAX_BYTES = 16 * 1024 * 1024

const isStill = async (content: Content): Promise<boolean> => {
  if (sizeOf(content) > MAX_BYTES) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(content))
    return svgProblems(text).length === 0
  } catch {
    return false
  }
}

/** Findings about the SVG files of a package or of a bundle, each under its path. */
export const checkPictures = async (tree: Tree): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = []
  for (const [file, content] of tree) {
    if (extensionOf(file) === 'svg' && !(await isStill(content)))
      diagnostics.push(unsafePicture({ file }, {}))
  }
  return diagnostics
}
