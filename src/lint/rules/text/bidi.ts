/** No invisible character changes the direction of the text. */
import type { Edit } from '../../../base/diagnostic.js'
import { visible } from '../../../base/visible.js'
import { words } from '../../../base/words.js'
import { documentsOf } from '../../../parse/package.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

/** Embeddings, overrides and isolates. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/
const RUNS = /[\u202a-\u202e\u2066-\u2069]+/g

const OVERRIDE = /[\u202d\u202e]/

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** In Uyghur or Arabic isolates have their use; overrides have none. */
const isSmuggled = (line: string): boolean =>
  OVERRIDE.test(line) || (CONTROL.test(line) && !RIGHT_TO_LEFT.test(line))

/** The edits that remove them, line by line: what opens and what closes are one mistake. */
const removals = (file: string, source: string): readonly (readonly Edit[])[] =>
  [...source.matchAll(/[^\r\n]+/g)]
    .filter(({ 0: line }) => isSmuggled(line))
    .map(({ 0: line, index }) =>
      [...line.matchAll(RUNS)].map((run) => {
        const start = index + run.index
        return { file, start, end: start + run[0].length, text: '' }
      }),
    )

export const bidi = defineRule({
  code: 'text/bidi',
  severity: 'warning',
  summary: words('没有改变文字方向的隐形字符', 'No invisible character changes the direction of text'),
  message: (p: { chars: string }) =>
    words(
      `这里有改变文字方向的隐形字符 ${visible(p.chars)}。`,
      `An invisible character here changes the direction of the text: ${visible(p.chars)}.`,
    ),
  why: words(
    '屏幕上看到的字和实际的字会不一样，有人借此把网址、答案藏起来骗过审核。',
    'What is seen differs from what is there, which has been used to smuggle addresses past reviewers.',
  ),
  help: words(
    '请用「kebao lint --fix」删去它，或者把它前后的字重打一遍。',
    'Have `kebao lint --fix` remove it, or type the words around it again.',
  ),
  sources: ['CVE-2021-42574', 'UAX #9'],
  example: { in: 'body', bad: '打开\u202e“设置”\u202c。', good: '打开“设置”。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (!CONTROL.test(source)) continue
      const lines = linesIn(document)
      for (const edits of removals(file, source)) {
        const { start, end } = edits[0] ?? { start: 0, end: 0 }
        const fix = { title: words('删去', 'Remove it'), safe: true, edits }
        yield found({ file, range: lines.range(start, end) }, { chars: source.slice(start, end) }, { fix })
      }
    }
  },
})
