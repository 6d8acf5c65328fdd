/** Front matter and Markdown that mean harm: parse answers with diagnostics, soon, and nothing in them ever runs. */
import { afterEach, describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { parse } from '../../src/parse/parse.js'
import { codesOf, course, ofCourse } from './small-course.js'

const SOON = 2_000

describe('code in front matter', () => {
  afterEach(() => expect('canary' in globalThis).toBe(false))

  it.each([
    '---js\n{ title: globalThis.canary = 1 }\n---\n',
    '---JavaScript\nglobalThis.canary = 1\n---\n',
    '--- js\nglobalThis.canary = 1\n---\n',
    '---coffee\nglobalThis.canary = 1\n---\n',
    '---json\n{ "title": "x" }\n---\n',
    '\ufeff---js\nglobalThis.canary = 1\n---\n',
    '---js\r\nglobalThis.canary = 1\r\n---\r\n',
    '---toml\ntitle = 1\n---\n',
  ])('%j', { timeout: SOON }, async (text) => {
    expect(await codesOf({ 'course.md': text })).toContain('parse/front-matter-language')
  })

  it.each([
    '!!js/function "function () { globalThis.canary = 1 }"',
    '!!js/regexp /x/',
    '!<tag:yaml.org,2002:js> x',
  ])('%s', { timeout: SOON }, async (value) => {
    expect(await ofCourse(`summary: ${value}`)).toContain('parse/yaml-tag')
  })
})

describe('YAML that grows', () => {
  const laughs = Array.from({ length: 10 }, (_, at) => {
    const items = at === 0 ? 'ha' : Array.from({ length: 10 }, () => `*a${at - 1}`).join(', ')
    return `  k${at}: &a${at} [${items}]`
  })

  it('by aliases of aliases', { timeout: SOON }, async () => {
    expect(await ofCourse(`custom:\n${laughs.join('\n')}`)).toContain('parse/yaml-aliases')
  })

  it('by an alias of itself', { timeout: SOON }, async () => {
    expect(await ofCourse('custom: &a { b: *a }')).toContain('parse/yaml')
  })

  it('by depth', { timeout: SOON }, async () => {
    expect(await ofCourse(`custom: ${'['.repeat(20_000)}`)).toContain('parse/yaml-depth')
    expect(await ofCourse(`custom: ${'{a: '.repeat(5_000)}`)).toContain('parse/yaml-depth')
    const steps = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth + 1)}a:`)
    expect(await ofCourse(`custom:\n${steps.join('\n')}`)).toContain('parse/yaml-depth')
  })

  const keys = Array.from({ length: 10_000 }, (_, at) => `k${at}:1`)

  it('by 10,000 keys', { timeout: SOON }, async () => {
    expect(await ofCourse(keys.join('\n'))).toContain('parse/front-matter-size')
  })

  it('by 6,000 keys in a line, each without its blank', { timeout: SOON }, async () => {
    expect(await ofCourse(`publisher: {${keys.slice(0, 6_000).join(',')}}`)).toContain('parse/unknown-key')
  })

  it('by items without end', { timeout: SOON }, async () => {
    const items = Array.from({ length: 9_000 }, (_, at) => `主题${at}`)
    expect(await ofCourse(`topics: [${items.join(',')}]`)).toContain('parse/list-too-long')
    expect(await ofCourse(`methods: ${items.join('、')}`)).toContain('parse/list-too-long')
  })

  it('by a front matter of a mebibyte', { timeout: SOON }, async () => {
    expect(await ofCourse(`summary: ${'长'.repeat(100_000)}`)).toContain('parse/front-matter-size')
    expect(await ofCourse(`summary: ${'长'.repeat(500_000)}`)).toContain('parse/file-too-large')
    expect(await ofCourse('\n'.repeat(60_000))).toContain('parse/front-matter-size')
  })
})

/** As many copies as one file may hold. */
const fill = (text: string): string =>
  text.repeat(Math.floor(500_000 / new TextEncoder().encode(text).length))

describe('Markdown that grows', () => {
  it.each([
    ['open brackets', '['.repeat(20_000)],
    ['brackets in brackets', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    ['images in images', `${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`],
    ['quotes in quotes', '>'.repeat(100_000)],
    ['quotes line by line', Array.from({ length: 900 }, (_, at) => '>'.repeat(at + 1)).join('\n')],
    ['lists in lists', Array.from({ length: 600 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
    ['lists on a line', '- '.repeat(5_000)],
    [
      'containers in containers',
      Array.from({ length: 400 }, (_, at) => `${':'.repeat(500 - at)}tip`).join('\n'),
    ],
    ['emphasis', fill('*a_b ')],
    ['a wide table', `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n${'|a'.repeat(5_000)}|`],
    ['a long table', `|a|\n|-|\n${fill('|a|\n')}`],
    ['references', `${fill('[a]')}\n\n[a]: b`],
    ['a long definition', `${'[a]'.repeat(1_000)}\n\n[a]: ${'b'.repeat(60_000)}`],
    ['footnotes', `${fill('[^1]')}\n\n[^1]: a`],
    ['leaves', fill('::a\n')],
    ['media', fill('::video{src=a}\n')],
    ['misspelt names', fill('::vide{src=a}\n')],
    ['callouts', fill(':::only{audience=老人}\n:::\n')],
    ['questions', fill(':::essay\n:::\n')],
    ['gaps', `:::fill-in{#q}\n${fill('[[a]]')}\n:::`],
    ['gaps line by line', `:::fill-in{#q}\n${fill('[[a]]\n\n')}\n:::`],
    ['options', `:::single{#q}\n${fill('- [x] a\n')}\n:::`],
    ['attributes', `:::tip{${fill('a=1 ')}}\n:::`],
    ['paragraphs in an unknown block', `:::unknown\n${fill('a\n\n')}`],
    ['comments', fill('<!---->\n\n')],
    ['tags', fill('<b>')],
    ['readings', fill('{羌|q}')],
    ['entities', fill('&amp;')],
    ['backslashes', fill('\\')],
    ['backticks', Array.from({ length: 900 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
    ['full-width colons', fill('：：：')],
  ])('by %s', { timeout: SOON }, async (_, body) => {
    const { value } = await parse(tree({ 'course.md': course('', body), 'lessons/01-a.md': body }).value)
    expect(value?.course.title).toBe('认识手机')
  })

  it('beyond what a file may hold', { timeout: SOON }, async () => {
    expect(await codesOf({ 'course.md': '>'.repeat(1 << 20) })).toContain('parse/file-too-large')
  })
})
