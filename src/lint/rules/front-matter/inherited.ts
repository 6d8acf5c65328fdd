/** A package says itself what its workspace says for it. */
import type { Fix } from '../../../base/diagnostic.js'
import { type Words, words } from '../../../base/words.js'
import { courseMeta } from '../../../model/course.js'
import type { Organisation } from '../../../model/organisation.js'
import { isWritten, type Package } from '../../../parse/package.js'
import { zhKeysOf } from '../../../parse/value/schema-shape.js'
import { yamlText } from '../../../parse/value/yaml-text.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { inherited as inheritedBy } from '../../inherit.js'
import { defineRule } from '../../rule.js'
import { organisationYaml } from '../../wording/organisation-yaml.js'

/** A field that is inherited, with its line of front matter. */
interface Line {
  readonly key: string
  readonly zh: string
  readonly names: readonly string[]
  readonly yaml: Words
}

const lineOf = (key: 'publisher' | 'license', value: Organisation | string): Line => {
  const names = zhKeysOf(courseMeta.shape[key])
  const yaml = typeof value === 'string' ? words(yamlText(value), yamlText(value)) : organisationYaml(value)
  return { key, zh: names[0] ?? key, names: [key, ...names], yaml }
}

/** The lines are added together: of edits at one place only one would be made. */
const fixOf = (pkg: Package, lines: readonly Line[]): Fix | undefined => {
  const edits = lines.flatMap(
    ({ key, zh, names, yaml }) => frontMatterLine(pkg, pkg.root, words(zh, key), names, { yaml }) ?? [],
  )
  const [first] = edits
  if (first === undefined || edits.length < lines.length) return undefined
  const title = words('把工作区的写法写进课包', 'Write what the workspace says into the package')
  return { title, safe: true, edits: [{ ...first, text: edits.map(({ text }) => text).join('') }] }
}

export const inherited = defineRule({
  code: 'front-matter/inherited',
  severity: 'info',
  summary: words(
    '课包自己写明工作区替它写的发布单位和许可',
    'A package names the publisher and licence that its workspace names for it',
  ),
  message: (p: { fields: readonly { readonly key: string; readonly zh: string }[] }) =>
    words(
      `没有写${p.fields.map(({ zh }) => `「${zh}」`).join('和')}，用的是工作区设置里的。`,
      `${p.fields.map(({ key }) => `\`${key}\``).join(' and ')} not written here: what the workspace says is used.`,
    ),
  why: words(
    '课包离开这个工作区，别人就不知道是谁发布的、能怎样用。',
    'Away from the workspace nobody knows who published the package and what they may do with it.',
  ),
  help: words(
    '可以自动写进课包；打包时总会写进去。',
    'It can be written into the package for you, and always is when a bundle is made.',
  ),
  sources: ['R020', 'R093'],
  example: {
    in: 'course',
    bad: 'license:',
    good: 'license: CC-BY-4.0',
    profile: { defaults: { license: 'CC-BY-NC-SA-4.0' } },
  },
  *check(pkg, found, { defaults = {} }) {
    if (!isWritten(pkg, '/course')) return
    const { file, opening } = pkg.root
    const taken = inheritedBy(pkg, defaults)
    const lines = (['publisher', 'license'] as const).flatMap((key) => {
      const value = taken[key]
      return value === undefined ? [] : [lineOf(key, value)]
    })
    if (lines.length === 0) return
    const fix = fixOf(pkg, lines)
    const fields = lines.map(({ key, zh }) => ({ key, zh }))
    yield found({ file, range: opening }, { fields }, fix ? { fix } : {})
  },
})
