/** The first thing to know of a submission: what its verdict came of. */
import type { Words } from '../../base/words.js'
import type { IntakeFinding, IntakeSubmission } from '../../model/intake.js'

const REPEATED: ReadonlySet<string> = new Set(['intake/same-file', 'intake/same-content'])

/** What was found by comparing; errors of the course itself send it back, these ask a person. */
const COMPARED: ReadonlySet<string> = new Set(['intake/id-taken', 'intake/alike'])

const ASKED: ReadonlySet<string> = new Set([
  ...COMPARED,
  'intake/hidden-by-author',
  'intake/package-in-package',
  'intake/other-files',
])

const isError = ({ severity }: IntakeFinding): boolean => severity === 'error'
const isWrong = (found: IntakeFinding): boolean => isError(found) && !COMPARED.has(found.code)

const decides: Readonly<Record<IntakeSubmission['verdict'], (found: IntakeFinding) => boolean>> = {
  accepted: () => false,
  duplicate: ({ code }) => REPEATED.has(code),
  person: (found) => isError(found) || ASKED.has(found.code),
  return: isWrong,
  unreadable: isWrong,
}

const gravest = (found: readonly IntakeFinding[]): IntakeFinding | undefined => {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const grave = found.filter((each) => each.severity === severity)
    const [first] = [...grave.filter(({ code }) => code.startsWith('intake/')), ...grave]
    if (first !== undefined) return first
  }
  return undefined
}

/** The finding that decided the verdict, however grave others are; the gravest where none did. */
export const mainFinding = ({
  verdict,
  findings,
  packages,
}: Pick<IntakeSubmission, 'verdict' | 'findings' | 'packages'>): IntakeFinding | undefined => {
  // Of several courses, those that brought the verdict about.
  const deciding = [
    ...findings,
    ...packages.flatMap((each) => (each.verdict === verdict ? each.findings : [])),
  ].filter(decides[verdict])
  return gravest(deciding) ?? gravest([...findings, ...packages.flatMap((each) => each.findings)])
}

/** The same in words. */
export const mainReason = (
  submission: Pick<IntakeSubmission, 'verdict' | 'findings' | 'packages'>,
): Words | undefined => mainFinding(submission)?.message
