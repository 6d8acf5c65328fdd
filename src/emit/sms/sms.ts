/** `sms`: a short message for the course and one for each lesson, with what they cost. */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import { line } from '../../model/scalar.js'
import { wholePages } from '../losses/metadata-only.js'
import { summaryOnly } from '../losses/summary-only.js'
import { defineTarget } from '../target.js'
import { messagesCut } from './losses.js'
import { courseMessage, lessonMessage, type Message, type MessageSettings } from './message.js'

const options = z.strictObject({
  segments: field(z.number().int().min(1).max(10).default(3), {
    zh: ['条数'],
    about: words('一条消息最多拆成几条计费，1 到 10。', 'How many pieces a message may be paid as.'),
    source: '3GPP TS 23.040',
  }),
  signature: field(line(20).optional(), {
    zh: ['签名'],
    about: words(
      '短信签名，不带【】；不写就用发布单位。',
      'Who sends it; the publisher where nothing is said.',
    ),
    source: '通信短信息服务管理规定（工信部令第31号）',
  }),
  contact: field(line(60).optional(), {
    zh: ['咨询'],
    about: words('到哪里学、问谁：电话或网址。', 'Where to learn more: a telephone or an address.'),
    source: 'issue 5',
  }),
})

const countWords = {
  'zh-CN': ({ encoding, units, segments }: Message) =>
    `（${encoding}，${units} 个字位，按 ${segments.length} 条计费）`,
  en: ({ encoding, units, segments }: Message) =>
    `(${encoding}, ${units} places, ${segments.length} ${segments.length === 1 ? 'message' : 'messages'})`,
} as const

export const sms = defineTarget({
  name: 'sms',
  summary: words(
    '短信：课程一条，每课一条，算好按几条计费。',
    'Short messages, one for the course and one for each lesson, with the number of pieces.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options,
  losses: [summaryOnly, messagesCut],
  emit({ edition, options: { segments: most, signature, contact }, lose }) {
    const { course, language, lessons, id, version, title, tag, root } = edition
    const settings: MessageSettings = {
      most,
      signature: signature ?? course.publisher?.name ?? '',
      ...(contact === undefined ? {} : { contact }),
    }
    const messages = [
      { title, file: root.document.file, message: courseMessage(edition, settings) },
      ...lessons.map((lesson, index) => ({
        lesson: lesson.lesson,
        title: lesson.title,
        file: lesson.document.file,
        message: lessonMessage(edition, lesson, index + 1, settings),
      })),
    ]
    lose(summaryOnly, wholePages(edition))
    lose(
      messagesCut,
      messages.filter(({ message: { isCut } }) => isCut).map(({ file }) => ({ file })),
    )
    const data = {
      course: id,
      version,
      language: tag,
      messages: messages.map(({ file: _file, message: { text, encoding, units, segments }, ...about }) => ({
        ...about,
        text,
        encoding,
        units,
        segments,
      })),
    }
    const lines = messages.map(({ message }) => `${message.text}\n${countWords[language](message)}\n`)
    return [
      ['messages.txt', lines.join('\n')],
      ['messages.json', `${JSON.stringify(data, null, 2)}\n`],
    ]
  },
})
