/** Links that would leave the package, and packages of more files than anybody can look through. */
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { parse } from '../../src/parse/parse.js'
import { codesOf, course } from './small-course.js'

const SOON = 2_000

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
