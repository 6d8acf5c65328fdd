/** What a loudspeaker cannot hold. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const tablesReadOut = defineLoss({
  code: 'emit/tables-read-out',
  severity: 'info',
  about: words('表格一行一行念出来。', 'Tables are read out row by row.'),
  message: ({ count }) =>
    words(
      `有 ${count} 张表变成一行一行念的话。`,
      `${count === 1 ? 'One table is' : `${count} tables are`} read out row by row.`,
    ),
  why: words(
    '听的人看不见表，行多了记不住。',
    'Listeners do not see a table, and cannot keep many rows in mind.',
  ),
  help: words(
    '请试念一遍；太长的表，请只留要紧的几行，或改成几句话。',
    'Read it out once; of a long table keep the rows that matter, or say it in a few sentences.',
  ),
})

export const picturesDescribed = defineLoss({
  code: 'emit/pictures-described',
  severity: 'info',
  about: words('图片念它的替代文字和说明。', 'Pictures are described by their alternative text and caption.'),
  message: ({ count }) =>
    words(
      `有 ${count} 张图改成念它的替代文字。`,
      `${count === 1 ? 'One picture is' : `${count} pictures are`} described by the alternative text.`,
    ),
  why: words('听的人看不见图。', 'Listeners do not see pictures.'),
  help: words(
    '请试念一遍，看只听替代文字能不能明白。',
    'Listen whether the alternative text alone can be understood.',
  ),
})

export const picturesUnspoken = defineLoss({
  code: 'emit/pictures-unspoken',
  severity: 'warning',
  about: words('没有替代文字的图片念不出来。', 'Pictures without an alternative text cannot be said.'),
  message: ({ count }) =>
    words(
      `有 ${count} 张图没有替代文字，念不出来。`,
      `${count === 1 ? 'One picture has' : `${count} pictures have`} no alternative text and cannot be said.`,
    ),
  why: words('图里讲的，听的人一点也得不到。', 'Listeners get nothing of what the picture tells.'),
  help: words('请给图片写上替代文字。', 'Write an alternative text for each picture.'),
})

export const mediaUnheard = defineLoss({
  code: 'emit/media-unheard',
  severity: 'warning',
  about: words(
    '视频、音频和下载的材料只念名字。',
    'Of films, recordings and handouts only the names are said.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处视频、音频或材料只念了名字。`,
      `Of ${count === 1 ? 'one film, recording or handout' : `${count} films, recordings or handouts`} only the name is said.`,
    ),
  why: words('视频里讲的内容，听广播的人听不到。', 'Listeners miss what the film tells.'),
  help: words(
    '请把录音接进节目里播；视频的要点请写成文字。',
    'Play the recordings in between, and write what a film tells into the lesson.',
  ),
})

export const codeUnspoken = defineLoss({
  code: 'emit/code-unspoken',
  severity: 'warning',
  about: words('代码不念，只留在文字稿里。', 'Code is not read out; it stays in the written text.'),
  message: ({ count }) =>
    words(
      `有 ${count} 段代码没有念，只在文字稿里。`,
      `${count === 1 ? 'One piece of code stays' : `${count} pieces of code stay`} in the written text alone.`,
    ),
  why: words('代码念出来谁也听不明白。', 'Nobody understands code by ear.'),
  help: words('请用一两句话说明这段代码做什么。', 'Say in a sentence or two what the code does.'),
})

export const addressesUnspoken = defineLoss({
  code: 'emit/addresses-unspoken',
  severity: 'info',
  about: words(
    '链接只念文字；网址在数据文件里。',
    'Of links the words are said; addresses stay in the data.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处链接只念了文字，没有念网址。`,
      `Of ${count === 1 ? 'one link' : `${count} links`} the words are said, not the address.`,
    ),
  why: words('长网址念出来，谁也记不下来。', 'Nobody can write down a long address by ear.'),
  help: words(
    '要紧的网址，请另外贴在公告栏，或说明在哪里可以找到。',
    'Put addresses that matter on the notice board, or say where to find them.',
  ),
})
