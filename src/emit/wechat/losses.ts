/** What an article of WeChat cannot hold, and what somebody has to do by hand. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const mediaByHand = defineLoss({
  code: 'emit/wechat-media',
  severity: 'warning',
  about: words(
    '视频、音频和下载的材料要人工放进文章，文中留有位置。',
    'Films, recordings and handouts are put in by hand; their places are marked.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处视频、音频或材料要人工放进文章。`,
      `${count === 1 ? 'One film, recording or handout has' : `${count} films, recordings or handouts have`} to be put in by hand.`,
    ),
  why: words(
    '公众号的视频和音频要先传到素材库，粘贴的文章带不进去。',
    'WeChat plays only what was uploaded to the account; a pasted article cannot carry it.',
  ),
  help: words(
    '请把「media」文件夹里的文件传到素材库，再插到文中虚线框的位置。',
    'Upload the files of the folder `media`, and insert each where the dashed box stands.',
  ),
})

export const imagesToConvert = defineLoss({
  code: 'emit/wechat-images',
  severity: 'warning',
  about: words(
    '不是 JPG、PNG，或超过 1 MB 的图片，要先转换才能上传。',
    'Pictures that are not JPEG or PNG, or larger than 1 MB, have to be converted first.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 张图片不能原样上传：不是 JPG、PNG，或超过 1 MB。`,
      `${count === 1 ? 'One picture' : `${count} pictures`} cannot be uploaded without a change: no JPEG or PNG, or larger than 1 MB.`,
    ),
  why: words(
    '公众号文章里的图片，接口只收 1 MB 以内的 JPG 和 PNG。',
    'For pictures of articles WeChat takes JPEG and PNG of at most 1 MB.',
  ),
  help: words(
    '请用浏览器打开这些图，截图存成 PNG 再上传；太大的请缩小。是哪些图，「images.json」里写着。',
    'Open each in a browser and upload a screenshot of it as PNG; make large ones smaller. `images.json` says which.',
  ),
})

export const linksAsNotes = defineLoss({
  code: 'emit/link-notes',
  severity: 'info',
  about: words('外部链接变成文末的编号和网址。', 'Links become numbered notes with their addresses.'),
  message: ({ count }) =>
    words(
      `有 ${count} 处外部链接变成文末的网址。`,
      `${count === 1 ? 'One link became a note' : `${count} links became notes`} with the address at the end.`,
    ),
  why: words(
    '多数公众号的文章里，外部链接点不开。',
    'In articles of most accounts, links to other sites cannot be tapped.',
  ),
  help: words(
    '最要紧的网址，请填到「阅读原文」。',
    'Put the address that matters most behind “Read more” (`sourceUrl`).',
  ),
})

export const staticQuestions = defineLoss({
  code: 'emit/static-questions',
  severity: 'info',
  about: words(
    '题目不能在线作答，答案在文末。',
    'Questions cannot be answered in place; answers stand at the end.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道题不能在线作答，答案放在文末。`,
      `${count === 1 ? 'One question' : `${count} questions`} cannot be answered in place; the answers stand at the end.`,
    ),
  why: words(
    '文章里不能运行程序，收不到作答，也判不了分。',
    'An article runs no program: answers are neither collected nor marked.',
  ),
  help: words(
    '要收作答、记学时，请把「阅读原文」指向学习平台。',
    'To collect answers, let “Read more” lead to a learning platform.',
  ),
})

export const wideTables = defineLoss({
  code: 'emit/wide-tables',
  severity: 'info',
  about: words(
    '超过 5 列的表格，每行变成一张卡片。',
    'Of tables with more than 5 columns, each row becomes a card.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 张宽表，每行变成一张卡片。`,
      `The rows of ${count === 1 ? 'one wide table' : `${count} wide tables`} became cards.`,
    ),
  why: words(
    '手机屏幕窄，列多了每格只剩一两个字。',
    'On a narrow screen, many columns leave no room for words.',
  ),
  help: words(
    '请看一遍；需要横着比较的，请拆成几张小表。',
    'Look at them once; where rows are to be compared, make several small tables.',
  ),
})

export const titlesCut = defineLoss({
  code: 'emit/wechat-titles',
  severity: 'info',
  about: words(
    '超过 32 字的标题截短，正文开头有全名。',
    'Titles of more than 32 characters are cut; the article begins with the whole.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 篇的标题截短到 32 字以内，全名在正文开头。`,
      `${count === 1 ? 'One title was' : `${count} titles were`} cut to 32 characters; the article begins with the whole.`,
    ),
  why: words('公众号的标题最多 32 字。', 'WeChat takes titles of at most 32 characters.'),
  help: words('请给这几课起短一点的标题。', 'Give those lessons shorter titles.'),
})

export const articleParts = defineLoss({
  code: 'emit/wechat-parts',
  severity: 'info',
  about: words('太长的课节分成几篇。', 'Long lessons are parted into several articles.'),
  message: ({ count }) =>
    words(
      `有 ${count} 课太长，各分成了几篇。`,
      `${count === 1 ? 'One lesson was' : `${count} lessons were`} parted into several articles.`,
    ),
  why: words(
    '公众号一篇不能到 2 万字符，排版的代码也算在内。',
    'An article has fewer than 20,000 characters, markup among them.',
  ),
  help: words(
    '请把几篇放在同一次推送里，按编号排好。',
    'Publish the parts together, in the order of their numbers.',
  ),
})
