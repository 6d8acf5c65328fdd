/** Input that means harm: parse answers with diagnostics, soon, and nothing in it ever runs or leaks. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type Files, tree } from '../../src/base/tree.js'
import { pack } from '../../src/bundle/pack.js'
import { lint } from '../../src/lint/lint.js'
import { parse } from '../../src/parse/parse.js'

const SOON = 2_000

const facts = [
  'id: example-college/hello',
  'version: 1.0.0',
  'title: 认识手机',
  'language: zh-CN',
  'type: general-course',
  'license: CC-BY-4.0',
].join('\n')

const course = (front = '', body = '正文。') => `---\n${facts}\n${front}\n---\n\n${body}\n`

/** Parses and lints; the codes of all findings. */
const codesOf = async (files: Files): Promise<readonly string[]> => {
  const { value, diagnostics } = await parse(tree(files).value)
  const found = [...diagnostics, ...(value === undefined ? [] : lint(value))]
  return [...new Set(found.map(({ code }) => code))]
}

const ofCourse = (front: string, body?: string) => codesOf({ 'course.md': course(front, body) })

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

  it('by 10,000 keys', { timeout: SOON }, async () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`)
    expect(await ofCourse(keys.join('\n'))).toContain('parse/front-matter-size')
    const few = keys.slice(0, 6_000).map((key) => key.replace(' ', ''))
    expect(await ofCourse(`publisher: {${few.join(',')}}`)).toContain('parse/unknown-key')
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

describe('paths', () => {
  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/etc/passwd',
    '....//....//etc/passwd',
    'lessons/../../etc/passwd',
    'C:/Windows/win.ini',
    'file:///etc/passwd',
    '//evil.example/x',
    '\\\\evil\\share',
    '..\\..\\x',
    'assets/a.svg%00.png',
    '%E0%80%AE%E0%80%AE/x',
  ])('a link to %s leads nowhere', async (url) => {
    const body = `[a](<${url}>) ![a](<${url}>)\n\n::video{src="${url}"}`
    const files = tree({ 'course.md': course('', body), 'etc/passwd': 'x', 'assets/a.svg': '<svg/>' }).value
    const { value } = await parse(files)
    const targets = value?.root.links.map(({ target }) => target.kind)
    expect(targets).toHaveLength(3)
    expect(targets?.filter((kind) => kind !== 'missing' && kind !== 'forbidden')).toEqual([])
  })

  it('more files than a package may hold are refused', { timeout: SOON }, async () => {
    const files = Array.from({ length: 6_000 }, (_, at) => [`assets/${at}.txt`, ''] as const)
    expect(await codesOf([['course.md', course()], ...files])).toEqual(['parse/too-many-files'])
  })

  it('4,000 lessons, listed and not', { timeout: 2 * SOON }, async () => {
    const lessons = Array.from(
      { length: 4_000 },
      (_, at) => [`lessons/${at}.md`, '---\ntitle: a\n---\n'] as const,
    )
    const listed = `lessons: [${Array.from({ length: 1_000 }, (_, at) => 3_999 - at).join(', ')}]`
    const { value } = await parse(tree([['course.md', course(listed)], ...lessons]).value)
    expect(value?.lessons).toHaveLength(4_000)
    expect(value?.lessons[0]?.file).toBe('lessons/3999.md')
  })

  it('patterns that would take for ever', { timeout: SOON }, async () => {
    const ignore = `${'*a'.repeat(60)}b\n${'**/a/'.repeat(60)}b\n${'[!a]*'.repeat(40)}\n${'?*'.repeat(80)}b\n[\n`
    const name = `${'a'.repeat(60)}.txt`
    const { value } = await parse(tree({ '.kebaoignore': ignore, 'course.md': course(), [name]: 'x' }).value)
    expect(value?.tree.has(name)).toBe(true)
  })
})

describe('bytes', () => {
  it.each([
    ['zeros', new Uint8Array(1_000)],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a zero in the text', new TextEncoder().encode(course('', 'a\0b'))],
    ['controls in the text', new TextEncoder().encode(course('', 'a\u001b[31mb'))],
    ['broken UTF-8', Uint8Array.from([0x2d, 0x2d, 0x2d, 0xff, 0xfe, 0xc0, 0x80])],
    ['half of UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d])],
    ['a lone surrogate', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8])],
  ])('%s are no text', async (_, bytes) => {
    expect(await codesOf({ 'course.md': bytes })).toContain('parse/not-text')
  })

  it('nothing at all has no front matter', async () => {
    expect(await codesOf({ 'course.md': new Uint8Array() })).toContain('parse/front-matter-missing')
  })

  const survives = async (root: Uint8Array, lesson: Uint8Array): Promise<void> => {
    const { value } = await parse(tree({ 'course.md': root, 'lessons/01.md': lesson }).value)
    if (value === undefined) throw new Error('there is a root document')
    lint(value)
    await pack(value)
  }

  const bytes = fc.uint8Array({ maxLength: 400 })

  it('of any kind never throw', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(bytes, bytes, survives), { numRuns: 300 })
  })

  const token = fc.constantFrom(
    ...'---,\n,\r\n,: ,：,- ,－,[,],［,］,{,},｛,｝,#,＃,|,>,"，\',“,”,\\,&a,*a,!,%,@,`,~,:::,：：：,::,=,＝,_,*,$,<!--,-->,<b>,　,\t'.split(
      ',',
    ),
    ...[
      '，',
      '、',
      '；',
      ',',
      'id',
      '标题',
      'title: 甲',
      '学时: 16',
      '受众',
      '老人',
      '目标',
      'O1',
      '单选题',
      '填空题',
      '[[',
      ']]',
    ],
    ...[
      '[ ]',
      '[x]',
      '解析：',
      'custom',
      '__proto__',
      '\\ud800',
      '１６学时',
      '仅',
      '受众=老人',
      'https://a',
      'src=a.mp4',
      '第三课',
    ],
  )
  const text = fc.array(token, { maxLength: 120 }).map((parts) => new TextEncoder().encode(parts.join('')))
  const framed = fc
    .tuple(text, text)
    .map(
      ([front, body]) =>
        new Uint8Array([
          ...new TextEncoder().encode(`---\n${facts}\n`),
          ...front,
          10,
          45,
          45,
          45,
          10,
          ...body,
        ]),
    )

  it('that look like a package never throw', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(text, framed), fc.oneof(text, framed), survives), {
      numRuns: 300,
    })
  })
})
