/** A course of one file, for tests of what may stand in it. */
import { type Files, tree } from '../../src/base/tree.js'
import { lint } from '../../src/lint/lint.js'
import { parse } from '../../src/parse/parse.js'

export const facts = [
  'id: example-college/hello',
  'version: 1.0.0',
  'title: 认识手机',
  'language: zh-CN',
  'type: general-course',
  'license: CC-BY-4.0',
].join('\n')

export const course = (front = '', body = '正文。'): string => `---\n${facts}\n${front}\n---\n\n${body}\n`

/** Parses and lints; the codes of all findings. */
export const codesOf = async (files: Files): Promise<readonly string[]> => {
  const { value, diagnostics } = await parse(tree(files).value)
  const found = [...diagnostics, ...(value === undefined ? [] : lint(value))]
  return [...new Set(found.map(({ code }) => code))]
}

export const ofCourse = (front: string, body?: string): Promise<readonly string[]> =>
  codesOf({ 'course.md': course(front, body) })
