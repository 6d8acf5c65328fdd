/** What an announcer says beside the text of the course. */
import { type Language, type Words, words } from '../../base/words.js'
import type { QuestionKind } from '../../markdown/nodes.js'

export const kindWords: Readonly<Record<QuestionKind, Words>> = {
  single: words('单选题', 'one answer is right'),
  multiple: words('多选题，答案不止一个', 'more than one answer is right'),
  'true-false': words('判断题，这句话对不对', 'true or false'),
  'fill-in': words('填空题', 'fill in the blanks'),
  essay: words('简答题', 'say it in your own words'),
}

/** Every sentence in both languages; digits become words later. */
const phrases = {
  'zh-CN': {
    course: (title: string) => `现在播送课程《${title}》。`,
    lesson: (number: number, title: string) => `第${number}课，${title}。`,
    page: (title: string) => `${title}。`,
    lessonEnds: '这一课播送完了。',
    item: (number: number) => `第${number}，`,
    step: (number: number) => `第${number}步，`,
    blank: (number: number) => `，第${number}空，`,
    picture: (alt: string) => `这里有一张图，图上是：${alt}。`,
    silentPicture: '这里有一张图，请看文字稿。',
    caption: (text: string) => `图的说明：${text}。`,
    video: (title: string) => `这里有一段视频：${title}。请到学习点或网上观看。`,
    audio: (title: string) => `这里播放录音：${title}。`,
    download: (title: string) => `这里有一份材料：${title}。请到学习点领取。`,
    table: (rows: number, heads: readonly string[]) =>
      `下面是一张表，共${rows}行，每行依次讲：${heads.join('、')}。`,
    row: (number: number, cells: readonly string[]) => `第${number}行：${cells.join('；')}。`,
    cell: (head: string, value: string) => (head === '' ? value : `${head}，${value}`),
    code: '这里有一段代码，请看文字稿。',
    note: (number: number) => `注释${number}：`,
    question: (number: number, kind: string, points?: number) =>
      `第${number}题，${kind}${points === undefined ? '' : `，${points}分`}。`,
    option: (label: string, text: string) => `${label}，${text}。`,
    think: '请想一想。',
    answer: '答案是：',
    right: '对，这句话是对的。',
    wrong: '不对，这句话是错的。',
    blankAnswer: (number: number, count: number, accepted: readonly string[]) =>
      `${count > 1 ? `第${number}空，` : ''}${accepted[0] ?? ''}${accepted.length > 1 ? `，也可以说：${accepted.slice(1).join('、')}` : ''}。`,
    model: (text: string) => `参考答案：${text}`,
    rubric: (text: string) => `评分要点：${text}`,
    explanation: (text: string) => `解析：${text}`,
  },
  en: {
    course: (title: string) => `This is the course “${title}”.`,
    lesson: (number: number, title: string) => `Lesson ${number}: ${title}.`,
    page: (title: string) => `${title}.`,
    lessonEnds: 'This is the end of the lesson.',
    item: (number: number) => `Number ${number}: `,
    step: (number: number) => `Step ${number}: `,
    blank: (number: number) => `, blank number ${number}, `,
    picture: (alt: string) => `There is a picture here. It shows: ${alt}.`,
    silentPicture: 'There is a picture here; please see the written text.',
    caption: (text: string) => `Below the picture it says: ${text}.`,
    video: (title: string) =>
      `There is a film here: ${title}. Please watch it at the learning centre or online.`,
    audio: (title: string) => `A recording is played here: ${title}.`,
    download: (title: string) => `There is a handout: ${title}. Please ask for it at the learning centre.`,
    table: (rows: number, heads: readonly string[]) =>
      `Here is a table of ${rows} ${rows === 1 ? 'row' : 'rows'}. Each row tells: ${heads.join(', ')}.`,
    row: (number: number, cells: readonly string[]) => `Row ${number}: ${cells.join('; ')}.`,
    cell: (head: string, value: string) => (head === '' ? value : `${head}, ${value}`),
    code: 'There is some code here; please see the written text.',
    note: (number: number) => `Note ${number}: `,
    question: (number: number, kind: string, points?: number) =>
      `Question ${number}, ${kind}${points === undefined ? '' : `, ${points} ${points === 1 ? 'point' : 'points'}`}.`,
    option: (label: string, text: string) => `${label}: ${text}.`,
    think: 'Take a moment to think.',
    answer: 'The answer is: ',
    right: 'True.',
    wrong: 'False.',
    blankAnswer: (number: number, count: number, accepted: readonly string[]) =>
      `${count > 1 ? `Blank ${number}: ` : ''}${accepted[0] ?? ''}${accepted.length > 1 ? `, or also: ${accepted.slice(1).join(', ')}` : ''}.`,
    model: (text: string) => `One good answer: ${text}`,
    rubric: (text: string) => `What counts: ${text}`,
    explanation: (text: string) => `Why: ${text}`,
  },
} as const

export type Phrases = (typeof phrases)['zh-CN'] | (typeof phrases)['en']

export const phrasesIn = (language: Language): Phrases => phrases[language]

const TWO_STOPS = /([。！？；：…!?;:.])(["”’」』）)]?)[。.](?!\.)/gu
/** Halts that met where a gap was put into words. */
const TWO_COMMAS = /[，,]\s?(?=[，。！？；：、,.!?;:])|(?<=^|[：；:;]\s?)[，,]\s?/gu

/** Leaves one stop where a sentence that has its own was put into another. */
export const withOneStop = (text: string): string =>
  text.replace(TWO_STOPS, '$1$2').replace(TWO_COMMAS, '').trim()
