/** How large images, recordings and whole packages may be. Villages have little bandwidth, and the policy gives no numbers. */
import * as z from 'zod'
import { type Words, words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'

const most = (units: readonly string[], zh: string, about: Words) =>
  field(reads(z.number().positive().max(1_000_000), { as: 'number', units }).optional(), {
    zh: [zh],
    about,
    source: 'R024; R030',
  })

const MEGABYTES = ['MB', '兆']

/** Megabytes are those that a computer shows: 1,048,576 bytes. */
export const mediaBudget = z
  .strictObject({
    image: most(MEGABYTES, '图片', words('一张图片最多多少 MB。', 'The most megabytes of an image.')),
    audio: most(MEGABYTES, '音频', words('一段音频最多多少 MB。', 'The most megabytes of a sound.')),
    video: most(MEGABYTES, '视频', words('一段视频最多多少 MB。', 'The most megabytes of a video.')),
    document: most(MEGABYTES, '文档', words('一份文档最多多少 MB。', 'The most megabytes of a document.')),
    package: most(MEGABYTES, '课包', words('整个课包最多多少 MB。', 'The most megabytes of a package.')),
    imageEdge: most(
      ['像素'],
      '图片长边',
      words('图片长边最多多少像素。', 'The most pixels of the longer edge of an image.'),
    ),
    minVideoMinutes: most(
      ['分钟'],
      '视频最短',
      words('一段视频最少几分钟。', 'The fewest minutes of a video.'),
    ),
    maxVideoMinutes: most(
      ['分钟'],
      '视频最长',
      words('一段视频最多几分钟。', 'The most minutes of a video.'),
    ),
  })
  .meta({ id: 'MediaBudget' })
