/** Every element that kebao writes within every other within every other, and how a host would hold them. */
import { ownAttributes } from '../../src/markdown/html/own-attributes.js'

type Tags = readonly [start: string, end: string]

/** Elements that must have attributes, or parts in one another. */
const others: readonly Tags[] = [
  ['<a href="a.md">', '</a>'],
  ['<sup><a href="#x" role="doc-noteref">', '</a></sup>'],
  ['<ul><li>', '</li></ul>'],
  ['<table><tbody><tr><td>', '</td></tr></tbody></table>'],
  ['<ruby><rt>', '</rt></ruby>'],
  ['<p><em><del>', '</del></em></p>'],
]

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'track'])

const tags: readonly Tags[] = [
  ...[...ownAttributes.keys()]
    .filter((name) => !voids.has(name))
    .map((name): Tags => [`<${name}>`, `</${name}>`]),
  ...others,
]
const innermost: readonly Tags[] = [
  ...tags,
  ...[...voids].map((name): Tags => [`<${name} />`, '']),
  ['<input type="checkbox" disabled />', ''],
]

/** With words between them, before which a browser opens links and emphasis anew, and without. */
export const nestedTags: readonly string[] = ['', 'x'].flatMap((x) =>
  tags.flatMap(([a, endA]) =>
    tags.flatMap(([b, endB]) => innermost.map(([c, endC]) => [a, b, c, endC, endB, endA].join(x))),
  ),
)
