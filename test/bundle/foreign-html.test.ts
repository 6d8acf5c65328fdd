/** HTML that kebao would not have written refuses a bundle, wherever it stands in it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { ownFragments } from '../../src/bundle/check-html.js'
import { pack } from '../../src/bundle/pack.js'
import { verify } from '../../src/bundle/verify.js'
import { parse } from '../../src/parse/parse.js'
import { attacks } from '../markdown/foreign-html.js'
import { forge } from './forge.js'
import { anyCourse, bundleOf, example, exampleNames, front, lesson, small } from './packages.js'

const bundle = await bundleOf(
  tree({
    ...small,
    'lessons/02-two.md': lesson(
      'two',
      '# 标题\n\n见[第一课](01-one.md#x)、[课程](../course.md)、[网站](https://a.cn/x)、[电话](tel:12345)、[图](../assets/a.svg)和[这里](#标题)。[^1]\n\n[^1]: 注\n\n:::单选题{#q2}\n题\n\n- [x] 甲\n- [ ] 乙\n\n> 解析：因为。\n:::',
    ),
  }).value,
)
const [asset = ''] = [...bundle.tree.keys()].filter((path) => path.startsWith('data/assets/'))

const refusals = async (path: string, change: (text: string) => string) => {
  const files = await forge(bundle, { files: { [path]: change } })
  return (await verify(files)).diagnostics.map(({ code, file }) => [code, file])
}

it('a forgery without a change is opened', async () => {
  expect((await verify(await forge(bundle, {}))).diagnostics).toEqual([])
})

describe('foreign HTML is found', () => {
  const evil = '<img src=\\"x\\" alt=\\"\\" onerror=\\"alert(1)\\" />'

  it.each([
    ['data/course.html', (text: string) => `${text}<script>alert(1)</script>`],
    ['data/lessons/one.html', (text: string) => text.replace('<p>', '<p onclick="alert(1)">')],
    ['data/lessons/two.html', (text: string) => text.replace('<p>', '<P>')],
    ['data/lessons/two.html', (text: string) => text.replace('https://', 'javascript:')],
    ['data/course.json', (text: string) => text.replace('<p>题</p>', `<p>题</p>${evil}`)],
    ['data/course.json', (text: string) => text.replace('"html":"甲"', `"html":"${evil}"`)],
    ['data/answers.json', (text: string) => text.replace('<p>因为。</p>', `<p>因为。</p>${evil}`)],
  ])('in %s (%#)', async (path, change) => {
    expect(await refusals(path, change)).toEqual([['bundle/foreign-html', path]])
  })

  it('in every file at once', async () => {
    const files = await forge(bundle, {
      files: { 'data/course.html': '<b>x</b>', 'data/lessons/one.html': ' ', 'data/lessons/two.html': '<p>' },
    })
    expect((await verify(files)).diagnostics.map(({ file }) => file)).toEqual([
      'data/course.html',
      'data/lessons/one.html',
      'data/lessons/two.html',
    ])
  })

  it.each([
    ['is no text', 'foreign-html', new Uint8Array([0xff])],
    ['is too large to be one', 'file-too-large', new TextEncoder().encode('a'.repeat(9 * 1024 * 1024))],
  ])('where a page %s', async (_, code, page) => {
    const files = await forge(bundle, { files: { 'data/lessons/one.html': page } })
    expect((await verify(files)).diagnostics.map((found) => found.code)).toEqual([`bundle/${code}`])
  })
})

describe('a fragment', () => {
  const isOwn = ownFragments(bundle.manifest)
  const picture = asset.slice('data/'.length)

  it.each(attacks)('is not %s', (html) => {
    expect(isOwn(html, 'one')).toBe(false)
    expect(isOwn(html, undefined)).toBe(false)
  })

  it.each([
    ['one', `<img src="../${picture}" alt="" />`],
    ['one', `<a href="../${picture}" download>x</a>`],
    ['one', '<a href="two.html">x</a>'],
    ['one', '<a href="two.html#two--x">x</a>'],
    ['one', '<a href="../course.html#course_x">x</a>'],
    ['one', '<h2 id="one--x">x</h2>'],
    ['one', '<a href="#one--x">x</a>'],
    ['one', '<a href="https://a.cn/">x</a>'],
    ['one', '<a href="mailto:a@a.cn">x</a>'],
    [undefined, `<img src="${picture}" alt="" />`],
    [undefined, '<a href="lessons/two.html">x</a>'],
    [undefined, '<h2 id="course_x">x</h2>'],
  ])('of %s may hold %s', (id, html) => {
    expect(isOwn(html, id)).toBe(true)
  })

  it.each([
    ['one', '<img src="https://a.cn/x.png" alt="" />'],
    ['one', '<video controls preload="metadata" src="https://a.cn/x.mp4"></video>'],
    ['one', '<audio controls preload="metadata" src="http://a.cn/x.mp3"></audio>'],
    ['one', `<img src="${picture}" alt="" />`],
    ['one', `<img src="../lessons/../${picture}" alt="" />`],
    ['one', `<img src="../${picture}?x" alt="" />`],
    ['one', `<img src="/${picture}" alt="" />`],
    ['one', '<img src="two.html" alt="" />'],
    ['one', '<img src="#one--x" alt="" />'],
    ['one', '<img src="" alt="" />'],
    ['one', '<img src="../assets/none.png" alt="" />'],
    ['one', '<a href="three.html">x</a>'],
    ['one', '<a href="../answers.json">x</a>'],
    ['one', '<a href="../source/course.md">x</a>'],
    ['one', '<a href="../../kebao.json">x</a>'],
    ['one', '<a href="/admin">x</a>'],
    ['one', '<a href="?logout">x</a>'],
    ['one', '<a href="__proto__">x</a>'],
    ['one', '<h2 id="location">x</h2>'],
    ['one', '<h2 id="two--x">x</h2>'],
    ['one', '<h2 id="course_x">x</h2>'],
    [undefined, '<a href="two.html">x</a>'],
    [undefined, '<h2 id="one--x">x</h2>'],
    [undefined, '<h2 id="__proto__">x</h2>'],
  ])('of %s may not hold %s', (id, html) => {
    expect(isOwn(html, id)).toBe(false)
  })
})

describe('what kebao packs is its own', () => {
  it.each(exampleNames)('%s', async (name) => {
    expect((await verify((await bundleOf(example(name))).tree)).diagnostics).toEqual([])
  })

  it('any course', async () => {
    await fc.assert(
      fc.asyncProperty(anyCourse, async (files) => {
        expect((await verify((await bundleOf(tree(files).value)).tree)).diagnostics).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('a course with pictures of other sites, of which the words are left', async () => {
    const body =
      '![按键](https://a.cn/x.png)\n\n[网站](https://a.cn/x.png)\n\n::视频{src=https://a.cn/x.mp4 标题=片子}'
    const packed = await bundleOf(tree({ 'course.md': `${front()}\n${body}` }).value)
    expect((await verify(packed.tree)).diagnostics).toEqual([])
    const page = new TextDecoder().decode(packed.tree.get('data/course.html') as Uint8Array)
    expect(page).not.toContain('src=')
    expect(page).toContain('<p>按键</p>')
    expect(page).toContain('<a href="https://a.cn/x.png">网站</a>')
    expect(page).toContain('片子')
    // What is left out is told, each at its place; a plain link stays.
    const { value: pkg } = await parse(tree({ 'course.md': `${front()}\n${body}` }).value)
    const told = pkg === undefined ? [] : (await pack(pkg)).diagnostics
    expect(told.map(({ code, severity, range }) => [code, severity, range?.start.line])).toEqual([
      ['bundle/hotlink', 'warning', 10],
      ['bundle/hotlink', 'warning', 14],
    ])
  })
})
