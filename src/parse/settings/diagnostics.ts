/** What can be wrong with `kebao.yaml` or a profile, beyond what can be wrong with any front matter. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { didYouMean } from '../../base/did-you-mean.js'
import { type Words, words } from '../../base/words.js'

/** What is near enough to be offered needs no further advice. */
const meant = (suggestions: readonly string[], otherwise: Words): Words =>
  suggestions.length === 0 ? otherwise : didYouMean(suggestions)

const idle = words(
  '写错了的设置不起作用，检查的结果就不是您要的。',
  'A setting that is misspelt does nothing, and the check is not the one you asked for.',
)

export const unknownSetting = defineDiagnostic({
  code: 'settings/unknown-key',
  severity: 'error',
  message: (p: { key: string; suggestions: readonly string[] }) =>
    words(`没有「${p.key}」这一项设置。`, `There is no setting \`${p.key}\`.`),
  why: idle,
  help: (p) =>
    meant(
      p.suggestions,
      words('请删去它，或对照文档改正。', 'Remove it, or see the documentation for its name.'),
    ),
})

export const unknownRule = defineDiagnostic({
  code: 'settings/unknown-rule',
  severity: 'error',
  message: (p: { written: string; suggestions: readonly string[] }) =>
    words(`没有「${p.written}」这条规则。`, `There is no rule \`${p.written}\`.`),
  why: idle,
  help: (p) =>
    meant(
      p.suggestions,
      words(
        '运行「kebao explain」可以看到所有规则；整组规则写成「组名/*」。以 parse、disk 开头的问题不能改级别。',
        'Run `kebao explain` to see all rules; write `group/*` for a whole group. Findings of `parse` and `disk` have a fixed level.',
      ),
    ),
})

export const unknownField = defineDiagnostic({
  code: 'settings/unknown-field',
  severity: 'error',
  message: (p: { written: string; suggestions: readonly string[] }) =>
    words(`课程信息里没有「${p.written}」这一项。`, `Front matter has no field \`${p.written}\`.`),
  why: words('没有的项，谁也补不上。', 'Nobody can fill in a field that does not exist.'),
  help: (p) =>
    meant(
      p.suggestions,
      words(
        '请改成字段表里的名称，如「简介」「发布单位.层级」。',
        'Use a name from the table of fields, such as `summary` or `publisher.level`.',
      ),
    ),
})

export const settingsSize = defineDiagnostic({
  code: 'settings/size',
  severity: 'error',
  message: (p: { kibibytes: number }) =>
    words(`设置文件超过了 ${p.kibibytes} KiB。`, `The settings are longer than ${p.kibibytes} KiB.`),
  why: words('设置用不了这么长，多半放错了文件。', 'Settings are never that long: this is some other file.'),
  help: words('请检查是不是这个文件。', 'Check that this is the file you meant.'),
})

export const settingsShape = defineDiagnostic({
  code: 'settings/shape',
  severity: 'error',
  message: words('设置文件不是「名称: 值」的样子。', 'The settings are not made of `key: value` entries.'),
  why: idle,
  help: words(
    '每行写一项，如「规则级别:」，下面缩进写「quiz/explanation: 关闭」。',
    'Write one entry a line, such as `severities:` with `quiz/explanation: off` indented below it.',
  ),
})
