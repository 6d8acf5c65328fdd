/** SVG can run programs, so a bundle takes none that is more than a still picture, whatever rules were off. */
import type { Diagnostic } from '../base/diagnostic.js'
import { strictUtf8 } from '../base/strict-utf8.js'
import { svgProblems } from '../base/svg/svg-problems.js'
import { bytesOf, type Content, sizeOf, type Tree } from '../base/tree.js'
import { isPicture, maxPictureBytes } from './bundle.js'
import { unsafePicture } from './diagnostics.js'

const isStill = async (content: Content): Promise<boolean> => {
  if (sizeOf(content) > maxPictureBytes) return false
  const text = strictUtf8(await bytesOf(content))?.replace(/^\ufeff/, '')
  return text !== undefined && svgProblems(text).length === 0
}

/** Findings about the SVG files of a package or of a bundle, each under its path. */
export const checkPictures = async (tree: Tree): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = []
  for (const [file, content] of tree) {
    if (isPicture(file) && !(await isStill(content))) diagnostics.push(unsafePicture({ file }, {}))
  }
  return diagnostics
}
