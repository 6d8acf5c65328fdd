/** Checks a single file as `verify` checks all: pages and pictures must be such as a host can show. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { strictUtf8 } from '../../base/strict-utf8.js'
import { bytesOf, type Content, sizeOf } from '../../base/tree.js'
import { isPage, maxPageBytes, paths } from '../bundle.js'
import { checkPage, type IsOwnFragment } from '../check-html.js'
import { checkPictures } from '../check-pictures.js'

const PAGE = /^data\/lessons\/(.*)\.html$/

/** True for a file whose content has a form of its own, so that its hash alone says too little. */
export const hasForm = (path: string): boolean => isPage(path) || path.endsWith('.svg')

export const checkFile = async (
  path: string,
  content: Content,
  isOwn: () => IsOwnFragment,
): Promise<readonly Diagnostic[]> => {
  if (!isPage(path)) return checkPictures(new Map([[path, content]]))
  const html = sizeOf(content) > maxPageBytes ? undefined : strictUtf8(await bytesOf(content))
  const lesson = path === paths.courseHtml ? undefined : PAGE.exec(path)?.[1]
  return checkPage(path, html, lesson, isOwn())
}
