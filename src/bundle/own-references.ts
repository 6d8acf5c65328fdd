/** What a fragment may refer to, and how it is written there: once for the course document, once for all lessons. */
import type { UrlUse } from '../markdown/html/context.js'
import type { Manifest } from '../model/manifest.js'
import { isPage, paths } from './bundle.js'

type IsOwnReference = (url: string, use: UrlUse) => boolean

/** The media and pages of a bundle, as a document beside the lessons or above them writes them. */
const namesFrom = ({ files }: Manifest, isLesson: boolean): ReadonlyMap<string, 'page' | 'asset'> => {
  const names = new Map<string, 'page' | 'asset'>()
  for (const { path } of files) {
    const isAsset = path.startsWith('data/assets/')
    if (!isAsset && !isPage(path)) continue
    const fromCourse = path.slice('data/'.length)
    const fromLesson =
      isAsset || path === paths.courseHtml ? `../${fromCourse}` : path.slice('data/lessons/'.length)
    names.set(isLesson ? fromLesson : fromCourse, isAsset ? 'asset' : 'page')
  }
  return names
}

/** A scheme or nothing: addresses with neither were refused when the fragment was read. */
const isExternal = (url: string): boolean => /^[a-z]+:/.test(url)

/** Links may lead anywhere; what a page shows by itself must come with it. */
export const ownReferences = (manifest: Manifest, isLesson: boolean): IsOwnReference => {
  const names = namesFrom(manifest, isLesson)
  return (url, use) => {
    if (isExternal(url)) return use === 'link'
    const hash = url.indexOf('#')
    if (hash === 0) return use === 'link'
    const kind = names.get(hash < 0 ? url : url.slice(0, hash))
    return kind === 'asset' ? hash < 0 || use === 'link' : kind === 'page' && use === 'link'
  }
}
