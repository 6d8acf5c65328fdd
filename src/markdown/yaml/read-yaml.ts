/** Reads YAML as text with places: no number, date or truth value is ever guessed. */
import type { Node, Pair } from 'yaml'
import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml'
import type { Diagnostic, Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Located, LocatedEntry, LocatedScalar } from '../located.js'
import { yamlAliases, yamlDepth, yamlFault, yamlMerge, yamlTag } from './diagnostics.js'
import { yamlFaults } from './faults.js'
import { isNothing } from './is-nothing.js'
import type { PlaceOf } from './place-of.js'
import { type PlainNode, readPlainYaml } from './read-plain-yaml.js'
import { surveyTokens } from './survey-tokens.js'

export interface YamlReading {
  /** The root; undefined for an empty text or one that is too deep to build. */
  readonly root?: Located
  readonly diagnostics: readonly Diagnostic[]
}

const MAX_DEPTH = 32
const MAX_ALIASES = 20
const MAX_NODES = 10_000

/** YAML 1.2 with the failsafe schema: strings, lists and maps alone. Duplicate keys are found here, in linear time. */
const composing = {
  version: '1.2',
  schema: 'failsafe',
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const

const firstTime = words('第一次写在这里。', 'It is written here first.')

const locate = (node: PlainNode, placeOf: PlaceOf): Located => {
  const { range } = placeOf(node.start, node.end)
  if (node.kind === 'scalar') return { kind: 'scalar', text: node.text, quoted: node.quoted, range }
  if (node.kind === 'list')
    return { kind: 'list', items: node.items.map((item) => locate(item, placeOf)), range }
  const entries = node.entries.map(({ key, start, value }) => ({
    key,
    keyRange: placeOf(start, start + key.length).range,
    value: locate(value, placeOf),
  }))
  return { kind: 'map', entries, range }
}

/** Everything is reported; whether errors make the root unusable is for the caller to say. */
export const readYaml = (text: string, placeOf: PlaceOf): YamlReading => {
  const plain = readPlainYaml(text)
  return plain === undefined ? readAnyYaml(text, placeOf) : { root: locate(plain, placeOf), diagnostics: [] }
}

/** What `yaml` makes of a text. */
export const readAnyYaml = (text: string, placeOf: PlaceOf): YamlReading => {
  const tokens = [...new Parser().parse(text)]
  const { tooDeep, tags, ...openings } = surveyTokens(tokens, MAX_DEPTH)
  if (tooDeep !== undefined) {
    return { diagnostics: [yamlDepth(placeOf(tooDeep, tooDeep + 1), { limit: MAX_DEPTH })] }
  }
  const documents = [...new Composer(composing).compose(tokens, true, text.length)]
  const errors = documents.flatMap((document) => document.errors)
  const tagged = tags.map(({ offset, source }) =>
    yamlTag(placeOf(offset, offset + source.length), { tag: source }),
  )
  const taggedLines = new Set(tagged.map(({ range }) => range?.start.line))
  const faults = yamlFaults(errors, openings, placeOf)
  // A tag that is not known upsets the parser as well, and is reported once.
  const diagnostics = [...tagged, ...faults.filter(({ range }) => !taggedLines.has(range?.start.line))]
  const second = documents[1]
  if (second !== undefined) {
    diagnostics.push(yamlFault(placeOf(second.range[0] - 1, second.range[0]), { problem: 'documents' }))
  }

  const anchored = new Map<string, { readonly value: Located; readonly size: number }>()
  let aliases = 0
  let size = 0
  let excess: Place | undefined

  const scalar = (value: string, start: number, end: number, quoted: boolean): LocatedScalar => ({
    kind: 'scalar',
    text: value,
    quoted,
    range: placeOf(start, end).range,
  })

  /** Shares what an anchor holds instead of copying it, but counts it as often as it is used. */
  const alias = (name: string, start: number, end: number): Located => {
    const target = anchored.get(name)
    aliases += 1
    size += target?.size ?? 0
    if (aliases > MAX_ALIASES || size > MAX_NODES) excess ??= placeOf(start, end)
    else if (target === undefined) diagnostics.push(yamlFault(placeOf(start, end), { problem: 'alias' }))
    return target?.value ?? scalar('', start, end, false)
  }

  const entry = ({ key, value }: Pair, seen: Map<string, LocatedEntry>): LocatedEntry | undefined => {
    if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return undefined
    const [start, end] = key.range
    const place = placeOf(start, end)
    const first = seen.get(key.value)
    const made: LocatedEntry = {
      key: key.value,
      keyRange: place.range,
      value: value === null ? scalar('', end, end, false) : located(value as Node),
    }
    if (key.value === '<<') diagnostics.push(yamlMerge(place, {}))
    if (first === undefined) seen.set(key.value, made)
    else {
      const related = [{ file: place.file, range: first.keyRange, message: firstTime }]
      diagnostics.push(yamlFault(place, { problem: 'duplicate-key' }, { related }))
    }
    return made
  }

  const content = (node: Node, start: number, end: number): Located => {
    const range = placeOf(start, end).range
    if (isMap(node)) {
      const seen = new Map<string, LocatedEntry>()
      const entries = node.items.map((pair) => entry(pair, seen)).filter((made) => made !== undefined)
      return { kind: 'map', entries, range }
    }
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => located(item as Node)), range }
    const value = isScalar(node) && typeof node.value === 'string' ? node.value : ''
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    const plain = isScalar(node) && node.type === 'PLAIN'
    return scalar(plain && isNothing(value) ? '' : value, start, end, quoted)
  }

  const located = (node: Node): Located => {
    const [start, end] = node.range ?? [0, 0]
    if (isAlias(node)) return alias(node.source, start, end)
    const before = size
    size += 1
    const value = content(node, start, end)
    if (node.anchor !== undefined) anchored.set(node.anchor, { value, size: size - before })
    return value
  }

  const contents = documents[0]?.contents
  if (!contents) return { diagnostics }
  const root = located(contents)
  if (excess !== undefined) diagnostics.push(yamlAliases(excess, { limit: MAX_ALIASES }))
  return { root, diagnostics }
}
