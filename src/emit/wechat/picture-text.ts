/** The pictures as a list for whoever puts them in: article by article, in order. */
import type { Language } from '../../base/words.js'
import { words } from '../../base/words.js'
import { colon } from '../words/marks.js'
import type { imageList, NamedArticle } from './media-lists.js'

const headWords = words(
  '每篇文章的图片，按出现的先后。粘贴后缺哪张，就从 images 文件夹里插哪张。',
  'The pictures of each article in their order. Where one is missing after pasting, insert it from the folder `images`.',
)
const convertWords = words('（要先另存成 JPG 或 PNG）', ' (to be saved as JPEG or PNG first)')
const largeWords = words(
  '（超过微信的大小限制，要先缩小）',
  ' (larger than WeChat takes, to be made smaller first)',
)

type Images = ReturnType<typeof imageList>

const noteOf = (problems: readonly ('type' | 'size')[], language: Language): string => {
  if (problems.includes('type')) return convertWords[language]
  return problems.includes('size') ? largeWords[language] : ''
}

/** A block for each article that has pictures. */
export const pictureText = (
  articles: readonly NamedArticle[],
  images: Images,
  language: Language,
): string => {
  const blocks = articles.flatMap(({ name, article }) => {
    const lines = images
      .flatMap(({ entry }) => entry.used.map((use) => ({ entry, use })))
      .filter(({ use }) => use.article === name)
      .sort((a, b) => a.use.place - b.use.place)
      .map(({ entry, use }) => {
        const file = entry.file.slice(entry.file.lastIndexOf('/') + 1)
        const alt = entry.alt.replace(/\s+/g, ' ').trim()
        return `${use.place}. ${file}${alt === '' ? '' : colon[language] + alt}${noteOf(entry.problems, language)}`
      })
    return lines.length === 0 ? [] : [[`${name}${colon[language]}${article.title}`, ...lines].join('\n')]
  })
  return `${[headWords[language], ...blocks].join('\n\n')}\n`
}
