/** Gives pictures names by which a clerk finds them: lesson, place, and what the author called them. */
import type { Element } from 'hast'
import type { Edition, Medium } from '../edition/edition.js'
import { rewrite } from '../html/rewrite.js'
import { walkElements } from '../html/walk-elements.js'
import { framed } from './article.js'
import { imagePath } from './dress-media.js'
import type { NamedArticle } from './media-lists.js'

/** Characters of the author's name that stay in it. */
const MOST = 40

/** What of the name of a file every system takes; empty where nothing of it is ASCII. */
const asciiName = ({ path }: Medium): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')

const picturesOf = ({ article }: NamedArticle): readonly Element[] =>
  [...walkElements(article.blocks)].filter(({ tagName }) => tagName === 'img')

/**
 * `images/05-2-scan-to-pay.png`: the second picture of lesson 5, by the address that the article has. A picture that
 * stands in several places has the name of the first.
 */
const pathsOf = (articles: readonly NamedArticle[], { media }: Edition): ReadonlyMap<string, string> => {
  const mediumOf = new Map(Array.from(media.values(), (medium) => [imagePath(medium.name), medium]))
  const counts = new Map<string, number>()
  const paths = new Map<string, string>()
  for (const article of articles) {
    for (const { properties } of picturesOf(article)) {
      const medium = mediumOf.get(String(properties.src))
      // An article that goes on in another one goes on counting.
      const place = (counts.get(article.number) ?? 0) + 1
      counts.set(article.number, place)
      if (medium === undefined || paths.has(String(properties.src))) continue
      const name = [article.number, String(place), asciiName(medium)].filter((part) => part !== '').join('-')
      paths.set(String(properties.src), imagePath(`${name}.${medium.type.extension}`))
    }
  }
  return paths
}

/** The articles with those names, and the address of each medium among them. */
export const namePictures = (
  articles: readonly NamedArticle[],
  edition: Edition,
): { readonly articles: readonly NamedArticle[]; readonly paths: ReadonlyMap<string, string> } => {
  const paths = pathsOf(articles, edition)
  const renamed = (element: Element): Element => {
    const path = element.tagName === 'img' ? paths.get(String(element.properties.src)) : undefined
    return path === undefined ? element : { ...element, properties: { ...element.properties, src: path } }
  }
  return {
    paths,
    articles: articles.map((each) => {
      const { article } = each
      const blocks = rewrite(article.blocks, renamed)
      return { ...each, article: { ...article, html: framed(blocks), blocks } }
    }),
  }
}
