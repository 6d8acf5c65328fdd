/** Reading a folder: what comes in, what stays out, and what is said about it. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Checked, KebaoError, type Tree } from '../../src/index.js'
import { readTree } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'
import { unprivileged } from './unprivileged.js'

const found = ({ diagnostics }: Checked<Tree>) => diagnostics.map(({ code, file }) => `${code} ${file ?? ''}`)
const paths = ({ value }: Checked<Tree>) => [...value.keys()]

test('reads files as bytes, sorted by code unit', async () => {
  const folder = temporaryFolder({ 'lessons/02.md': 'b', 'course.md': '你好', 'lessons/01.md': 'a', A: '' })
  const read = await readTree(folder)
  expect(read.diagnostics).toEqual([])
  expect([...read.value]).toEqual([
    ['A', new Uint8Array()],
    ['course.md', new TextEncoder().encode('你好')],
    ['lessons/01.md', new TextEncoder().encode('a')],
    ['lessons/02.md', new TextEncoder().encode('b')],
  ])
})

test('names come in as NFC', async () => {
  const read = await readTree(temporaryFolder({ 'cafe\u0301.md': '' }))
  expect(paths(read)).toEqual(['caf\u00e9.md'])
})

test('media stays on the disk', async () => {
  const video = new Uint8Array(2 ** 20 + 1).fill(7)
  const { value } = await readTree(temporaryFolder({ 'a.mp4': video, 'b.png': video.subarray(1) }))
  expect(value.get('b.png')).toBeInstanceOf(Uint8Array)
  const blob = value.get('a.mp4') as Blob
  expect(blob).toBeInstanceOf(Blob)
  expect(Buffer.compare(Buffer.from(await blob.arrayBuffer()), video)).toBe(0)
})

test('small files stay on the disk too when memory is full', async () => {
  const { value } = await readTree(temporaryFolder({ a: '1234', b: '1234', c: '12' }), { memoryBytes: 6 })
  expect([...value.values()].map((content) => content instanceof Blob)).toEqual([false, true, false])
})

test('leaves out what is hidden without a word', async () => {
  const folder = temporaryFolder({
    'course.md': '',
    '_drafts/a.md': '',
    '.git/config': '',
    '.env': 'S=1',
    '_x.md': '',
  })
  symlinkSync('/etc/passwd', join(folder, '.link'))
  const read = await readTree(folder)
  expect(read.diagnostics).toEqual([])
  expect(paths(read)).toEqual(['course.md'])
})

describe('.kebaoignore', () => {
  test('may be written in GBK', async () => {
    const draft = Uint8Array.from([0xb2, 0xdd, 0xb8, 0xe5, 0x2e, 0x6d, 0x64, 0x0a])
    const read = await readTree(temporaryFolder({ 'course.md': '', '草稿.md': '', '.kebaoignore': draft }))
    expect([paths(read), found(read)]).toEqual([['course.md'], []])
  })

  test('leaves out files, folders and links, and takes back what a later line wants', async () => {
    const folder = temporaryFolder({
      '.kebaoignore': '\ufeff# mine\nold/\n*.psd\r\n!keep.psd\nlessons/*.bak\nlink\n',
      'course.md': '',
      'a.psd': '',
      'keep.psd': '',
      'old/x.md': '',
      'lessons/01.bak': '',
      'lessons/sub/02.bak': '',
      'back\\slash..md': '',
    })
    symlinkSync('/', join(folder, 'link'))
    const read = await readTree(folder)
    expect(paths(read)).toEqual(['course.md', 'keep.psd', 'lessons/sub/02.bak'])
    expect(found(read)).toEqual(['parse/unsafe-path back\\slash..md'])
  })

  test.each([
    ['a link', (path: string) => symlinkSync('/dev/zero', path)],
    ['too large', (path: string) => writeFileSync(path, '#'.repeat(2 ** 16 + 1))],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('reported when it is %s', async (_, make) => {
    const folder = temporaryFolder({ 'course.md': '' })
    make(join(folder, '.kebaoignore'))
    const read = await readTree(folder)
    expect(found(read)).toEqual(['disk/ignore-file .kebaoignore'])
    expect(paths(read)).toEqual(['course.md'])
  })
})

test('never follows links and never waits for pipes', async () => {
  const folder = temporaryFolder({ 'course.md': 'x', 'lessons/01.md': 'y' })
  symlinkSync('/etc/passwd', join(folder, 'file-link.md'))
  symlinkSync('/etc', join(folder, 'folder-link'))
  symlinkSync('.', join(folder, 'lessons/loop'))
  symlinkSync('nowhere', join(folder, 'dangling'))
  symlinkSync('/dev/zero', join(folder, 'endless'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const read = await readTree(folder)
  expect(paths(read)).toEqual(['course.md', 'lessons/01.md'])
  expect(found(read)).toEqual([
    'disk/not-a-file dangling',
    'disk/not-a-file endless',
    'disk/not-a-file file-link.md',
    'disk/not-a-file folder-link',
    'disk/not-a-file lessons/loop',
    'disk/not-a-file pipe',
  ])
  expect(JSON.stringify(read.diagnostics)).not.toContain('/etc')
})

test('an unreadable file or folder is reported, and the rest goes on', async () => {
  const folder = temporaryFolder({ 'a.md': '', 'b.md': '', 'c/d.md': '', 'e.mp4': '' })
  truncateSync(join(folder, 'e.mp4'), 2 ** 21)
  for (const name of ['a.md', 'c', 'e.mp4']) chmodSync(join(folder, name), 0)
  chmodSync(folder, 0o755)
  const read = await unprivileged(() => readTree(folder))
  expect(paths(read)).toEqual(['b.md'])
  expect(found(read)).toEqual(['disk/unreadable a.md', 'disk/unreadable c', 'disk/unreadable e.mp4'])
  expect(read.diagnostics[0]?.data).toEqual({ cause: 'EACCES' })
})

test('keys are left out and reported', async () => {
  const secrets = ['id_rsa', 'ID_ED25519', 'server.pem', 'a/server.KEY', 'cert.p12']
  const plain = ['id_rsa.md', 'key.md', 'monkey', '密钥.txt']
  const read = await readTree(
    temporaryFolder(Object.fromEntries([...secrets, ...plain].map((path) => [path, 'x']))),
  )
  expect(paths(read)).toEqual([...plain].sort())
  expect(found(read).sort()).toEqual(secrets.map((path) => `disk/secret ${path}`).sort())
})

test('a name that is not UTF-8 is reported', async () => {
  const folder = temporaryFolder({ 'course.md': '' })
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xbf, 0xce, 0xb3, 0xcc])]), '')
  const read = await readTree(folder)
  expect(read.diagnostics.map(({ code }) => code)).toEqual(['disk/name-encoding'])
})

describe('limits', () => {
  test('number of files', async () => {
    const read = await readTree(temporaryFolder({ a: '', b: '', 'c/d': '', e: '' }), { files: 3 })
    expect(found(read)).toEqual(['disk/too-many-files '])
    expect(paths(read)).toEqual(['a', 'b'])
  })

  test('depth', async () => {
    const deep = `${'d/'.repeat(15)}x`
    const read = await readTree(temporaryFolder({ [deep]: '', [`d/${deep}`]: '' }))
    expect(found(read)).toEqual([`disk/too-deep ${'d/'.repeat(15)}d`])
    expect(paths(read)).toEqual([deep])
  })

  test('size of a file, even one that only claims to be large', async () => {
    const folder = temporaryFolder({ 'a.md': '' })
    writeFileSync(join(folder, 'hole.mp4'), '')
    truncateSync(join(folder, 'hole.mp4'), 10 * 2 ** 30)
    const read = await readTree(folder)
    expect(found(read)).toEqual(['disk/too-large hole.mp4'])
    expect(read.diagnostics[0]?.message['zh-CN']).toContain('10240 MB')
  })
})

test.each([
  ['a folder that is not there', 'nowhere', 'disk/not-found'],
  ['a file', 'course.md', 'disk/not-a-folder'],
])('throws for %s', async (_, path, code) => {
  const folder = temporaryFolder({ 'course.md': '' })
  const error = await readTree(join(folder, path)).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(KebaoError)
  expect(error.code).toBe(code)
})

test('leaves nothing out where everything is asked for', async () => {
  const files = {
    '.kebaoignore': '*.tmp',
    '.hidden/a': '',
    _b: '',
    'c.tmp': '',
    'id.pem': '',
    'x.kebao': '',
    README: '',
  }
  const folder = temporaryFolder(files)
  expect(paths(await readTree(folder))).toEqual([])
  const read = await readTree(folder, { everything: true })
  expect(paths(read)).toEqual(Object.keys(files).sort())
  expect(found(read)).toEqual([])
})
