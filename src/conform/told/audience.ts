/** A group that the syllabus is for and the course is not. */

import { type Language, type Words, words } from '../../base/words.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Departure } from '../departure.js'

interface Missing {
  readonly term: string
  readonly state: 'secondary' | 'broader' | 'missing'
  /** What the course says instead. */
  readonly by: readonly string[]
}

export const audienceName = (term: string, language: Language): string =>
  findTerm('audience', term)?.label[language] ?? term

const listed = (terms: readonly string[]): Words =>
  words(
    terms.map((term) => audienceName(term, 'zh-CN')).join('、'),
    terms.map((term) => audienceName(term, 'en')).join(', '),
  )

const instead = ({ state, by }: Missing): Words => {
  if (by.length === 0) return words('课程没有写主要受众', 'the course names no main audience')
  const { 'zh-CN': zh, en } = listed(by)
  if (state === 'secondary')
    return words(`课程只把「${zh}」写在次要受众里`, `the course has \`${en}\` as secondary only`)
  if (state === 'broader') return words(`课程写的「${zh}」太宽`, `\`${en}\` of the course is too wide`)
  return words(`课程写的是「${zh}」`, `the course is for \`${en}\``)
}

export const audience: Departure<Missing> = {
  code: 'conformance/audience',
  severity: 'warning',
  message: (p) => {
    const { 'zh-CN': zh, en } = instead(p)
    return words(
      `大纲的主要受众是「${audienceName(p.term, 'zh-CN')}」，${zh}。`,
      `The syllabus is for \`${audienceName(p.term, 'en')}\`; ${en}.`,
    )
  },
  why: words(
    '大纲的内容和要求是照这群人定的，换了人就不一定合适。',
    'Content and demands of the syllabus were set for this group; they may not suit another.',
  ),
  help: ({ term }) =>
    words(
      `请在主要受众里写上「${audienceName(term, 'zh-CN')}」，或其中更具体的一群人；不是给他们的课，请换一个大纲。`,
      `Name \`${term}\` or a narrower group as primary; if the course is not for them, choose another syllabus.`,
    ),
}
