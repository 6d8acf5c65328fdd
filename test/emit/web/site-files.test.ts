/** The files of the site: which there are, and that whatever they name is there. */
import { expect, test } from 'vitest'
import { bytesOf, type Tree } from '../../../src/base/tree.js'
import { web } from '../../../src/emit/web/web.js'
import { emitted } from '../fixture.js'

const decoder = new TextDecoder()

const textOf = async (tree: Tree, path: string): Promise<string> => {
  const content = tree.get(path)
  if (content === undefined) throw new Error(`no ${path}`)
  return decoder.decode(await bytesOf(content))
}

const courses = [
  'hostile',
  'phone-course',
  'qiang-embroidery',
  'labour-rights',
  'straw-weaving',
  'phone-syllabus',
]

test.each(courses)('%s: every address leads to a file, and to a place in it', async (course) => {
  const { tree } = await emitted(course, web)
  const ids = new Map<string, ReadonlySet<string>>()
  const pages = [...tree.keys()].filter((path) => path.endsWith('.html'))
  for (const path of pages) {
    const html = await textOf(tree, path)
    ids.set(path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)))
  }
  const dead: string[] = []
  for (const path of pages) {
    for (const [, url = ''] of (await textOf(tree, path)).matchAll(/\s(?:href|src|poster)="([^"]*)"/g)) {
      if (/^(?:https?|mailto|tel|data):/.test(url)) continue
      const [file = '', anchor] = url.split('#')
      const target = file === '' ? path : decodeURIComponent(file)
      const isThere = tree.has(target) && (!anchor || ids.get(target)?.has(decodeURIComponent(anchor)))
      if (!isThere) dead.push(`${path}: ${url}`)
    }
  }
  expect(dead).toEqual([])
})

test.each(courses)('%s: no page has an id twice', async (course) => {
  const { tree } = await emitted(course, web)
  for (const path of tree.keys()) {
    if (!path.endsWith('.html')) continue
    const all = [...(await textOf(tree, path)).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  }
})

test('answers stand on a page of their own, unless somebody wants none', async () => {
  const { tree } = await emitted('qiang-embroidery', web)
  const answers = await textOf(tree, 'answers.html')
  expect(answers).toContain('href="lesson-counted-stitch.html#question-q4"')
  expect(answers).toContain('参考答案')
  const { tree: without } = await emitted('qiang-embroidery', web, { options: { 答案: '否' } })
  expect(without.has('answers.html')).toBe(false)
  expect(await textOf(without, 'index.html')).not.toContain('answers.html')
})

test('a syllabus without questions has no answers, and a contents page all the same', async () => {
  const { tree } = await emitted('phone-syllabus', web)
  expect(tree.has('answers.html')).toBe(false)
  expect(await textOf(tree, 'index.html')).toContain('href="course.html"')
})

test('resources are offered under names that people know', async () => {
  const { tree } = await emitted('qiang-embroidery', web)
  expect(await textOf(tree, 'index.html')).toMatch(
    /<a href="assets\/[0-9a-f]{64}\.svg" download="书签图样\.svg">书签图样<\/a>/,
  )
})

test('keys cannot be read where a question is printed, and no end tag ends the data', async () => {
  const { tree } = await emitted('hostile', web)
  const html = await textOf(tree, 'lesson-questions.html')
  const [, data = ''] = /<script type="application\/json" id="kb-page">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(data).questions.length).toBeGreaterThan(5)
  expect(data).not.toContain('<')
  expect(html).not.toMatch(/data-right|checked(?!=")/)
})

test('no page fetches anything but what lies beside it', async () => {
  const { tree } = await emitted('hostile', web)
  for (const path of tree.keys()) {
    if (!path.endsWith('.html')) continue
    const html = await textOf(tree, path)
    expect(html).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;',
    )
    expect(html).not.toMatch(/\s(?:src|poster)="(?:https?:)?\/\//)
  }
})
