/** Licence and rights: what others may do with a course, and on whose permission. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { choice, line } from './scalar.js'
import { term } from './term.js'

/** An SPDX licence id, `reserved` (保留所有权利) or `teaching-only` (仅限本系统教学使用). */
export const licence = reads(
  z
    .string()
    .min(1)
    .max(60)
    .regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/),
  { as: 'licence' },
).meta({
  id: 'Licence',
})

/** How far artificial intelligence made the content; generated text must be marked as such (GB 45438-2025). */
export const aiGenerated = choice({
  none: ['无', '否'],
  assisted: ['辅助', 'AI辅助'],
  generated: ['生成', 'AI生成', '是'],
})

/** A resource beside the lessons: a courseware file, a book, a link. */
export const resource = reads(
  z.strictObject({
    kind: field(term('resource-kind').optional(), {
      zh: ['类型', '种类'],
      about: words('资源类型。', 'What kind of resource.'),
      source: 'S三6; R024',
    }),
    title: field(line(), { zh: ['标题', '名称'], about: words('资源名称。', 'Its name.'), source: 'R024' }),
    path: field(line(300).optional(), {
      zh: ['文件', '路径'],
      about: words('课包里的文件。', 'The file in the package.'),
      source: 'R024',
    }),
    source: field(line(500).optional(), {
      zh: ['来源', '出处'],
      about: words('从哪里来。', 'Where it comes from.'),
      source: 'N二(五)15; R035',
    }),
    rights: field(line(500).optional(), {
      zh: ['权利', '授权'],
      about: words('凭什么可以用。', 'On what permission it is used.'),
      source: 'N二(二)7; R020',
    }),
  }),
  { as: 'record', shorthand: 'title' },
).meta({ id: 'Resource' })
