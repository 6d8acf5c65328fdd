/** Bundles that must be refused although their archives are as kebao writes them, each with the code it must get. */
import { canonicalJson } from '../../src/base/canonical-json.js'
import { hashOf } from '../../src/base/hash.js'
import { type Content, type Tree, tree } from '../../src/base/tree.js'
import { TAG_MANIFEST } from '../../src/bundle/bag.js'
import type { Manifest } from '../../src/model/manifest.js'
import { attacks } from '../markdown/foreign-html.js'
import { archiveOf, type Changes, type Forgery, forge } from './forge.js'
import { bundleOf, small } from './packages.js'

export interface HostileBundle {
  readonly name: string
  readonly code: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const bundle = await bundleOf(tree(small).value)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const forged = async (code: string, name: string, forgery: Forgery): Promise<HostileBundle> => ({
  name,
  code: `bundle/${code}`,
  bytes: await archiveOf(await forge(bundle, forgery)),
})

const page = (name: string, change: (text: string) => string): Promise<HostileBundle> =>
  forged('foreign-html', name, { files: { 'data/lessons/one.html': change } })

const broken = (name: string, path: string, change: (text: string) => string): Promise<HostileBundle> =>
  forged('course-broken', name, { files: { [path]: change } })

const manifest = (
  code: string,
  name: string,
  change: (manifest: Manifest) => object,
): Promise<HostileBundle> => forged(code, name, { manifest: change })

const spelt = (code: string, name: string, text: (text: string) => string): Promise<HostileBundle> =>
  forged(code, name, { text })

/** The bundle as it is, with these files over it: the manifest and the sums know nothing of them. */
const changed = async (
  code: string,
  name: string,
  changes: Readonly<Record<string, Content | undefined>>,
): Promise<HostileBundle> => {
  const files = new Map<string, Content>(bundle.tree)
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(path)
    else files.set(path, content)
  }
  return { name, code: `bundle/${code}`, bytes: await archiveOf(files as Tree) }
}

const firstFile = (change: object) => (truth: Manifest) => ({
  ...truth,
  files: truth.files.map((file, at) => (at === 0 ? { ...file, ...change } : file)),
})
const firstSource = (change: object) => (truth: Manifest) => ({
  ...truth,
  source: truth.source.map((file, at) => (at === 0 ? { ...file, ...change } : file)),
})

const old = bundle.manifest.files.find(({ path }) => path.startsWith('data/assets/'))?.path ?? ''

/** The picture of the course exchanged for another, with everything that speaks of it. */
const withPicture = async (code: string, name: string, svg: string): Promise<HostileBundle> => {
  const path = `data/assets/${await hashOf(utf8(svg))}.svg`
  const renamed = (text: string): string =>
    text.replaceAll(old.slice('data/'.length), path.slice('data/'.length))
  const files: Changes = {
    [old]: undefined,
    [path]: svg,
    'data/course.json': renamed,
    'data/lessons/one.html': renamed,
  }
  const source = (truth: Manifest) =>
    truth.source.map((each) => (each.file === old ? { ...each, file: path } : each))
  return forged(code, name, { files, manifest: (truth) => ({ ...truth, source: source(truth) }) })
}

export const hostileBundles: readonly HostileBundle[] = await Promise.all([
  // Files and the manifest
  changed('file-missing', 'a lesson is missing', { 'data/lessons/one.html': undefined }),
  changed('file-missing', 'the sums are missing', { 'manifest-sha256.txt': undefined }),
  changed('file-unknown', 'a file that is not named', { 'data/extra.txt': utf8('x') }),
  changed('file-unknown', 'a program at the top', { 'setup.bat': utf8('x') }),
  changed('file-unknown', 'a list of files to fetch', {
    'fetch.txt': utf8('https://evil.example/x 1 data/x\n'),
  }),
  changed('file-unknown', 'a program among the signatures', { 'signatures/x.js': utf8('x') }),
  changed('file-changed', 'another lesson', { 'data/lessons/one.txt': utf8('x') }),
  changed('file-changed', 'other tags', { 'bagit.txt': utf8('BagIt-Version: 0.97\n') }),
  changed('file-changed', 'other sums', { [TAG_MANIFEST]: utf8('') }),
  changed('manifest-missing', 'no manifest', { 'kebao.json': undefined }),
  changed('duplicate-name', 'two manifests', { 'KEBAO.json': utf8('{}') }),
  manifest('manifest-path', 'two manifests, one as content', (truth) => ({
    ...truth,
    files: [...truth.files, { ...truth.files[0], path: 'kebao.json' }],
  })),

  // The manifest itself
  spelt('manifest-form', 'a manifest with a blank', (text) => `${text} `),
  spelt('manifest-form', 'a manifest in lines', (text) => JSON.stringify(JSON.parse(text), null, 1)),
  spelt('manifest-form', 'a manifest with an escape', (text) => text.replace('小', '\\u5c0f')),
  spelt('manifest-broken', 'a key twice', (text) => text.replace('{', '{"kind":"course",')),
  spelt('manifest-broken', 'a key of the prototype', (text) => text.replace('{', '{"__proto__":{"kind":1},')),
  spelt('manifest-broken', 'the key constructor', (text) => text.replace('{', '{"constructor":1,')),
  spelt('manifest-broken', 'a number beyond all', (text) => text.replace(/"size":\d+/, '"size":1e999')),
  spelt('manifest-broken', 'a number that loses digits', (text) =>
    text.replace(/"size":\d+/, `"size":${2n ** 60n + 1n}`),
  ),
  spelt('manifest-broken', 'half a character', (text) => text.replace('小', '\\ud800')),
  spelt('manifest-broken', 'lists in lists', () => '['.repeat(1_000_000)),
  spelt('manifest-broken', 'objects in objects', () => '{"a":'.repeat(1_000_000)),
  spelt('manifest-broken', 'a list', () => '[]'),
  spelt('manifest-broken', 'an empty manifest', () => ''),
  spelt('manifest-broken', 'a byte order mark', (text) => `\ufeff${text}`),
  changed('manifest-broken', 'no text', { 'kebao.json': Uint8Array.of(0xff, 0xfe, 0) }),
  manifest('manifest-broken', 'no version of the format', (truth) => ({ ...truth, formatVersion: 0 })),
  manifest('format-newer', 'a version of the format to come', (truth) => ({ ...truth, formatVersion: 99 })),
  manifest('manifest-broken', 'a size below nothing', firstFile({ size: -1 })),
  manifest('file-changed', 'a size that lies', firstFile({ size: 1 })),
  manifest('file-changed', 'a digest that lies', firstFile({ sha256: '0'.repeat(64) })),
  manifest('content-digest', 'a content digest that lies', (truth) => ({
    ...truth,
    content: `sha256:${'0'.repeat(64)}`,
  })),
  manifest('manifest-path', 'a media type that lies', firstFile({ mediaType: 'text/html' })),
  manifest('manifest-path', 'traversal in the manifest', firstFile({ path: '../evil' })),
  manifest('manifest-path', 'a device in the manifest', firstFile({ path: 'data/source/NUL.md' })),
  manifest('manifest-path', 'traversal among the author’s files', firstSource({ path: '../evil.md' })),
  manifest('manifest-path', 'a drive among the author’s files', firstSource({ path: 'C:/evil.md' })),
  manifest('manifest-path', 'backslashes among the author’s files', firstSource({ path: '..\\evil.md' })),
  manifest(
    'manifest-path',
    'the answers as a file of the author',
    firstSource({ file: 'data/answers.json' }),
  ),
  manifest('manifest-path', 'a file twice', (truth) => ({
    ...truth,
    files: [truth.files[0], ...truth.files],
  })),
  manifest('manifest-path', 'a manifest out of order', (truth) => ({
    ...truth,
    files: [...truth.files].reverse(),
  })),
  forged('manifest-path', 'a program named by the manifest', {
    files: { 'data/source/evil.js': 'alert(1)' },
  }),
  forged('manifest-path', 'a page named by the manifest', { files: { 'data/evil.html': '<p>x</p>' } }),

  // The model and the answers
  broken('another course inside', 'data/course.json', (text) => text.replace('小课', '大课')),
  broken('a lesson twice', 'data/course.json', (text) =>
    text.replace(/"lessons":\[(\{.*\})\]/, '"lessons":[$1,$1]'),
  ),
  broken('answers in what learners get', 'data/course.json', (text) =>
    text.replace('"kind":"true-false"', '"kind":"true-false","truth":true'),
  ),
  broken('explanations in what learners get', 'data/course.json', (text) =>
    text.replace('"kind":"true-false"', '"explanation":{"html":"x","text":"x"},"kind":"true-false"'),
  ),
  broken('a page outside of the bundle', 'data/course.json', (text) =>
    text.replace('data/lessons/one.html', '../../evil.html'),
  ),
  broken('a key of the prototype in the model', 'data/course.json', (text) =>
    text.replace('{', '{"__proto__":{"a":1},'),
  ),
  broken('lists in lists in the model', 'data/course.json', () => '['.repeat(1_000_000)),
  broken('lists in lists in the answers', 'data/answers.json', () => '['.repeat(1_000_000)),
  broken('answers of another kind', 'data/answers.json', () => canonicalJson({ answers: [{ question: 1 }] })),
  forged('course-broken', 'a lesson that the model does not know', {
    files: { 'data/lessons/two.html': '<p>x</p>' },
  }),

  // HTML
  ...attacks
    .filter((html) => /^<(?:script|svg|math|iframe|form|meta|img|p id|!--)/.test(html))
    .map((html, at) => page(`HTML ${at}: ${html}`, (text) => `${text}\n${html}`)),
  page('a picture of another site', (text) =>
    text.replace(/src="[^"]*"/, 'src="https://evil.example/x.gif"'),
  ),
  page('a tag that is not closed', (text) => `${text}<p>`),
  page('a million tags', (text) => text + '<em>'.repeat(1_000_000)),
  forged('file-too-large', 'a page of nine million characters', {
    files: { 'data/lessons/one.html': (text) => text + 'a'.repeat(9_000_000) },
  }),
  page(
    'a page of 650,000 breaks, and one more that is wrong',
    (text) => `${text}${'<br />'.repeat(650_000)}<br>`,
  ),
  forged('foreign-html', 'a script in a question', {
    files: { 'data/course.json': (text) => text.replace('<p>对吗？</p>', '<script>alert(1)</script>') },
  }),
  forged('foreign-html', 'a script in the course document', {
    files: { 'data/course.html': '<script>alert(1)</script>' },
  }),
  withPicture(
    'unsafe-svg',
    'a picture with a program',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  ),
  withPicture(
    'unsafe-svg',
    'a picture with a script',
    '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  ),
  withPicture(
    'unsafe-svg',
    'a picture with entities',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
  ),
])
