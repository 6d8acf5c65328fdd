/** The lines that authors are told to copy are read as they stand, in both languages. */
import { describe, expect, it } from 'vitest'
import { courseField } from '../../src/lint/facts/course-field.js'
import { requiredFields } from '../../src/lint/facts/required-fields.js'
import { sampleLine } from '../../src/lint/wording/sample-line.js'
import { vocabularies } from '../../src/model/vocabulary/index.js'
import type { Package } from '../../src/parse/package.js'
import { parse } from '../../src/parse/parse.js'
import { treeOf } from './harness.js'

const types = vocabularies['course-type'].terms.map((term) => term.id)

const required = new Set(
  types.flatMap((type) => [...requiredFields({ course: { type } } as unknown as Package, {}).keys()]),
)

describe.each([...required])('%s', (path) => {
  it.each(['zh-CN', 'en'] as const)('in %s', async (language) => {
    const line = sampleLine(path, courseField(path)?.zh ?? '')[language]
    expect(line).not.toContain('…')
    const { value: pkg, diagnostics } = await parse(
      await treeOf({ 'course.md': `---\n${line}\n---\n\n正文。\n` }),
    )
    expect(diagnostics).toEqual([])
    expect(Object.keys(pkg?.course ?? {})).toEqual([path])
  })
})

describe('a field without a sample', () => {
  it('is sketched, also inside a record', () => {
    const field = courseField('发布单位.统一社会信用代码')
    expect(field?.path).toBe('publisher.uscc')
    expect(sampleLine('publisher.uscc', field?.zh ?? '')).toEqual({
      'zh-CN': '发布单位: { 统一社会信用代码: … }',
      en: 'publisher: { uscc: … }',
    })
  })
  it('is none where no field has the name', () => {
    expect(courseField('publisher.colour')).toBeUndefined()
    expect(courseField('title.text')).toBeUndefined()
    expect(courseField('__proto__')).toBeUndefined()
  })
})
