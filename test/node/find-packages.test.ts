/** Finding packages from what somebody typed. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KebaoError } from '../../src/index.js'
import { findPackages } from '../../src/node/index.js'
import { temporaryFolder } from './temporary-folder.js'

const workspace = () =>
  temporaryFolder({
    'kebao.yaml': '',
    'b-course/course.md': '',
    'b-course/lessons/01.md': '',
    'b-course/assets/inner/course.md': '',
    'Z/deep/er/课程.md': '',
    'a-syllabus/syllabus.md': '',
    '草编/大纲.md': '',
    '_drafts/course.md': '',
    '.git/course.md': '',
    'node_modules/x/course.md': '',
    'empty/readme.md': '',
    'empty/kebao.yaml': '',
    'Z/kebao.yaml': '',
    'folder/course.md/x': '',
  })

const found = async (paths: readonly string[], cwd: string) =>
  (await findPackages(paths, cwd)).map(({ path }) => path)

test('a workspace: packages at any depth, sorted by code unit', async () => {
  const cwd = workspace()
  const all = ['Z/deep/er', 'a-syllabus', 'b-course', '草编']
  expect(await found([], cwd)).toEqual(all)
  expect(await found(['.'], cwd)).toEqual(all)
  expect(await found(['Z', './Z/deep/', '草编'], cwd)).toEqual(['Z/deep/er', '草编'])
})

test('nothing inside an unpacked bundle is a package of the workspace, unless it is named', async () => {
  const cwd = temporaryFolder({
    'straw/course.md': '',
    'library/bundles/9f/kebao.json': '{}',
    'library/bundles/9f/data/source/course.md': '',
  })
  expect(await found([], cwd)).toEqual(['straw'])
  const source = 'library/bundles/9f/data/source'
  expect(await found([source], cwd)).toEqual([source])
  const error = await found(['library/bundles/9f'], cwd).catch((thrown) => thrown)
  expect(error).toMatchObject({
    code: 'disk/no-package',
    words: {
      'zh-CN': '「library/bundles/9f」里没有课包。这是解开的包文件，请用「kebao verify」核对。',
      en: 'There is no package in `library/bundles/9f`. It is an unpacked bundle: `kebao verify` checks it.',
    },
  })
})

test('links are not followed', async () => {
  const cwd = workspace()
  symlinkSync(join(cwd, 'b-course'), join(cwd, 'empty/link'))
  symlinkSync(cwd, join(cwd, 'Z/loop'))
  expect(await found(['Z'], cwd)).toEqual(['Z/deep/er'])
  await expect(found(['empty'], cwd)).rejects.toThrow(KebaoError)
})

test('a package, or anything inside it, is that package', async () => {
  const cwd = workspace()
  const parts = ['b-course', 'b-course/course.md', 'b-course/lessons/01.md', 'b-course/lessons']
  for (const part of parts) expect(await found([part], cwd)).toEqual(['b-course'])
  expect(await found(parts, cwd)).toEqual(['b-course'])
  expect(await found([], join(cwd, 'b-course'))).toEqual([''])
  expect(await found(['01.md'], join(cwd, 'b-course/lessons'))).toEqual(['..'])
})

test('settings stand for their folder', async () => {
  const cwd = workspace()
  expect(await found(['kebao.yaml'], cwd)).toEqual(await found(['.'], cwd))
  expect(await found(['Z/kebao.yaml', 'b-course/course.md'], cwd)).toEqual(['Z/deep/er', 'b-course'])
})

test('named in full, told in full', async () => {
  const cwd = workspace()
  expect(await findPackages([join(cwd, 'Z')], '/')).toEqual([
    { path: join(cwd, 'Z/deep/er'), folder: join(cwd, 'Z/deep/er') },
  ])
})

test('a hidden folder can be named', async () => {
  expect(await found(['_drafts'], workspace())).toEqual(['_drafts'])
})

test.each([
  ['nowhere', 'disk/not-found', '「nowhere」'],
  ['empty', 'disk/no-package', '「empty」'],
  ['empty/kebao.yaml', 'disk/no-package', '「empty/kebao.yaml」'],
  ['folder', 'disk/no-package', '「folder」'],
])('%s: %s', async (path, code, named) => {
  const error = await findPackages(['b-course', path], workspace()).catch((thrown) => thrown)
  expect(error.code).toBe(code)
  expect(error.words['zh-CN']).toContain(named)
  expect(error.words.en).toContain(`\`${path}\``)
})
