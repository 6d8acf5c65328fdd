/** What the draft box asks beside the content, cut to what it takes. */
import { cutText } from '../../base/graphemes.js'
import type { Edition, Page } from '../edition/edition.js'
import { walkElements } from '../html/walk-elements.js'
import type { Article } from './article.js'
import { limits } from './limits.js'

export interface MetaSettings {
  readonly author: string
  /** May hold `{lesson}`. */
  readonly sourceUrl?: string
}

/** Who signs where nobody is named: who publishes, or the first of the authors. */
export const authorOf = ({ course }: Pick<Edition, 'course'>): string =>
  course.publisher?.name ?? course.contributors?.[0]?.name ?? ''

/** What a lesson is about, in a line or two. */
const digestOf = (page: Page, { course, lessons, language }: Edition): string => {
  const points = lessons.find(({ lesson }) => lesson === page.lesson)?.meta.keyPoints
  const text = page.lesson === undefined ? course.summary : points?.join(language === 'en' ? '; ' : '；')
  return (text ?? page.text).replace(/\s+/g, ' ').trim()
}

/** The keys of the first line are those of the interface; `kebao` holds what a person wants to know beside them. */
export const metaOf = (article: Article, edition: Edition, { author, sourceUrl }: MetaSettings) => {
  const { page, title, part, parts, blocks } = article
  const cover = [...walkElements(blocks)].find(({ tagName }) => tagName === 'img')?.properties.src
  return {
    title,
    author: cutText(author, limits.author),
    digest: cutText(digestOf(page, edition), limits.digest),
    ...(sourceUrl === undefined
      ? {}
      : { content_source_url: sourceUrl.replaceAll('{lesson}', page.lesson ?? '') }),
    kebao: {
      course: edition.id,
      version: edition.version,
      ...(page.lesson === undefined ? {} : { lesson: page.lesson }),
      title: page.title,
      part,
      parts,
      ...(cover === undefined ? {} : { cover }),
    },
  }
}
