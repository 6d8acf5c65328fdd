/** `wechat`: articles for official accounts (公众号), one for each lesson. */
import * as z from 'zod'
import type { Content } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import { line } from '../../model/scalar.js'
import type { Edition } from '../edition/edition.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { anchorsIn, pageAnchors } from '../losses/page-anchors.js'
import { rubyInBrackets } from '../losses/ruby.js'
import { fileLinksOf, lessonLinksOf, outsideLinksOf, placesOf } from '../places-of.js'
import { defineTarget, type Emission } from '../target.js'
import { unseenResources } from '../unseen-resources.js'
import { articlesOf } from './article.js'
import { MOST_COLUMNS } from './dress-table.js'
import { limits } from './limits.js'
import {
  articleParts,
  imagesToConvert,
  linksAsNotes,
  mediaByHand,
  staticQuestions,
  titlesCut,
  wideTables,
} from './losses.js'
import { imageList, mediaList, type NamedArticle } from './media-lists.js'
import { authorOf, metaOf } from './meta.js'
import { namePictures } from './name-pictures.js'
import { pictureText } from './picture-text.js'
import { previewOf } from './preview.js'

const options = z.strictObject({
  author: field(line(100).optional(), {
    zh: ['作者'],
    about: words(
      '署名，最多 16 字，超过的截短；不写就用发布单位。',
      'Who signs, cut to 16 characters; the publisher where nothing is said.',
    ),
    source: '公众号「新增草稿」接口 author',
  }),
  sourceUrl: field(
    z
      .string()
      .max(limits.sourceUrl - 100)
      .regex(/^https?:\/\/[^\s<>"]+$/)
      .optional(),
    {
      zh: ['原文链接'],
      about: words(
        '「阅读原文」的网址，以 http:// 或 https:// 开头；其中的 {lesson} 换成课节编号。',
        'The address behind “Read more”, with http:// or https://; `{lesson}` in it becomes the id of the lesson.',
      ),
      source: '公众号「新增草稿」接口 content_source_url',
    },
  ),
})

const named = (edition: Edition): readonly NamedArticle[] => {
  const width = Math.max(2, String(edition.lessons.length).length)
  return edition.pages.flatMap((page) => {
    // Lesson 5 is 05, whether or not the course document stands before it.
    const lesson = edition.lessons.findIndex((each) => each.lesson === page.lesson) + 1
    const number = String(lesson).padStart(width, '0')
    return articlesOf(page, lesson, edition).map((article) => {
      const part = article.parts > 1 ? `-${article.part}` : ''
      return { name: `${number}-${page.name}${part}`, number, article }
    })
  })
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const tellLosses = (
  edition: Edition,
  articles: readonly NamedArticle[],
  badImages: ReadonlySet<string>,
  lose: Emission<unknown>['lose'],
): void => {
  const { pages } = edition
  const placesWhere = (isMeant: (each: NamedArticle['article']) => boolean) => [
    ...new Map(
      articles
        .filter(({ article }) => isMeant(article))
        .map(({ article: { page } }) => [page, { file: page.document.file }] as const),
    ).values(),
  ]
  lose(
    mediaByHand,
    placesOf(pages, 'media', ({ kind }) => kind !== 'image'),
  )
  lose(mediaByHand, fileLinksOf(pages))
  lose(
    mediaByHand,
    unseenResources(edition).map(({ place }) => place),
  )
  lose(
    imagesToConvert,
    [...badImages].map((file) => ({ file })),
  )
  lose(
    staticQuestions,
    pages.flatMap(({ items }) => items.map(({ place }) => place)),
  )
  lose(linksAsNotes, outsideLinksOf(pages))
  lose(lessonLinks, lessonLinksOf(pages))
  lose(pageAnchors, pages.flatMap(anchorsIn))
  lose(rubyInBrackets, placesOf(pages, 'ruby'))
  lose(
    wideTables,
    placesOf(pages, 'table', ({ children: [head] }) => (head?.children.length ?? 0) > MOST_COLUMNS),
  )
  lose(
    titlesCut,
    placesWhere(({ isTitleCut }) => isTitleCut),
  )
  lose(
    articleParts,
    placesWhere(({ parts }) => parts > 1),
  )
}

export const wechat = defineTarget({
  name: 'wechat',
  summary: words(
    '微信公众号文章：每课一篇，粘贴进编辑器，或由程序送进草稿箱。',
    'Articles for WeChat official accounts, one for each lesson, to be pasted or sent to the draft box.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options,
  losses: [
    mediaByHand,
    imagesToConvert,
    staticQuestions,
    linksAsNotes,
    lessonLinks,
    pageAnchors,
    rubyInBrackets,
    wideTables,
    titlesCut,
    articleParts,
  ],
  emit({ edition, options: { author = authorOf(edition), sourceUrl }, lose }) {
    const { articles, paths } = namePictures(named(edition), edition)
    const images = imageList(articles, edition, paths)
    const shown = new Set(images.map(({ medium: { name } }) => name))
    const media = mediaList(edition, (name) => shown.has(name))
    const bad = images.filter(({ entry }) => entry.problems.length > 0).map(({ medium: { path } }) => path)
    tellLosses(edition, articles, new Set(bad), lose)
    const settings = { author, ...(sourceUrl === undefined ? {} : { sourceUrl }) }
    const files: (readonly [string, string | Content])[] = articles.flatMap(({ name, article }) => [
      [`${name}.article.html`, article.html] as const,
      [`${name}.meta.json`, json(metaOf(article, edition, settings))] as const,
      [`${name}.preview.html`, previewOf(article, edition)] as const,
    ])
    return [
      ...files,
      ['images.json', json(images.map(({ entry }) => entry))],
      ...(images.length === 0
        ? []
        : [['images.txt', pictureText(articles, images, edition.language)] as const]),
      ...images.map(({ entry, medium }) => [entry.file, medium.content] as const),
      ...(media.length === 0 ? [] : [['media.json', json(media.map(({ entry }) => entry))] as const]),
      ...media.map(({ entry, medium }) => [entry.file, medium.content] as const),
    ]
  },
})
