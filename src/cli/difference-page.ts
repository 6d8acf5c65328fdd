/** A difference as a person reads it on a screen: what weighs most first, each change with its reason. */
import { type Change, type Difference, type Language, visible, type Words, words } from '../index.js'
import { wrap } from './wrap.js'

const headings: readonly (readonly [Change['step'], Words])[] = [
  ['major', words('重大变动（升第一位版本号）', 'Somebody relies on it (first number of the version)')],
  ['minor', words('增加、调整（升中间一位）', 'Additions and adjustments (middle number)')],
  ['patch', words('更正（升末位）', 'Corrections (last number)')],
]

const item = (text: string, columns: number): readonly string[] => {
  const [first = '', ...rest] = wrap(visible(text), columns - 4)
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)]
}

const told = ({ words: sentence, reason }: Change, language: Language): string =>
  words(`${sentence['zh-CN']}（${reason['zh-CN']}）`, `${sentence.en} (${reason.en})`)[language]

const textOf = (share: number): Words => {
  if (share === 0) return words('文字没有变动', 'no text changed')
  const percent = Math.max(1, Math.round(share * 100))
  return words(`文字约 ${percent}% 有变动`, `about ${percent} % of the text changed`)
}

const heading = ({ from, to, textShare }: Difference): Words => {
  const other = from.id === to.id ? '' : `${from.id} → ${to.id}  `
  const text = textOf(textShare)
  return words(
    `${other}《${to.title}》 ${from.version} → ${to.version}，${text['zh-CN']}`,
    `${other}${to.title}  ${from.version} → ${to.version}, ${text.en}`,
  )
}

const nothing = (difference: Difference): Words =>
  difference.verdict === 'none'
    ? words('是同一个课包。', 'It is one and the same bundle.')
    : words('内容没有变动。', 'Nothing in the content changed.')

export const differencePage = (difference: Difference, language: Language, columns: number): string => {
  const parts = headings.flatMap(([step, name]) => {
    const changes = difference.changes.filter((change) => change.step === step)
    if (changes.length === 0) return []
    return ['', name[language], ...changes.flatMap((change) => item(told(change, language), columns))]
  })
  const body = parts.length === 0 ? ['', nothing(difference)[language]] : parts
  return `${[...wrap(visible(heading(difference)[language]), columns), ...body].join('\n')}\n`
}
