/** The images of a document and the words that stand in for them. */
import type { Nodes } from 'mdast'
import type { Place } from '../../base/diagnostic.js'
import { onceFor } from '../../base/once-for.js'
import { fileNameOf } from '../../base/path.js'
import { type Document, nodesOf } from '../../parse/package.js'

export interface Image {
  readonly alt: string
  readonly url: string
  /** What is shown with it: a caption, or the title of a Markdown image. */
  readonly caption: string
  readonly place: Place
}

const imageOf = ({ file }: Document, node: Nodes): Image => {
  const isMedia = node.type === 'media'
  const caption = isMedia ? node.caption : node.type === 'image' ? node.title : undefined
  return {
    alt: ('alt' in node ? (node.alt ?? '') : '').trim(),
    url: isMedia ? node.src : node.type === 'image' ? node.url : '',
    caption: (caption ?? '').trim(),
    place: { file, ...(node.position ? { range: node.position } : {}) },
  }
}

const FILE_NAME = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic)$/i

/** What cameras, programs and hurried people call an image; it says nothing of what is in it. */
const GENERIC =
  /^(?:图|图片|图像|照片|截图|截屏|插图|示意图|配图|image|img|picture|photo|screenshot|untitled|未命名|微信图片|mmexport|dsc|pic)[\s_\-0-9()（）]*$/i

/** True where there is no description, or something stands in its place without being one. */
export const saysNothing = ({ alt, url }: Image): boolean => {
  const file = fileNameOf(url)
  const stem = file.replace(/\.[^.]*$/, '')
  // A name in Chinese was chosen with care: 手机按键.svg.
  return (
    alt === '' ||
    FILE_NAME.test(alt) ||
    GENERIC.test(alt) ||
    alt === file ||
    (alt === stem && !/\p{Script=Han}/u.test(alt))
  )
}

const startOf = ({ place }: Image): number => place.range?.start.offset ?? 0

/** In Markdown, by reference and as blocks, in the order of the text. */
export const imagesOf = onceFor((document: Document): readonly Image[] =>
  [
    ...nodesOf(document, 'image'),
    ...nodesOf(document, 'imageReference'),
    ...nodesOf(document, 'media').filter(({ kind }) => kind === 'image'),
  ]
    .map((node) => imageOf(document, node))
    .sort((a, b) => startOf(a) - startOf(b)),
)
