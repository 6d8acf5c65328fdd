/** `docs/reference/diagnostics.md`: what parsing, packing and the disk may say, beside the rules. */
import { type Words, words } from '../../src/base/words.js'
import { builtinRules } from '../../src/lint/rules/index.js'
import { type Declared, declaredDiagnostics } from './declared-diagnostics.js'
import { anchorOf, code, generated, table } from './markdown.js'

type Wording = Declared['message']

/** Parameters that show their names: `{key}`. */
const standIns = (as: (name: string) => unknown): Record<string, unknown> =>
  new Proxy({}, { get: (_, name) => as(`{${String(name)}}`) })

/** Most parameters are text; some are lists, or words in both languages. */
const asText = standIns((name) => name)
const asList = standIns((name) => Object.assign([name], { 'zh-CN': name, en: name }))

const isWhole = (sentence: Words | undefined): sentence is Words =>
  typeof sentence?.['zh-CN'] === 'string' && !/undefined/.test(sentence['zh-CN'] + sentence.en)

const worded = (wording: Exclude<Wording, Words>, params: Record<string, unknown>): Words | undefined => {
  try {
    return wording(params)
  } catch {
    return undefined
  }
}

/** The sentence with the names of its parameters; a few choose among sentences by a parameter. */
const sentenceOf = (wording: Wording): Words =>
  typeof wording !== 'function'
    ? wording
    : ([asText, asList].map((params) => worded(wording, params)).find(isWhole) ??
      words('视具体情况而定。', 'As the case may be.'))

const both = (wording: Wording): string => {
  const { 'zh-CN': zh, en } = sentenceOf(wording)
  // A number that is reckoned with has lost its name.
  return `${zh} ${en}`.replaceAll('NaN', 'N')
}

const severities = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const

const row = ({ code: name, severity, message, why, help }: Declared): readonly string[] => [
  `<a id="${anchorOf(name)}"></a>${code(name)}`,
  severities[severity],
  both(message),
  both(why),
  both(help),
]

const head = ['代码 Code', '级别 Severity', '哪里不对 What', '为什么 Why', '怎么办 What to do']

export const diagnosticsPage = async (root: string): Promise<string> => {
  const rules = new Set(builtinRules.map((rule) => rule.code))
  const declared = (await declaredDiagnostics(root)).filter((each) => !rules.has(each.code))
  const familyOf = (each: Declared): string => each.code.slice(0, each.code.indexOf('/'))
  const families = [...new Set(declared.map(familyOf))]
  return [
    '# 诊断 Diagnostics\n\n',
    generated('src'),
    '规则以外，读课包、打包、读写磁盘时可能说的话；代码永久不变。\n',
    'What reading, packing and the disk may say, beside the rules; codes are permanent.\n',
    ...families.map(
      (family) =>
        `\n## ${family}\n\n${table(head, declared.filter((each) => familyOf(each) === family).map(row))}`,
    ),
  ].join('')
}
