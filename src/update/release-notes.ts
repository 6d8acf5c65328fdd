/** Difference → Markdown: what a centre tells the public about a new version. */
import { visible } from '../base/visible.js'
import { type Language, type Words, words } from '../base/words.js'
import type { Change, Difference } from '../model/difference.js'

const groups: readonly (readonly [Change['group'], Words])[] = [
  ['added', words('新增', 'New')],
  ['changed', words('调整', 'Changed')],
  ['removed', words('取消', 'No longer there')],
]

/** Titles are foreign text: in Markdown they must stay text. */
const asText = (text: string): string => visible(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')

const heading = ({ from, to }: Difference): Words =>
  words(
    `# 《${asText(to.title)}》${asText(to.version)} 版更新说明\n\n与 ${asText(from.version)} 版相比：`,
    `# ${asText(to.title)} ${asText(to.version)}: what is new\n\nCompared with version ${asText(from.version)}:`,
  )

const nothing = words('内容没有变动。', 'Nothing in the content changed.')

const goodbye = words(
  '编号没变的课节和题目，学习记录都保留。',
  'Records of learning stay with every lesson and question that kept its id.',
)

/** Told by its parts already. */
const isWhole = ({ code }: Change): boolean => code === 'much-text-changed'

/**
 * Release notes in plain words, as Markdown.
 *
 * @example
 * const notes = releaseNotes(await diff(published, coming), 'zh-CN')
 */
export const releaseNotes = (difference: Difference, language: Language): string => {
  const parts = groups.flatMap(([group, name]) => {
    const lines = difference.changes
      .filter((change) => change.group === group && !isWhole(change))
      .map((change) => `- ${asText(change.words[language])}`)
    return lines.length === 0 ? [] : [`## ${name[language]}\n\n${lines.join('\n')}`]
  })
  const body = parts.length === 0 ? [nothing[language]] : [...parts, goodbye[language]]
  return `${[heading(difference)[language], ...body].join('\n\n')}\n`
}
