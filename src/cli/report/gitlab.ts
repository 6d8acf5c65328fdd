/** `gitlab`: a Code Quality report, which GitLab shows in a merge request beside the lines that were changed. */
import { type Severity, visible } from '../../index.js'
import { knownFindingsOf, worstFirst } from './finding.js'
import { jsonText } from './json-text.js'
import type { Reporter } from './report.js'

/** GitLab knows five; `blocker` is left to those who block. */
const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** Only what GitLab reads (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlab: Reporter = (report, { language }) =>
  jsonText(
    worstFirst(knownFindingsOf(report)).map(({ diagnostic, path, fingerprint }) => ({
      description: visible(`${diagnostic.message[language]} ${diagnostic.help[language]}`),
      check_name: diagnostic.code,
      fingerprint,
      severity: severities[diagnostic.severity],
      location: { path, lines: { begin: diagnostic.range?.start.line ?? 1 } },
    })),
  )
