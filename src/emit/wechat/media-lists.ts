/** The lists of what is uploaded by hand or by a program: pictures, and films, recordings and handouts. */
import type { Edition, Medium } from '../edition/edition.js'
import { addressOf } from '../html/address.js'
import { walkElements } from '../html/walk-elements.js'
import { unseenResources } from '../unseen-resources.js'
import type { Article } from './article.js'
import { imagePath } from './dress-media.js'
import { imageTypes, limits } from './limits.js'

/** An article under the name of its files. */
export interface NamedArticle {
  readonly name: string
  /** Of its lesson, as the names of files begin: `05`; `00` of the course document. */
  readonly number: string
  readonly article: Article
}

/** Why WeChat would not take a picture as it is; none when it would. */
export const imageProblems = ({ type, size }: Medium): readonly ('type' | 'size')[] => [
  ...(imageTypes.has(type.type) ? [] : ['type' as const]),
  ...(size > limits.imageSize ? ['size' as const] : []),
]

/** Every picture, with where it stands: the number counts the pictures of an article from 1. */
export const imageList = (
  articles: readonly NamedArticle[],
  { media }: Edition,
  paths: ReadonlyMap<string, string>,
) => {
  const images = new Map<string, { alt: string; used: { article: string; place: number }[] }>()
  for (const { name, article } of articles) {
    let place = 0
    for (const { tagName, properties } of walkElements(article.blocks)) {
      if (tagName !== 'img') continue
      place += 1
      const source = String(properties.src)
      const known = images.get(source) ?? { alt: String(properties.alt), used: [] }
      known.used.push({ article: name, place })
      images.set(source, known)
    }
  }
  return Array.from(media.values()).flatMap((medium) => {
    const placeholder = paths.get(imagePath(medium.name))
    const found = placeholder === undefined ? undefined : images.get(placeholder)
    if (placeholder === undefined || found === undefined) return []
    const { path, type, size, width, height } = medium
    return [
      {
        medium,
        entry: {
          placeholder,
          file: placeholder,
          source: path,
          alt: found.alt,
          type: type.type,
          bytes: size,
          ...(width === undefined ? {} : { width, height }),
          problems: imageProblems(medium),
          used: found.used,
        },
      },
    ]
  })
}

const fileEntry = ({ name, path, type, size, duration }: Medium) => ({
  file: `media/${name}`,
  source: path,
  type: type.type,
  bytes: size,
  ...(duration === undefined ? {} : { seconds: duration }),
})

/** Everything that is no picture of an article, by the pages that show or offer it; and what the course lists beside them. */
export const mediaList = (edition: Edition, isImage: (name: string) => boolean) => {
  const found = new Map<string, { kind: string; pages: string[] }>()
  for (const page of edition.pages) {
    for (const { tagName, properties } of walkElements(page.tree.children)) {
      for (const key of ['src', 'poster', 'href'] as const) {
        if (typeof properties[key] !== 'string') continue
        const address = addressOf(properties[key])
        if (address.kind !== 'medium' || isImage(address.name)) continue
        const kind =
          key === 'poster'
            ? 'cover'
            : tagName === 'track'
              ? 'captions'
              : tagName === 'a'
                ? 'download'
                : tagName
        const known = found.get(address.name) ?? { kind, pages: [] }
        if (!known.pages.includes(page.title)) known.pages.push(page.title)
        found.set(address.name, known)
      }
    }
  }
  const onPages = Array.from(found).flatMap(([name, { kind, pages }]) => {
    const medium = edition.media.get(name)
    return medium === undefined ? [] : [{ medium, entry: { ...fileEntry(medium), kind, pages } }]
  })
  const beside = unseenResources(edition).map(({ title, medium }) => ({
    medium,
    entry: { ...fileEntry(medium), kind: 'resource', title, pages: [] },
  }))
  return [...onPages, ...beside]
}
