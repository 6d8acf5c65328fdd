/** Records of courses under the loose LOM schema of IMS; terms, dates and lengths, which it lets pass, are for test/emit/lom. */
import { describe, expect, test } from 'vitest'
import { exampleNames } from '../../scripts/example-names.js'
import { emit } from '../../src/emit/emit.js'
import { lom } from '../../src/emit/lom/lom.js'
import { courseWith, fullCourse, fullLesson } from '../emit/course-with.js'
import { emitted } from '../emit/fixture.js'
import { documentsIn, hasSchemas, validate } from './outside-schemas.js'

const LOM = 'qti/imsmd_loose_v1p3p2.xsd'

const fullRecord = async (): Promise<string> => {
  const pkg = await courseWith({ 'course.md': fullCourse, 'lessons/01-first.md': fullLesson })
  const { value = new Map() } = await emit(pkg, lom, { options: { url: 'https://example.org/c' } })
  const [record = ''] = await documentsIn(value, () => true)
  return record
}

describe.runIf(hasSchemas)('LOM', () => {
  test('the examples and the hostile course', async () => {
    const records: string[] = []
    for (const name of [...exampleNames, 'hostile']) {
      records.push(...(await documentsIn((await emitted(name, lom)).tree, () => true)))
    }
    expect(records).toHaveLength(exampleNames.length + 1)
    await validate(LOM, records)
  })

  test('a course with every field', async () => {
    await validate(LOM, [await fullRecord()])
  })

  test.each([
    ['an element that LOM has not', '<general>', '<general><subtitle/>'],
    ['a title without a language string', /<title>\s*<string[^>]*>[^<]*<\/string>/, '<title>题'],
    ['a format among the general facts', '<general>', '<general><format>text/html</format>'],
    ['a role without its words', /<role>\s*<source>/, '<role>文<source>'],
  ])('%s is refused', async (_name, from, to) => {
    const record = await fullRecord()
    const broken = record.replace(from, to)
    expect(broken).not.toBe(record)
    await expect(validate(LOM, [broken])).rejects.toThrow('fails to validate')
  })
})
