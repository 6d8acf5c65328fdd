/**
 * What SARIF 2.1.0 asks of the parts that kebao writes, in the words of its standard
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): an object has no other properties than these.
 */
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string', minLength: 1 }
const count = (minimum: number) => ({ type: 'integer', minimum })
const level = { enum: ['none', 'note', 'warning', 'error'] }

/** §3.11 and §3.12 */
const message = object({ text, markdown: text }, ['text'])

/** §3.4: RFC 3986, so no blank, no backslash and nothing beyond ASCII. */
const artifactLocation = object({ uri: { type: 'string', format: 'uri-reference', minLength: 1 } }, ['uri'])

/** §3.30: a region has a line or an offset. */
const region = {
  ...object({
    startLine: count(1),
    startColumn: count(1),
    endLine: count(1),
    endColumn: count(1),
    charOffset: count(0),
    charLength: count(0),
  }),
  anyOf: [{ required: ['startLine'] }, { required: ['charOffset', 'charLength'] }],
}
const physicalLocation = object({ artifactLocation, region }, ['artifactLocation'])
const location = object({ id: count(0), physicalLocation, message }, ['physicalLocation'])

/** §3.55 to §3.57 */
const replacement = object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) }, [
  'deletedRegion',
])
const artifactChange = object({ artifactLocation, replacements: { ...list(replacement), minItems: 1 } }, [
  'artifactLocation',
  'replacements',
])
const fix = object({ description: message, artifactChanges: { ...list(artifactChange), minItems: 1 } }, [
  'artifactChanges',
])

/** §3.49 */
const reportingDescriptor = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object({ level }),
    properties: { type: 'object' },
  },
  ['id'],
)

/** §3.35 */
const suppression = object(
  {
    kind: { enum: ['inSource', 'external'] },
    status: { enum: ['accepted', 'underReview', 'rejected'] },
    justification: text,
  },
  ['kind'],
)

/** §3.27 */
const result = object(
  {
    ruleId: text,
    ruleIndex: count(0),
    level,
    message,
    locations: list(location),
    relatedLocations: list(location),
    fixes: list(fix),
    suppressions: list(suppression),
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
  ['message'],
)

/** §3.14 */
const run = object(
  {
    tool: object(
      {
        driver: object(
          {
            name: text,
            semanticVersion: { type: 'string' },
            rules: { ...list(reportingDescriptor), uniqueItems: true },
          },
          ['name'],
        ),
      },
      ['driver'],
    ),
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    newlineSequences: { ...list({ type: 'string' }), minItems: 1, uniqueItems: true },
    results: list(result),
  },
  ['tool'],
)

/** §3.13 */
export const sarifSchema = object(
  { $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: list(run) },
  ['version', 'runs'],
)
