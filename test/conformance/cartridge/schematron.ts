/**
 * The Schematron rules that stand inside XML schemas, and that no validator of schemas runs: enough of ISO Schematron for
 * those of Common Cartridge, which are plain XPath 1.0 without variables.
 */
import { readFileSync } from 'node:fs'
import { XmlDocument, XmlElement, XmlXPath } from 'libxml2-wasm'

const NAMESPACE = { sch: 'http://purl.oclc.org/dsdl/schematron' }

interface Assertion {
  readonly context: XmlXPath
  readonly test: XmlXPath
  readonly says: string
}

export interface Outcome {
  /** What does not hold. */
  readonly broken: readonly string[]
  /** How many of the assertions had anything to say of this document. */
  readonly applied: number
}

const attribute = (element: XmlElement, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? ''

const elements = (node: XmlElement, path: string): readonly XmlElement[] =>
  node.find(path, NAMESPACE).filter((each): each is XmlElement => each instanceof XmlElement)

/** Reads the rules of a schema; comments, in which some of them stand, are none. */
export const readSchematron = (path: string, patch: (xpath: string) => string = (xpath) => xpath) => {
  const schema = XmlDocument.fromString(readFileSync(path, 'utf8'))
  try {
    const prefixes = Object.fromEntries(
      elements(schema.root, '//sch:ns').map((each) => [attribute(each, 'prefix'), attribute(each, 'uri')]),
    )
    const compile = (xpath: string): XmlXPath => XmlXPath.compile(xpath, prefixes)
    return elements(schema.root, '//sch:rule').flatMap((rule) => {
      const context = patch(attribute(rule, 'context'))
      return elements(rule, './sch:assert').map(
        (assertion): Assertion => ({
          context: compile(context.startsWith('/') ? context : `//${context}`),
          test: compile(`self::node()[${patch(attribute(assertion, 'test'))}]`),
          says: assertion.content.replace(/\s+/g, ' ').trim(),
        }),
      )
    })
  } finally {
    schema.dispose()
  }
}

export const runSchematron = (rules: readonly Assertion[], source: string): Outcome => {
  const document = XmlDocument.fromString(source)
  try {
    const broken = new Set<string>()
    let applied = 0
    for (const { context, test, says } of rules) {
      const nodes = document.root.find(context)
      if (nodes.length > 0) applied += 1
      if (nodes.some((node) => node.find(test).length === 0)) broken.add(says)
    }
    return { broken: [...broken], applied }
  } finally {
    document.dispose()
  }
}
