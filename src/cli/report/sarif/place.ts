/** Where something is, in the terms of SARIF 2.1.0 §3.3, §3.4 and §3.30. */
import type { ArtifactLocation, PhysicalLocation, Region } from 'sarif'
import type { Position } from 'unist'

/** RFC 3986: what a path may not hold is spelt in octets; a lone surrogate has none. */
const segment = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))

/** A path as a URI; it stays relative where the user stands, as code scanning wants it. */
export const artifact = (path: string): ArtifactLocation => {
  if (/^[A-Za-z]:\//.test(path)) {
    return { uri: `file:///${path.slice(0, 2)}${path.slice(2).split('/').map(segment).join('/')}` }
  }
  const uri = path.split('/').map(segment).join('/')
  return { uri: path.startsWith('/') ? `file://${uri}` : uri }
}

/** Lines and columns count from 1 and end after the last unit: the same convention as ours. */
export const region = ({ start, end }: Position): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  ...(start.offset === undefined || end.offset === undefined
    ? {}
    : { charOffset: start.offset, charLength: end.offset - start.offset }),
})

export const physical = (path: string, range: Position | undefined): PhysicalLocation => ({
  artifactLocation: artifact(path),
  ...(range && { region: region(range) }),
})
