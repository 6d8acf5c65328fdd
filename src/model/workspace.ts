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
