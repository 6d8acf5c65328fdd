/** What can be wrong with a plan of coverage, beyond what can be wrong with any settings. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { didYouMean } from '../../base/did-you-mean.js'
import { words } from '../../base/words.js'

export const targetMissing = defineDiagnostic({
  code: 'catalogue/target-missing',
  severity: 'error',
  message: words('这一格没有写目标。', 'This cell has no target.'),
  why: words('没有目标数，就算不出差多少。', 'Without a number nobody can say what is missing.'),
  help: words('请写上「目标门数」或「目标学时」，也可以两个都写。', 'Add `courses` or `hours`, or both.'),
})

export const targetTwice = defineDiagnostic({
  code: 'catalogue/target-twice',
  severity: 'error',
  message: (p: { line: number }) =>
    words(`第 ${p.line} 行已经给同样的格写了目标。`, `Line ${p.line} has a target for the same cell.`),
  why: words('同一格写两次，合计就算了两遍。', 'A cell that stands twice is added up twice.'),
  help: words('请合成一格，或改其中一格的受众、主题、地区等。', 'Make one of the two, or tell them apart.'),
})

export const planEmpty = defineDiagnostic({
  code: 'catalogue/plan-empty',
  severity: 'error',
  message: words('计划里一个目标也没有。', 'The plan has no target at all.'),
  why: words('没有目标，就没有什么可比。', 'Without targets there is nothing to compare with.'),
  help: words(
    '请在「目标」下面写几格，每格写受众、主题、地区等和目标门数。',
    'Write some `cells`, each with an audience, a topic, a place and a number of courses.',
  ),
})

export const unknownIndicator = defineDiagnostic({
  code: 'catalogue/unknown-indicator',
  severity: 'error',
  message: (p: { written: string; suggestions: readonly string[] }) =>
    words(`没有「${p.written}」这个质量指标。`, `There is no indicator \`${p.written}\`.`),
  why: words('没有定义的指标，算不出来。', 'What is not defined cannot be counted.'),
  help: (p) =>
    p.suggestions.length > 0
      ? didYouMean(p.suggestions)
      : words(
          '请改成统计报告里的指标名称，如「题目有解析」。',
          'Use the name of an indicator in the report, such as `explained`.',
        ),
})
