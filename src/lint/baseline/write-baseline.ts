/** Writes known findings so that people can read a change of them: sorted, one on each line. */
import { byCodeUnit } from '../../base/path.js'
import type { KnownFinding } from '../../model/baseline.js'

const inOrder = (a: KnownFinding, b: KnownFinding): number =>
  byCodeUnit(a.file, b.file) || byCodeUnit(a.code, b.code) || byCodeUnit(a.fingerprint, b.fingerprint)

const line = ({ file, code, fingerprint, count }: KnownFinding): string =>
  JSON.stringify({ file, code, fingerprint, count })

/** The text of a baseline; equal findings give equal bytes. */
export const writeBaseline = (findings: readonly KnownFinding[]): string => {
  const lines = [...findings].sort(inOrder).map((each) => `    ${line(each)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "kebao": "baseline",\n  "version": 1,\n  "findings": ${list}\n}\n`
}
