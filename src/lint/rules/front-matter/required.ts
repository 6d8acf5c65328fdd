/** The front matter has every field that this type of course needs. */
import type { Fix } from '../../../base/diagnostic.js'
import { type Words, words } from '../../../base/words.js'
import { findTerm } from '../../../model/vocabulary/find-term.js'
import { isWritten, originOf, type Package } from '../../../parse/package.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { courseField } from '../../facts/course-field.js'
import { type Asker, requiredFields } from '../../facts/required-fields.js'
import { defineRule } from '../../rule.js'
import { sampleLine } from '../../wording/sample-line.js'

interface Missing {
  readonly key: string
  readonly zh: string
  readonly asker: Asker
  /** The type of course, where that is why the field is needed. */
  readonly type: Words
  /** True where the record that holds the field is there already. */
  readonly inside: boolean
}

/** The value at a path; undefined where it or what should hold it is missing. */
const valueAt = (course: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      course,
    )

/** Chinese is safe to recognise: most letters are Han and there is no kana. */
const isMostlyHan = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han * 2 > letters && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

const languageFix = (pkg: Package): Fix | undefined => {
  const { title = '', summary = '' } = pkg.course
  if (!isMostlyHan(title + summary)) return undefined
  const edit = frontMatterLine(pkg, pkg.root, words('语言', 'language'), ['语言', 'language'], 'zh-CN')
  return edit && { title: words('写上语言「zh-CN」', 'Give the language `zh-CN`'), safe: true, edits: [edit] }
}

export const required = defineRule({
  code: 'front-matter/required',
  severity: 'error',
  summary: words(
    '课程文件开头写全这类课程必须有的各项',
    'The front matter has every field that this type of course needs',
  ),
  message: (p: Missing) => {
    const zh = p.zh.replace('.', '」的「')
    if (p.asker === 'everybody') return words(`缺少「${zh}」。`, `\`${p.key}\` (${p.zh}) is missing.`)
    return p.asker === 'type'
      ? words(
          `缺少「${zh}」，「${p.type['zh-CN']}」必须写明。`,
          `\`${p.key}\` (${p.zh}) is missing, which the type “${p.type.en}” needs.`,
        )
      : words(
          `缺少「${zh}」，本地的检查配置要求写明。`,
          `\`${p.key}\` (${p.zh}) is missing, which the rules of your province ask for.`,
        )
  },
  why: words(
    '这一项不全，平台不能收录，居民也查不到这门课。',
    'Without it platforms cannot take the course in, and residents cannot find it.',
  ),
  help: (p) => {
    const sample = sampleLine(p.key, p.zh)
    return p.inside
      ? words(`请在这里加上，即「${sample['zh-CN']}」。`, `Add it here, as in \`${sample.en}\`.`)
      : words(
          `请在文件开头的两行「---」之间加一行，例如「${sample['zh-CN']}」。`,
          `Add a line between the two \`---\` at the top, such as \`${sample.en}\`.`,
        )
  },
  sources: ['R001', 'R002', 'R013', 'R037', 'R054', 'R075', 'R116', 'R132'],
  example: { in: 'course', bad: 'title:', good: 'title: 认识手机' },
  *check(pkg, found, profile) {
    // Front matter that could not be read at all has been reported, and nothing is known of its fields.
    if (!isWritten(pkg, '/course')) return
    const { file, opening } = pkg.root
    const type = findTerm('course-type', pkg.course.type ?? '')?.label ?? words('', '')
    for (const [path, asker] of requiredFields(pkg, profile)) {
      if (valueAt(pkg.course, path) !== undefined) continue
      const field = courseField(path)
      if (field === undefined || isWritten(pkg, field.pointer)) continue
      const holder = field.pointer.slice(0, field.pointer.lastIndexOf('/'))
      const inside = holder !== '/course' && isWritten(pkg, holder)
      if (inside && valueAt(pkg.course, path.slice(0, path.lastIndexOf('.'))) === undefined) continue
      const place = inside ? originOf(pkg, holder) : { file, range: opening }
      const fix = path === 'language' ? languageFix(pkg) : undefined
      yield found(place, { key: path, zh: field.zh, asker, type, inside }, fix ? { fix } : {})
    }
  },
})
