/** Which packages are checked again after a change. */
import { expect, test } from 'vitest'
import { affected } from '../../src/cli/watch/affected.js'

const at = (...folders: readonly string[]) => folders.map((folder) => ({ path: folder.slice(1), folder }))
const known = new Set(['/w/a', '/w/ab'])
const settings = new Set(['/w/a/rules/_strict'])

test.each([
  ['a file of one', ['/w/a/lessons/01.md'], ['/w/a']],
  ['a folder whose name begins alike', ['/w/ab/course.md'], ['/w/ab']],
  ['files of both', ['/w/ab/x', '/w/a/y', '/w/a/z'], ['/w/a', '/w/ab']],
  ['the folder itself', ['/w/a'], ['/w/a']],
  ['beside them', ['/w/notes.md', '/w'], []],
  ['nothing', [], []],
  ['data of a package is no setting', ['/w/a/assets/data.yaml'], ['/w/a']],
])('%s', (_, paths, folders) => {
  expect(affected(settings, known, at('/w/a', '/w/ab'), paths)).toEqual({
    settings: false,
    packages: at(...folders),
  })
})

test.each([
  ['settings of the workspace', '/w/kebao.yaml'],
  ['settings of one package', '/w/a/kebao.yaml'],
  ['a profile somewhere above', '/profiles/strict.yml'],
  ['a profile that is known, whatever its name', '/w/a/rules/_strict'],
])('%s', (_, path) => {
  expect(affected(settings, known, at('/w/a', '/w/ab'), [path])).toEqual({
    settings: true,
    packages: at('/w/a', '/w/ab'),
  })
})

test('what packages are compared with concerns all of them, a folder with everything in it', () => {
  const compared = new Set(['/w/syllabus', '/w/shelf/catalogue.json'])
  const packages = at('/w/a', '/w/syllabus')
  for (const path of ['/w/syllabus/syllabus.md', '/w/shelf/catalogue.json'])
    expect(affected(compared, new Set(['/w/a', '/w/syllabus']), packages, [path])).toEqual({
      settings: true,
      packages,
    })
})

test('one that is new is checked, whatever was said to have changed', () => {
  expect(affected(settings, known, at('/w/a', '/w/ab', '/w/c'), [])).toMatchObject({ packages: at('/w/c') })
})

test('one that is gone is not checked', () => {
  expect(affected(settings, known, at('/w/ab'), ['/w/a/course.md', '/w/a'])).toMatchObject({ packages: [] })
})
