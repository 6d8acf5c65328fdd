/** A conformance in words: what a reviewer would write by hand, for those who lay it out on a screen or a page. */
import { type Language, type Words, words } from '../../base/words.js'
import type { Conformance, ConformanceFinding } from '../../model/conformance.js'
import { nameOf } from './phrases.js'
import { assessmentItems, audienceItems, hoursRows } from './read-demands.js'
import type { Mark, ReadHours, ReadItem } from './read-item.js'
import { objectiveItems } from './read-objectives.js'
import { unitItems } from './read-units.js'

export interface Reading {
  readonly title: string
  /** The syllabus and its version. */
  readonly against: string
  readonly mark: Mark
  /** The verdict, in one sentence with the shares. */
  readonly verdict: string
  readonly objectives: readonly ReadItem[]
  readonly units: readonly ReadItem[]
  readonly hours: readonly ReadHours[]
  readonly audience: readonly ReadItem[]
  readonly assessment: readonly ReadItem[]
  /** What departs, each with what to do. */
  readonly findings: readonly (Pick<ConformanceFinding, 'code' | 'level'> & {
    readonly message: string
    readonly why: string
    readonly help: string
  })[]
}

const verdicts: Readonly<Record<Conformance['verdict'], readonly [Mark, Words]>> = {
  full: ['good', words('完全落实', 'Carried out in full')],
  partial: ['fair', words('部分落实', 'Carried out in part')],
  none: ['bad', words('没有落实', 'Not carried out')],
}

const shareNames = {
  objectives: words('目标', 'objectives'),
  units: words('单元', 'units'),
  hours: words('学时', 'hours'),
}

const sharesOf = ({ shares }: Conformance, language: Language): string =>
  (['objectives', 'units', 'hours'] as const)
    .flatMap((name) => {
      const share = shares[name]
      const label = shareNames[name][language]
      return share === undefined ? [] : [`${label} ${share.met}/${share.of}`]
    })
    .join(language === 'en' ? ', ' : '，')

const verdictOf = (conformance: Conformance, language: Language): string => {
  const [, sentence] = verdicts[conformance.verdict]
  const shares = sharesOf(conformance, language)
  const unnamed =
    conformance.named === undefined
      ? words('课程没有写依据这个大纲。', ' The course does not name this syllabus.')[language]
      : ''
  const end = language === 'en' ? '.' : '。'
  const colon = language === 'en' ? ': ' : '：'
  return `${sentence[language]}${shares === '' ? '' : colon + shares}${end}${unnamed}`
}

/**
 * The words of a conformance in one language.
 *
 * @example
 * conformanceReading(conform(course, syllabus), 'zh-CN').verdict // '完全落实：目标 8/8，单元 8/8，学时 16/16。'
 */
export const conformanceReading = (conformance: Conformance, language: Language): Reading => ({
  title: nameOf(conformance.course, language),
  against: nameOf(conformance.syllabus, language),
  mark: verdicts[conformance.verdict][0],
  verdict: verdictOf(conformance, language),
  objectives: objectiveItems(conformance.objectives, language),
  units: unitItems(conformance.units, language),
  hours: hoursRows(conformance.hours, language),
  audience: audienceItems(conformance.audience, language),
  assessment: assessmentItems(conformance.assessment, language),
  findings: conformance.findings.map(({ code, level, message, why, help }) => ({
    code,
    level,
    message: message[language],
    why: why[language],
    help: help[language],
  })),
})
