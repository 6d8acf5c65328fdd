/**
 * Suppressions: `<!-- kebao-ignore quiz/single-key: 教学需要 -->` before a block, `# kebao-ignore hours/sum: 教学需要`
 * before or behind an entry of the front matter, or `kebao-ignore-file` for the whole file, front matter included. A
 * reason is required; one that hides nothing, or names no rule, is reported.
 */
import { type Diagnostic, defineDiagnostic } from '../base/diagnostic.js'
import { didYouMean } from '../base/did-you-mean.js'
import { words } from '../base/words.js'
import { documentsOf, type Package } from '../parse/package.js'
import { similarCodes } from './settings/check-codes.js'

const WHAT = /^kebao-ignore(-file)?\s+([a-z-]+\/[a-z0-9-]+)$/

/** What stands before the first colon, and the reason behind it. */
const readComment = (text: string): { wholeFile?: string; code?: string; reason: string } => {
  const colon = text.search(/[:：]/)
  const [, wholeFile, code] = WHAT.exec(text.slice(0, Math.max(colon, 0)).trimEnd()) ?? []
  return {
    ...(wholeFile === undefined ? {} : { wholeFile }),
    ...(code === undefined ? {} : { code }),
    reason: text.slice(colon + 1).trim(),
  }
}

const incomplete = defineDiagnostic({
  code: 'lint/suppression-form',
  severity: 'error',
  message: words('这条忽略说明不完整，没有起作用。', 'This suppression is incomplete and has no effect.'),
  why: words(
    '没有理由的忽略，审核的人不知道该不该放行。',
    'Without a reason a reviewer cannot tell whether to let it pass.',
  ),
  help: (p: { inFrontMatter: boolean }) =>
    p.inFrontMatter
      ? words('请写成「# kebao-ignore 规则代码: 理由」。', 'Write `# kebao-ignore rule/code: reason`.')
      : words(
          '请写成「<!-- kebao-ignore 规则代码: 理由 -->」。',
          'Write `<!-- kebao-ignore rule/code: reason -->`.',
        ),
})

const unknown = defineDiagnostic({
  code: 'lint/suppression-unknown',
  severity: 'warning',
  message: (p: { code: string; suggestions: readonly string[] }) =>
    words(`要忽略的「${p.code}」不是一条规则。`, `\`${p.code}\`, which is suppressed here, is not a rule.`),
  why: words(
    '规则代码写错了，这条说明什么也挡不住。',
    'With a code that no rule has, this suppresses nothing.',
  ),
  help: (p) =>
    p.suggestions.length > 0
      ? didYouMean(p.suggestions)
      : words(
          '请照报告里的规则代码写；以 parse、disk 开头的问题不能忽略，只能改好。',
          'Copy the code from the report; what begins with `parse` or `disk` can only be mended.',
        ),
})

const unused = defineDiagnostic({
  code: 'lint/suppression-unused',
  severity: 'warning',
  message: (p: { code: string }) =>
    words(`忽略「${p.code}」的说明没有用上。`, `The suppression of \`${p.code}\` hides nothing.`),
  why: words(
    '问题已经不在了，或者代码写错了；留着会盖住以后的问题。',
    'The problem is gone, or the code is wrong; left in, it would hide later problems.',
  ),
  help: words('请删去这条说明，或检查规则代码。', 'Remove it, or check the code of the rule.'),
})

/** A finding that its author hid, and why. */
export interface Suppressed {
  readonly diagnostic: Diagnostic
  readonly reason: string
}

/** What was found, apart from what was hidden. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
}

interface Suppression {
  readonly file: string
  readonly code: string
  readonly reason: string
  readonly range: NonNullable<Diagnostic['range']>
  /** Offsets of the block it covers; undefined for the whole file. */
  readonly covers?: readonly [number, number]
}

const keyOf = (file: string | undefined, code: string): string => `${code} ${file}`

const hides = ({ covers }: Suppression, found: Diagnostic): boolean => {
  if (covers === undefined) return true
  const at = found.range?.start.offset ?? -1
  return at >= covers[0] && at < covers[1]
}

const collect = (pkg: Package): { suppressions: Suppression[]; diagnostics: Diagnostic[] } => {
  const suppressions: Suppression[] = []
  const diagnostics: Diagnostic[] = []
  for (const { file, source, comments } of documentsOf(pkg)) {
    for (const { text, range, next } of comments) {
      if (!text.startsWith('kebao-ignore')) continue
      const { wholeFile, code, reason } = readComment(text)
      if (code === undefined || reason === '') {
        const inFrontMatter = source.charAt(range.start.offset ?? 0) === '#'
        diagnostics.push(incomplete({ file, range }, { inFrontMatter }))
      } else {
        const from = Math.min(range.start.offset ?? 0, next?.start.offset ?? Number.POSITIVE_INFINITY)
        const covers = [from, next?.end.offset ?? range.end.offset ?? 0] as const
        suppressions.push({ file, code, reason, range, ...(wholeFile === undefined ? { covers } : {}) })
      }
    }
  }
  return { suppressions, diagnostics }
}

/** The codes that the author suppresses in the whole root document, where findings about the package stand. */
export const suppressedIn = (pkg: Package): readonly string[] =>
  collect(pkg).suppressions.flatMap(({ file, code, covers }) =>
    file === pkg.root.file && covers === undefined ? [code] : [],
  )

/**
 * What is left of the findings after the author's suppressions, what is wrong with those, and what they hide.
 *
 * @param whatRan for every code there is, whether anything was checked under it; hiding nothing is a fault only then
 */
export const suppress = (
  pkg: Package,
  findings: readonly Diagnostic[],
  whatRan: () => ReadonlyMap<string, boolean>,
): Judged => {
  const { suppressions, diagnostics } = collect(pkg)
  if (suppressions.length === 0) return { diagnostics: [...findings, ...diagnostics], suppressed: [] }
  const ran = whatRan()
  const byKey = new Map<string, Suppression[]>()
  for (const each of suppressions) {
    const key = keyOf(each.file, each.code)
    const same = byKey.get(key)
    if (same) same.push(each)
    else byKey.set(key, [each])
  }
  const used = new Set<Suppression>()
  const suppressed: Suppressed[] = []
  const kept = findings.filter((found) => {
    const hiding = (byKey.get(keyOf(found.file, found.code)) ?? []).filter((each) => hides(each, found))
    for (const each of hiding) used.add(each)
    const [first] = hiding
    if (first) suppressed.push({ diagnostic: found, reason: first.reason })
    return first === undefined
  })
  const useless = suppressions.filter((each) => !used.has(each) && ran.get(each.code) !== false)
  const told = useless.map(({ file, code, range }) =>
    ran.has(code)
      ? unused({ file, range }, { code })
      : unknown({ file, range }, { code, suggestions: similarCodes(code, [...ran.keys()]) }),
  )
  return { diagnostics: [...kept, ...diagnostics, ...told], suppressed }
}
