/** What a bundle is made of, and what cannot be made into one. */
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { isSafePath } from '../../src/base/safe-path.js'
import { type Files, tree } from '../../src/base/tree.js'
import { bundleFileName } from '../../src/bundle/encode.js'
import { pack } from '../../src/bundle/pack.js'
import { parse } from '../../src/parse/parse.js'
import { bundleOf, example, exampleNames, front, lesson, small, textOf } from './packages.js'

const refusals = async (files: Files) => {
  const { value: pkg } = await parse(tree(files).value)
  if (pkg === undefined) throw new Error('there is no root document')
  const { value, diagnostics } = await pack(pkg)
  expect(value).toBeUndefined()
  return diagnostics.map(({ code, file, range, data }) => [code, `${file}:${range?.start.line}`, data])
}

describe.each(exampleNames)('%s', (name) => {
  it('has canonical JSON throughout', async () => {
    const { tree: files } = await bundleOf(example(name))
    const written = [...files].filter(([path]) => path.endsWith('.json'))
    expect(written.map(([path]) => path)).toEqual(['data/answers.json', 'data/course.json', 'kebao.json'])
    for (const [, content] of written) {
      const text = await textOf(content)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }
  })

  it('has no file name of the author in its model and its pages', async () => {
    const files = example(name)
    const bundle = await bundleOf(files)
    for (const [path, content] of bundle.tree) {
      if (!/^data\/(?:course\.|lessons\/)/.test(path)) continue
      const text = await textOf(content)
      for (const own of files.keys()) if (own.includes('/')) expect(text).not.toContain(own)
    }
  })

  it('names every file by a path that every system can hold', async () => {
    const { tree: files, manifest } = await bundleOf(example(name))
    expect([...files.keys()].filter((path) => !isSafePath(path))).toEqual([])
    const payload = [...files.keys()].filter((path) => path.startsWith('data/'))
    expect(manifest.files.map(({ path }) => path)).toEqual(payload)
  })
})

it('the file is named after the course', async () => {
  expect(bundleFileName(await bundleOf(tree(small).value))).toBe('small-1.0.0.kebao')
})

describe('a package is not packed', () => {
  it('without what every bundle says', async () => {
    expect(await refusals({ 'course.md': '---\ntitle: 只有标题\n---\n' })).toEqual(
      ['id', 'version', 'language', 'type', 'license'].map((key) => [
        'bundle/incomplete',
        'course.md:2',
        { key },
      ]),
    )
  })

  it('with two lessons of one id', async () => {
    const files = {
      ...small,
      'lessons/02-two.md': lesson('one', '又一课。'),
      'lessons/03-three.md': '没有信息。',
    }
    expect(await refusals(files)).toEqual([['bundle/duplicate-lesson', 'lessons/02-two.md:2', { id: 'one' }]])
  })

  it.each(['con', 'nul', 'com1', 'lpt9'])('with a lesson that Windows takes for a device, %s', async (id) => {
    const files = { ...small, 'lessons/02-two.md': lesson(id, '又一课。') }
    expect(await refusals(files)).toEqual([['bundle/lesson-id', 'lessons/02-two.md:2', { id }]])
  })

  it('with a document whose path is too long for a bundle', async () => {
    const name = `lessons/01-${'长'.repeat(61)}.md`
    expect(await refusals({ 'course.md': front(), [name]: lesson('long', '长。') })).toEqual([
      ['bundle/path-too-long', `${name}:undefined`, undefined],
    ])
  })

  it('with two questions of one id, wherever they stand', async () => {
    const body = ':::判断题{#q1 答案=错}\n对吗？\n:::'
    expect(await refusals({ ...small, 'lessons/02-two.md': lesson('two', body) })).toEqual([
      ['bundle/duplicate-question', 'lessons/02-two.md:6', { id: 'q1' }],
    ])
  })

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe])],
    ['something else', '<html/>'],
  ])('with an SVG file that holds %s', async (_, content) => {
    expect(await refusals({ ...small, 'assets/b.SVG': content })).toEqual([
      ['bundle/unsafe-svg', 'assets/b.SVG:undefined', undefined],
    ])
  })

  it('with a film that no reader takes', async () => {
    const film = Object.defineProperty(new Blob(['film']), 'size', { value: 2_100 * 2 ** 20 })
    const limit = 2_048 * 2 ** 20
    expect(await refusals({ ...small, 'assets/film.mp4': film })).toEqual([
      ['bundle/file-too-large', 'assets/film.mp4:undefined', { size: 2_100 * 2 ** 20, limit }],
    ])
  })

  it.each([
    ['bundle/too-many-entries', { entries: 13 }],
    ['bundle/total-too-large', { total: 2_000 }],
    ['bundle/total-too-large', { inflated: 2_000 }],
  ])('beyond the limits of its readers: %s', async (code, limits) => {
    const { value: pkg } = await parse(tree(small).value)
    if (pkg === undefined) throw new Error('there is no root document')
    expect((await pack(pkg, { limits })).diagnostics.map((found) => found.code)).toEqual([code])
  })

  it('with a question of more gaps than a bundle takes', async () => {
    const body = `:::填空题{#q2}\n${'[[甲]]\n\n'.repeat(51)}:::`
    expect(await refusals({ ...small, 'lessons/02-two.md': lesson('two', body) })).toEqual([
      ['bundle/incomplete', 'lessons/02-two.md:2', { key: 'lessons.1.questions.0.blanks' }],
    ])
  })
})

it('a resource is found by its path however it is spelt', async () => {
  const text = `${front('resources: [{ title: 卡, path: ./素材/../素材/x.txt }]')}\n学。\n`
  const { tree: files } = await bundleOf(tree({ 'course.md': text, '素材/x.txt': '卡' }).value)
  expect(await textOf(files.get('data/course.json'))).toMatch(/"path":"data\/assets\/[0-9a-f]{64}\.txt"/)
})

it('Markdown that only a resource names is an asset', async () => {
  const text = `${front('resources: [{ title: 卡, path: ./card.md }]')}\n学。\n`
  const { manifest } = await bundleOf(tree({ 'course.md': text, 'card.md': '卡' }).value)
  expect(manifest.source.find(({ path }) => path === 'card.md')?.file).toMatch(/^data\/assets\//)
})

it('two lessons whose names give one id are two lessons', async () => {
  const files = { 'course.md': front(), 'lessons/01-a.md': '一', 'lessons/02-a.md': '二' }
  const pages = [...(await bundleOf(tree(files).value)).tree.keys()].filter((path) =>
    /lessons\/.*html$/.test(path),
  )
  expect(pages).toEqual(['data/lessons/a-2.html', 'data/lessons/a.html'])
})

it('files that are left out leave no trace', async () => {
  const others = {
    '_draft.md': 'x',
    '.secret': 'x',
    'notes/a.tmp': 'x',
    '.kebaoignore': '*.tmp\n',
    LICENSE: 'x',
    README: 'x',
    NOTICE: 'x',
    'kebao.yaml': 'x',
  }
  const bundle = await bundleOf(tree({ ...small, ...others }).value)
  expect(bundle.identity).toBe((await bundleOf(tree(small).value)).identity)
})

it('Markdown that nothing points at is kept, but is no asset', async () => {
  const bundle = await bundleOf(tree({ ...small, 'notes.md': '备忘', 'assets/说明.md': '说明' }).value)
  const files = bundle.manifest.source.map(({ path, file }) => [path, file])
  expect(files).toContainEqual(['notes.md', 'data/source/notes.md'])
  expect(files).toContainEqual(['assets/说明.md', 'data/source/assets/说明.md'])
})

it('a link to Markdown makes it an asset', async () => {
  const linked = lesson('two', '::download{src=../assets/card.md title=操作卡}')
  const bundle = await bundleOf(tree({ ...small, 'lessons/02-two.md': linked, 'assets/card.md': '卡' }).value)
  const { file } = bundle.manifest.source.find(({ path }) => path === 'assets/card.md') ?? {}
  expect(file).toMatch(/^data\/assets\/[0-9a-f]{64}\.md$/)
  expect(await textOf(bundle.tree.get('data/lessons/two.html'))).toContain(file?.slice('data/'.length))
})
