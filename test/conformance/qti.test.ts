/** Question banks under the schemas of QTI 2.1 and IMS Content Packaging. */
import { describe, expect, test } from 'vitest'
import { exampleNames } from '../../scripts/example-names.js'
import { qti } from '../../src/emit/qti/qti.js'
import { emitted } from '../emit/fixture.js'
import { documentsIn, hasSchemas, validate } from './outside-schemas.js'

const QTI = 'qti/qtiv2p1/imsqti_v2p1.xsd'
const PACKAGING = 'qti/imscp_v1p1.xsd'

const isManifest = (path: string): boolean => path === 'imsmanifest.xml'
const isQti = (path: string): boolean => !isManifest(path)

describe.runIf(hasSchemas)('QTI 2.1', () => {
  test('all questions and tests of the examples and of the hostile course', async () => {
    const documents: string[] = []
    const manifests: string[] = []
    for (const name of [...exampleNames, 'hostile']) {
      const { tree, pkg } = await emitted(name, qti)
      const found = await documentsIn(tree, isQti)
      const questions = pkg.lessons.flatMap((lesson) => lesson.questions)
      if (questions.length > 0) expect(found.length).toBeGreaterThan(questions.length)
      documents.push(...found)
      manifests.push(...(await documentsIn(tree, isManifest)))
    }
    // One start of the program: reading the schema takes longer than checking against it.
    await validate(QTI, documents)
    expect(manifests).toHaveLength(exampleNames.length + 1)
    await validate(PACKAGING, manifests)
  })

  test.each([
    ['an item without an identifier', / identifier="[^"]*"/, ''],
    ['a film', '<p>', '<video/><p>'],
    ['text beside the blocks of a body', '<itemBody>', '<itemBody>文'],
    ['an unknown cardinality', 'cardinality="single"', 'cardinality="several"'],
    ['a reading', /<p>[^<]/, '<p><ruby>字</ruby>'],
  ])('%s is refused', async (_name, from, to) => {
    const { tree } = await emitted('hostile', qti)
    const [item = ''] = await documentsIn(tree, (path) => path === 'items/q-q2-fill.xml')
    const broken = item.replace(from, to)
    expect(broken).not.toBe(item)
    await expect(validate(QTI, [broken])).rejects.toThrow('fails to validate')
  })

  test('a test without parts and a resource without an identifier are refused', async () => {
    const { tree } = await emitted('hostile', qti)
    const [whole = ''] = await documentsIn(tree, (path) => path === 'test.xml')
    const empty = whole.replace(/<testPart[\s\S]*<\/testPart>/, '')
    await expect(validate(QTI, [empty])).rejects.toThrow('fails to validate')
    const [manifest = ''] = await documentsIn(tree, isManifest)
    const nameless = manifest.replace('<resource identifier="TEST"', '<resource')
    expect(nameless).not.toBe(manifest)
    await expect(validate(PACKAGING, [nameless])).rejects.toThrow('fails to validate')
  })
})
