/** Reports in the eyes of parsers that never heard of kebao: Python's XML and JSON. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { reporters } from '../../src/cli/report/index.js'
import { reportFrom } from '../cli/report-from.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'kebao-conformance-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cases = join(import.meta.dirname, '../cli/report')

/** Prints how many errors a report tells of. */
const programs = {
  junit: `
import sys, xml.etree.ElementTree as tree
suites = tree.parse(sys.argv[1]).getroot()
assert suites.tag == 'testsuites' and all(suite.tag == 'testsuite' for suite in suites)
failed = suites.findall('testsuite/testcase/failure')
assert int(suites.get('failures')) == len(failed) == sum(int(suite.get('failures')) for suite in suites)
print(sorted({failure.get('type') for failure in failed}))`,
  gitlab: `
import json, sys
entries = json.load(open(sys.argv[1], encoding='utf-8'))
assert len({entry['fingerprint'] for entry in entries}) == len(entries)
print(sorted({entry['check_name'] for entry in entries if entry['severity'] == 'critical'}))`,
  sarif: `
import json, sys
[run] = json.load(open(sys.argv[1], encoding='utf-8'))['runs']
for result in run['results']: assert run['tool']['driver']['rules'][result['ruleIndex']]['id'] == result['ruleId']
print(sorted({result['ruleId'] for result in run['results'] if result['level'] == 'error'}))`,
}

describe.each(Object.entries(programs))('%s', (format, program) => {
  test.each(readdirSync(cases).filter((name) => name !== 'hostile'))(
    'tells Python the errors of %s',
    async (name) => {
      const report = reportFrom(readFileSync(join(cases, name, 'report.json'), 'utf8'))
      const file = join(folder, `${name}.${format}`)
      const render = reporters.get(format)
      writeFileSync(file, render?.(report, { language: 'zh-CN', colour: false, columns: 80 }) ?? '')
      const errors = report.packages
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'error')
      const codes = [...new Set(errors.map(({ code }) => `'${code}'`))].sort()
      expect((await run('python3', ['-c', program, file])).trim()).toBe(`[${codes.join(', ')}]`)
    },
  )
})
