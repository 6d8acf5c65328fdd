/** Finds what every link, image and media reference of a document points at. */
import type { Definition, ImageReference, Nodes } from 'mdast'
import type { Node, Position } from 'unist'
import { folderOf, resolvePath } from '../base/path.js'
import type { Tree } from '../base/tree.js'
import type { Media } from '../markdown/nodes.js'
import type { Link, NodeIndex, Target } from './package.js'

/** What relative references are looked up in. */
export interface Landscape {
  readonly tree: Tree
  readonly rootFile: string
  /** Lesson ids by file. */
  readonly lessons: ReadonlyMap<string, string>
}

const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A scheme as a browser reads it, which skips controls and spaces: `java\tscript:`. */
const schemeOf = (url: string): string | undefined =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the URL standard strips
  /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase()

/** What a reference in a file points at. */
export const targetOf = (file: string, url: string, landscape: Landscape): Target => {
  const scheme = schemeOf(url)
  if (scheme !== undefined) return { kind: ALLOWED_SCHEMES.has(scheme) ? 'external' : 'forbidden' }
  if (/^[\\/]{2}/.test(url)) return { kind: 'forbidden' }
  const [reference = '', fragment] = url.split('#', 2) as [string, string?]
  const anchor = fragment === undefined ? {} : { anchor: decode(fragment) }
  if (reference === '') return { kind: 'anchor', anchor: anchor.anchor ?? '' }
  const path = reference.startsWith('/')
    ? undefined
    : resolvePath(folderOf(file), decode(reference.split('?', 1)[0] ?? ''))
  if (path === undefined) return { kind: 'missing', path: reference }
  if (path === landscape.rootFile) return { kind: 'course', ...anchor }
  const lesson = landscape.lessons.get(path)
  if (lesson !== undefined) return { kind: 'lesson', lesson, ...anchor }
  return landscape.tree.has(path) ? { kind: 'asset', path } : { kind: 'missing', path }
}

const nowhere: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

const mediaUrls = (media: Media): readonly (readonly [string | undefined, Link['use']])[] => [
  [media.src, media.kind === 'image' ? 'image' : media.kind === 'download' ? 'link' : 'media'],
  [media.captions, 'media'],
  [media.transcript, 'link'],
  [media.poster, 'image'],
]

/** Every reference of a document, in the order of the text within each kind. */
export const linksOf = (file: string, nodes: NodeIndex, landscape: Landscape): readonly Link[] => {
  const links: Link[] = []
  const add = (url: string | undefined, use: Link['use'], node: Node): void => {
    if (url !== undefined)
      links.push({ url, use, target: targetOf(file, url, landscape), range: node.position ?? nowhere })
  }
  const each = (type: string): readonly Nodes[] => nodes.get(type) ?? []
  for (const node of each('link')) add((node as { url: string }).url, 'link', node)
  const images = new Set(each('imageReference').map((node) => (node as ImageReference).identifier))
  for (const node of each('definition') as readonly Definition[])
    add(node.url, images.has(node.identifier) ? 'image' : 'link', node)
  for (const node of each('image')) add((node as { url: string }).url, 'image', node)
  for (const node of each('media')) for (const [url, use] of mediaUrls(node as Media)) add(url, use, node)
  return links
}
