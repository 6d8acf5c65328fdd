/** What is provided for learners with disabilities (无障碍; R064). */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'

export const accessibility = reads(
  z.strictObject({
    captions: field(z.boolean().optional(), {
      zh: ['字幕'],
      about: words('音视频有字幕。', 'Captions.'),
      source: 'N二(四)13; R064',
    }),
    transcript: field(z.boolean().optional(), {
      zh: ['文字稿'],
      about: words('音视频有文字稿。', 'Transcripts.'),
      source: 'R064',
    }),
    alt: field(z.boolean().optional(), {
      zh: ['替代文字'],
      about: words('图片有替代文字。', 'Text for images.'),
      source: 'R064',
    }),
    signLanguage: field(z.boolean().optional(), {
      zh: ['手语'],
      about: words('有手语。', 'Sign language.'),
      source: 'R064',
    }),
  }),
  { as: 'record' },
)
