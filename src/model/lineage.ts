/** Lineage: what a course was made from, and which syllabus it carries out. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { licence } from './rights.js'
import { digest, line, packageId, version } from './scalar.js'

/** The package a course was adapted from (改编自). */
export const basedOn = reads(
  z.strictObject({
    package: field(packageId, {
      zh: ['课包', '编号'],
      about: words('原课包的编号。', 'The id of the original.'),
      source: 'S三3; R031',
    }),
    version: field(version.optional(), {
      zh: ['版本'],
      about: words('原课包的版本。', 'Its version.'),
      source: 'R031',
    }),
    digest: field(digest.optional(), {
      zh: ['摘要', '校验值'],
      about: words('原课包文件的身份。', 'The identity of its bundle.'),
      source: 'R019',
    }),
    title: field(line().optional(), {
      zh: ['标题', '名称'],
      about: words('原课程名称。', 'Its title.'),
      source: 'R031',
    }),
    license: field(licence.optional(), {
      zh: ['许可', '授权'],
      about: words('原课程的许可。', 'Its licence.'),
      source: 'R020',
    }),
  }),
  { as: 'record', shorthand: 'package' },
).meta({ id: 'BasedOn' })
export type BasedOn = z.infer<typeof basedOn>

/** A syllabus that a course carries out (依据大纲). */
export const conformsTo = reads(
  z.strictObject({
    syllabus: field(packageId, {
      zh: ['大纲', '编号'],
      about: words('大纲的编号。', 'The id of the syllabus.'),
      source: 'N二(五)15; R001',
    }),
    version: field(version.optional(), {
      zh: ['版本'],
      about: words('大纲的版本。', 'Its version.'),
      source: 'R001',
    }),
  }),
  { as: 'record', shorthand: 'syllabus' },
).meta({ id: 'ConformsTo' })

/** An item of an outside framework that a course serves: an act, a plan, an occupational standard. */
export const alignment = reads(
  z.strictObject({
    framework: field(line(), {
      zh: ['框架', '文件'],
      about: words('对照的框架。', 'The framework.'),
      source: 'N三(一); R051',
    }),
    item: field(line(500).optional(), {
      zh: ['条目', '条款'],
      about: words('其中的条目。', 'The item in it.'),
      source: 'R051',
    }),
  }),
  { as: 'record', shorthand: 'framework' },
).meta({ id: 'Alignment' })
