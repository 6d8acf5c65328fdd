/** A workspace: `kebao.yaml` at the top of a folder of packages. Data, never code. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { organisation } from './organisation.js'
import { severities } from './profile.js'
import { reads } from './reading.js'
import { licence } from './rights.js'

/** At most four `**`: what a matcher tries grows with the depth of a folder to their power, and a stranger may write them. */
const PATTERN = /^(?:(?!\*\*).)*(?:\*\*(?:(?!\*\*).)*){0,4}$/

const pattern = reads(z.string().min(1).max(200).regex(PATTERN), {
  as: 'form',
  expects: words(
    '像「草稿/」这样的路径，不超过 200 个字，「**」不超过 4 处',
    'a path such as `drafts/`, with at most 200 characters and four `**`',
  ),
})

const patterns = z.array(pattern).max(200)

export const workspace = z
  .strictObject({
    publisher: field(organisation.optional(), {
      zh: ['发布单位'],
      about: words('默认的发布单位。', 'The publisher of packages that name none.'),
      source: 'R093',
    }),
    license: field(licence.optional(), {
      zh: ['许可'],
      about: words('默认的许可。', 'The licence of packages that name none.'),
      source: 'R020',
    }),
    profile: field(z.string().max(300).optional(), {
      zh: ['配置'],
      about: words('所用配置文件。', 'The profile file to use.'),
      source: 'R132',
    }),
    syllabi: field(z.array(z.string().min(1).max(300)).max(50).optional(), {
      zh: ['大纲'],
      about: words(
        '课程依据的大纲在哪里：课包文件夹或包文件。',
        'Where the syllabi are that packages carry out: folders of packages, or bundles.',
      ),
      source: 'N二(五)15; R001',
    }),
    catalogue: field(z.string().min(1).max(300).optional(), {
      zh: ['目录'],
      about: words(
        '与哪个目录比对，看有没有相近的课可以改编。',
        'The catalogue to look into for courses that could be adapted instead.',
      ),
      source: 'M三(三)2; R018',
    }),
    severities: field(severities.optional(), {
      zh: ['规则级别'],
      about: words('各条规则的级别。', 'Levels by rule.'),
      source: 'R132',
    }),
    include: field(patterns.optional(), {
      zh: ['包含'],
      about: words('只看哪些文件夹。', 'Folders to look at.'),
      source: 'R033',
    }),
    exclude: field(patterns.optional(), {
      zh: ['排除'],
      about: words('不看哪些文件夹。', 'Folders to leave out.'),
      source: 'R033',
    }),
  })
  .meta({ id: 'Workspace' })
export type Workspace = z.infer<typeof workspace>
