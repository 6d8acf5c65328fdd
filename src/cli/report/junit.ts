/** `junit`: test results, as Jenkins and every other build server reads them: a package is a suite, a rule in a file a case. */
import { type Diagnostic, hasErrors, type Language, visible } from '../../index.js'
import { inOrder, pathOf, type ReportedPackage, type Reporter } from './report.js'

/** Text inside XML 1.0: what stands for markup is spelt out, what XML does not know is left out. */
const escapeXml = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, '').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(visible(String(value)))}"`)
    .join('')

/** A finding in full, on lines of its own. */
const details = ({ range, message, why, help }: Diagnostic, language: Language): string => {
  const place = range === undefined ? '' : `${range.start.line}:${range.start.column} `
  const [first = '', ...others] = [message, why, help].map((sentence) => visible(sentence[language]))
  return [place + first, ...others].map((line) => `${escapeXml(line)}\n`).join('')
}

/** Errors fail; what a bundle may carry is told and passes. */
const outcome = (found: readonly Diagnostic[], language: Language): string => {
  const text = found.map((each) => details(each, language)).join('\n')
  const failed = found.find(({ severity }) => severity === 'error')
  if (failed === undefined) return `      <system-out>${text}</system-out>\n`
  const head = attributes({ type: failed.code, message: failed.message[language] })
  return `      <failure${head}>${text}</failure>\n`
}

/** The findings of one rule in one file, or the absence of any. */
interface Case {
  readonly file: string
  readonly code: string
  readonly found: readonly Diagnostic[]
}

const casesOf = (each: ReportedPackage): readonly Case[] => {
  const cases = new Map<string, { file: string; code: string; found: Diagnostic[] }>()
  for (const found of inOrder(each)) {
    const file = pathOf(each, found.file)
    const key = `${found.code} ${file}`
    const known = cases.get(key)
    if (known) known.found.push(found)
    else cases.set(key, { file, code: found.code, found: [found] })
  }
  // A suite without a case looks as if nobody had checked.
  return cases.size === 0
    ? [{ file: pathOf(each, undefined), code: 'kebao lint', found: [] }]
    : [...cases.values()]
}

const isFailed = ({ found }: Case): boolean => hasErrors(found)

const caseElement = (each: Case, language: Language): string => {
  const head = `    <testcase${attributes({ classname: each.file, name: each.code })}`
  return each.found.length === 0
    ? `${head}/>\n`
    : `${head}>\n${outcome(each.found, language)}    </testcase>\n`
}

const suite = (each: ReportedPackage, language: Language): string => {
  const cases = casesOf(each)
  const name = pathOf(each, undefined)
  const counts = { tests: cases.length, failures: cases.filter(isFailed).length, errors: 0, skipped: 0 }
  const body = cases.map((one) => caseElement(one, language)).join('')
  return `  <testsuite${attributes({ name, ...counts })}>\n${body}  </testsuite>\n`
}

/** There is no time in it: the same packages give the same bytes. */
export const junit: Reporter = ({ packages }, { language }) => {
  const cases = packages.flatMap(casesOf)
  const counts = { tests: cases.length, failures: cases.filter(isFailed).length, errors: 0 }
  const body = packages.map((each) => suite(each, language)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'kebao', ...counts })}>\n${body}</testsuites>\n`
}
