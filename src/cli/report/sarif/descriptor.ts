/** A rule as SARIF describes it (§3.49): what a viewer shows beside a finding without asking the network. */
import type { ReportingDescriptor, Result } from 'sarif'
import {
  builtinRules,
  type Diagnostic,
  type Example,
  type Language,
  type Rule,
  type Severity,
  visible,
  words,
} from '../../../index.js'
import { text } from './text.js'

export const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const wrong = words('这样写不对：', 'Not like this:')
const right = words('这样写就对了：', 'But like this:')

/** A fence longer than any inside. */
const fenced = (code: string): string => {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${code}\n${fence}`
}

const exampleOf = ({ bad, good }: Example, language: Language): string =>
  [wrong[language], fenced(bad), right[language], fenced(good)].join('\n\n')

/** What reading and parsing say has no rule: the finding speaks for itself, in words that may quote an author. */
const plain = ({ why, help }: Diagnostic, language: Language): Partial<ReportingDescriptor> => ({
  shortDescription: { text: text([why], language) },
  fullDescription: { text: text([why], language) },
  help: { text: text([why, help], language) },
})

const explained = ({ summary, why, example, sources }: Rule, language: Language) => {
  const help = `${why[language]}\n\n${exampleOf(example, language)}`
  return {
    shortDescription: { text: summary[language] },
    fullDescription: { text: why[language] },
    help: { text: help, markdown: help },
    properties: { sources: [...sources] },
  }
}

/** Describes the rule of a finding. */
export const descriptor = (found: Diagnostic, language: Language): ReportingDescriptor => {
  const rule = builtinRules.find(({ code }) => code === found.code)
  return {
    id: visible(found.code),
    ...(rule === undefined ? plain(found, language) : explained(rule, language)),
    defaultConfiguration: { level: levels[rule?.severity ?? found.severity] },
  }
}
