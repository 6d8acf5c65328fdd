/** The option by which metadata learns where a course stands on the web. */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import type { Edition } from '../edition/edition.js'
import { nameUuid } from '../name-uuid.js'

export const webAddress = field(
  z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  {
    zh: ['网址'],
    about: words(
      '课程在网上的地址（http 或 https）。不写时用由课程编号算出的 URN。',
      'The address of the course on the web (http or https). Without one, a URN that follows from the id of the course.',
    ),
    source: 'RFC 3986; RFC 9562',
  },
)

/** By what the world knows the course; parts of it are fragments. */
export const iriOf = ({ id }: Pick<Edition, 'id'>, address: string | undefined): string =>
  address ?? `urn:uuid:${nameUuid(id)}`
