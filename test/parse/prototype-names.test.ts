/** Names that every object of JavaScript knows: none of them is found where an author's names are looked up. */
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { pack } from '../../src/bundle/pack.js'
import { parse } from '../../src/parse/parse.js'
import { course, ofCourse } from './small-course.js'

describe('names of the prototype', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    '__defineGetter__',
    'then',
  ]

  it.each(names)('%s is no key', async (name) => {
    expect(await ofCourse(`${name}: 1`)).toContain('parse/unknown-key')
    expect(await ofCourse(`publisher: { ${name}: 1 }`)).toContain('parse/unknown-key')
  })

  it.each(names)('%s is no word of a vocabulary, a choice or a phrase', async (name) => {
    expect(await ofCourse(`topics: [${name}]`)).toContain('parse/unknown-term')
    expect(await ofCourse(`level: ${name}`)).toContain('parse/invalid-value')
    expect(await ofCourse(`fee: ${name}`)).toContain('parse/invalid-value')
    expect(await ofCourse(`region: ${name}`)).toContain('parse/region-not-found')
    expect(await ofCourse(`basedOn: { package: a/b, license: ${name} }`)).toContain('parse/unknown-licence')
  })

  it.each(names.filter((name) => !name.startsWith('_')))('%s is no block and no attribute', async (name) => {
    expect(await ofCourse('', `:::${name}\nx\n:::`)).toContain('parse/unknown-directive')
    expect(await ofCourse('', `:::tip{${name}=1}\nx\n:::`)).toContain('parse/unknown-attribute')
    expect(await ofCourse('', `:::only{audience=${name}}\nx\n:::`)).toContain('parse/unknown-term')
  })

  it.each(names)('%s is no id', async (name) => {
    const lesson = `---\nid: ${name}\n---\n\n:::essay{#${name}}\n?\n:::\n`
    const { value } = await parse(tree({ 'course.md': course(), 'lessons/01-a.md': lesson }).value)
    if (value === undefined) throw new Error('there is no root document')
    await pack(value)
    expect({}).not.toHaveProperty('polluted')
  })

  it('do not get into a bundle', async () => {
    const own = '{ a: { __proto__: { polluted: 1 } }, constructor: { prototype: { polluted: 1 } } }'
    const { value, diagnostics } = await parse(tree({ 'course.md': course(`custom: ${own}`) }).value)
    expect(diagnostics.map(({ code }) => code)).toEqual(['parse/custom-key'])
    expect(JSON.stringify(value?.course.custom)).toBe('{"a":{},"constructor":{"prototype":{"polluted":"1"}}}')
  })
})
