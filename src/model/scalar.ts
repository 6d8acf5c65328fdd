/** The scalar shapes that several nouns share. */
import * as z from 'zod'
import { type Words, words } from '../base/words.js'
import { reads } from './reading.js'

const form = (pattern: RegExp, max: number, expects: Words) =>
  reads(z.string().max(max).regex(pattern), { as: 'form', expects })

/** Identity that survives renames and moves: `publisher/slug`, lower-case ASCII. */
export const packageId = form(
  /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
  100,
  words(
    '「发布者/短名」，只用小写英文、数字和连字符，如 muye-college/phone-basics',
    '`publisher/slug` in lower-case letters, digits and hyphens, such as muye-college/phone-basics',
  ),
)

/** An identity inside a package, such as a lesson's: lower-case ASCII, digits and hyphens. */
export const slug = form(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  60,
  words(
    '小写英文、数字和连字符，如 know-your-phone',
    'lower-case letters, digits and hyphens, such as know-your-phone',
  ),
)

const markLike = (example: string) =>
  form(
    /^[A-Za-z][A-Za-z0-9._-]*$/,
    30,
    words(
      `英文字母开头的短编号，如 ${example}`,
      `a short mark that begins with a letter, such as ${example}`,
    ),
  )

/** A short mark such as `O1`. */
export const mark = markLike('O1')

/** The mark of a unit. */
export const unitMark = markLike('U1')

/** Semantic Versioning 2.0.0. */
export const version = form(
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
  60,
  words('三个数字加点的版本号，如 1.0.0', 'three numbers with dots, such as 1.0.0'),
)

/** `sha256:` and 64 hexadecimal digits. */
export const digest = form(
  /^sha256:[0-9a-f]{64}$/,
  71,
  words('「sha256:」加 64 位小写十六进制数', '`sha256:` and 64 lower-case hexadecimal digits'),
)

/** A calendar date, ISO 8601 `YYYY-MM-DD`. */
export const date = () => reads(z.iso.date(), { as: 'date' })

/** One line of text. */
export const line = (max = 200) => reads(z.string().min(1).max(max), { as: 'prose' })

/** One or more paragraphs of plain text. */
export const prose = (max = 5000) => reads(z.string().min(1).max(max), { as: 'prose' })

/** BCP 47, in its usual spelling: `zh-CN`. */
export const languageTag = reads(
  z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[A-Za-z0-9]{5,8})*$/),
  { as: 'language' },
)

/** One of a few words; `zh` lists the Chinese words an author may write for each. */
export const choice = <const T extends string>(zh: Readonly<Record<T, readonly string[]>>) =>
  reads(z.enum(Object.keys(zh) as [T, ...T[]]), { as: 'choice', words: zh })

/** A rendered text: a sanitised HTML fragment and the same as plain text. */
export const richText = z.strictObject({ html: z.string(), text: z.string() }).meta({ id: 'RichText' })
export type RichText = z.infer<typeof richText>
