/** Media: stored once under its hash, never read whole, and only of kinds a host can take. */
import { expect, it } from 'vitest'
import { hashOf } from '../../src/base/hash.js'
import { type Content, type Files, tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { pack } from '../../src/bundle/pack.js'
import { sourceOf } from '../../src/bundle/source-of.js'
import { verify } from '../../src/bundle/verify.js'
import { mediaTypes } from '../../src/model/media-type.js'
import { parse } from '../../src/parse/parse.js'
import { bundleOf, front, lesson, small } from './packages.js'

const assetsOf = (files: ReadonlyMap<string, Content>): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith('data/assets/'))

it('equal files are stored once, and come back under each of their names', async () => {
  const files = tree({
    ...small,
    'assets/b.svg': small['assets/a.svg' as keyof typeof small] as string,
    'lessons/c.SVG': small['assets/a.svg' as keyof typeof small] as string,
  }).value
  const bundle = await bundleOf(files)
  const hash = await hashOf(files.get('assets/a.svg') as Content)
  expect(assetsOf(bundle.tree)).toEqual([`data/assets/${hash}.svg`])
  expect([...sourceOf(bundle).keys()]).toEqual([...files.keys()])
})

it('equal files of two kinds keep their kinds', async () => {
  const text = '说明'
  const bundle = await bundleOf(tree({ ...small, 'assets/b.txt': text, 'assets/c.csv': text }).value)
  const hash = await hashOf(new TextEncoder().encode(text))
  const kinds = bundle.manifest.files.filter(({ path }) => path.includes(hash))
  expect(kinds.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    [`data/assets/${hash}.csv`, 'text/csv'],
    [`data/assets/${hash}.txt`, 'text/plain'],
  ])
  expect((await verify(bundle.tree)).diagnostics).toEqual([])
})

/** A file on a disk that must not be in memory. */
class Film extends Blob {
  override arrayBuffer(): Promise<never> {
    throw new Error('a film was read whole')
  }
  override text(): Promise<never> {
    throw new Error('a film was read whole')
  }
}

it('a film is streamed, from the package into the archive and out of it', async () => {
  const piece = new Uint8Array(1 << 16).map((_, at) => at % 251)
  const film = new Film(Array.from({ length: 40 }, () => piece))
  const body = '::video{src=../assets/film.mp4 captions=../assets/film.vtt}'
  const files: Files = {
    'course.md': `${front()}\n看。\n`,
    'lessons/01-a.md': lesson('a', body),
    'assets/film.mp4': film,
    'assets/film.vtt': 'WEBVTT\n',
  }
  const bundle = await bundleOf(tree(files).value)
  expect((await verify(bundle.tree)).diagnostics).toEqual([])
  const { value: opened } = await decode(await encode(bundle))
  const [path = ''] = assetsOf(bundle.tree).filter((each) => each.endsWith('.mp4'))
  expect(opened?.identity).toBe(bundle.identity)
  expect(await hashOf(opened?.tree.get(path) as Content)).toBe(await hashOf(film))
})

it.each(mediaTypes.map(({ extension }) => extension))('.%s is taken', async (extension) => {
  const content = extension === 'svg' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : 'x'
  const bundle = await bundleOf(tree({ ...small, [`assets/x.${extension}`]: content }).value)
  expect(sourceOf(bundle).has(`assets/x.${extension}`)).toBe(true)
})

it.each([
  'x.html',
  'x.htm',
  'x.xhtml',
  'x.js',
  'x.mjs',
  'x.wasm',
  'x.exe',
  'x.zip',
  'x.docm',
  'x.svgz',
  'x',
  'x.md.html',
  'x.php',
])('%s is refused by name', async (name) => {
  const { value: pkg } = await parse(tree({ ...small, [`assets/${name}`]: 'x', 'b.html': 'x' }).value)
  if (pkg === undefined) throw new Error('there is no root document')
  const { value, diagnostics } = await pack(pkg)
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['bundle/file-type', `assets/${name}`],
    ['bundle/file-type', 'b.html'],
  ])
})
