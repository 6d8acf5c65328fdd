/** Difference → findings: whether the new version says by its number what changed, and whom it obliges. */

import { compareVersions, stepBetween, type VersionStep, versionStep } from '../base/compare-versions.js'
import { type Diagnostic, defineDiagnostic } from '../base/diagnostic.js'
import { type Words, words } from '../base/words.js'
import type { Difference } from '../model/difference.js'

export interface CheckVersionOptions {
  /** The share of changed text from which a course must be declared again; a province says it in its profile. */
  readonly redeclareShare?: number
}

const stepNames: Readonly<Record<VersionStep, Words>> = {
  none: words('不变', 'none'),
  patch: words('末位（更正）', 'the last number (corrections)'),
  minor: words('中间一位（增加、调整）', 'the middle number (additions)'),
  major: words('第一位（重大变动）', 'the first number (what somebody relies on)'),
}

/** The next version that takes a step. */
const after = (version: string, step: VersionStep): string => {
  const [major = '0', minor = '0', patch = '0'] = (version.split(/[-+]/, 1)[0] ?? '').split('.')
  const next = (digits: string): string => String(BigInt(digits) + 1n)
  if (step === 'major') return `${next(major)}.0.0`
  return step === 'minor' ? `${major}.${next(minor)}.0` : `${major}.${minor}.${next(patch)}`
}

const whyNumbers = words(
  '平台和学员看版本号就知道变动有多大，号没跟上，会误以为不用理会。',
  'Platforms and learners tell from the number how much has changed, and would take it for less.',
)

const tooSmall = defineDiagnostic({
  code: 'update/version-too-small',
  severity: 'error',
  message: (p: { from: string; to: string; step: VersionStep; first: Words; next: string }) =>
    words(
      `从 ${p.from} 到 ${p.to} 升得不够：${p.first['zh-CN']}`,
      `From ${p.from} to ${p.to} is too small a step: ${p.first.en}`,
    ),
  why: whyNumbers,
  help: (p) =>
    words(
      `要升${stepNames[p.step]['zh-CN']}，请把「版本」改成 ${p.next}。`,
      `It takes ${stepNames[p.step].en}: set \`version\` to ${p.next}.`,
    ),
})

const sameVersion = defineDiagnostic({
  code: 'update/same-version',
  severity: 'error',
  message: (p: { version: string; next: string }) =>
    words(`内容变了，版本还是 ${p.version}。`, `The content changed, and the version is still ${p.version}.`),
  why: words(
    '同一个版本号有两种内容，谁也说不清手里的是哪一种。',
    'With two contents under one version nobody can tell which one they have.',
  ),
  help: (p) => words(`请把「版本」改成 ${p.next}。`, `Set \`version\` to ${p.next}.`),
})

const versionBack = defineDiagnostic({
  code: 'update/version-back',
  severity: 'error',
  message: (p: { from: string; to: string; next: string }) =>
    words(`版本号倒退了：从 ${p.from} 到 ${p.to}。`, `The version goes back from ${p.from} to ${p.to}.`),
  why: words(
    '平台会把号小的当成旧版，不会换上。',
    'Platforms take the smaller number for the older version, and keep what they have.',
  ),
  help: (p) =>
    words(
      `请核对新旧两份有没有放反；没有放反，就把「版本」改成 ${p.next}。`,
      `Check that old and new are not swapped; if they are not, set \`version\` to ${p.next}.`,
    ),
})

const percent = (share: number): number => Math.round(share * 100)

const redeclare = defineDiagnostic({
  code: 'update/redeclare',
  severity: 'warning',
  message: (p: { share: number; limit: number }) =>
    words(
      `文字改了约 ${percent(p.share)}%，到了要重新申报的 ${percent(p.limit)}%。`,
      `About ${percent(p.share)} % of the text changed: from ${percent(p.limit)} % on, the course is declared again.`,
    ),
  why: words(
    '检查配置规定，改动大的课程要当作新课重新审，原来的认定不再管用。',
    'The profile has courses that changed this much reviewed anew; the earlier approval covers them no more.',
  ),
  help: words('请按本地的申报办法重新报送。', 'Hand the course in again, as your province asks.'),
})

const ofNumber = ({ from, to, verdict, changes }: Difference): readonly Diagnostic[] => {
  const next = after(from.version, verdict)
  const order = compareVersions(from.version, to.version)
  if (order === 0) return [sameVersion({}, { version: to.version, next })]
  if (order > 0) return [versionBack({}, { from: from.version, to: to.version, next })]
  const [first] = changes
  if (first === undefined || versionStep[stepBetween(from.version, to.version)] >= versionStep[verdict])
    return []
  return [tooSmall({}, { from: from.version, to: to.version, step: verdict, first: first.words, next })]
}

/**
 * Refuses a version whose number says less than what changed, and warns where so much changed that the course must be
 * declared again. Of two packages with different ids only the latter is asked.
 *
 * @example
 * const difference = await diff(published, coming)
 * const found = checkVersion(difference, { redeclareShare: profile.redeclareShare })
 */
export const checkVersion = (
  difference: Difference,
  { redeclareShare }: CheckVersionOptions = {},
): readonly Diagnostic[] => {
  const { from, to, verdict, textShare } = difference
  if (verdict === 'none') return []
  const numbers = from.id === to.id ? ofNumber(difference) : []
  const limit = redeclareShare ?? Number.POSITIVE_INFINITY
  return textShare >= limit ? [...numbers, redeclare({}, { share: textShare, limit })] : numbers
}
