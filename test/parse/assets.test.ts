/** What parsing learns of images and recordings, in memory and on disk. */
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { lint } from '../../src/lint/lint.js'
import { duplicate } from '../../src/lint/rules/asset/duplicate.js'
import { parse } from '../../src/parse/parse.js'
import { sampleMedia } from '../lint/sample-media.js'
import { course } from './small-course.js'

const assetsOf = async (files: Record<string, Uint8Array | Blob | string>) => {
  const { value } = await parse(tree({ 'course.md': course(), ...files }).value)
  return Object.fromEntries(value?.assets ?? [])
}

it('looks into files that are too large to be held in memory', async () => {
  const photo = new Blob([sampleMedia('a.jpg', '4000×3000 GPS 6MB') as Uint8Array<ArrayBuffer>])
  const video = new Blob([sampleMedia('a.mp4', 'hvc1 12min 3MB') as Uint8Array<ArrayBuffer>])
  expect(await assetsOf({ 'assets/合影.JPG': photo, 'assets/讲解.mp4': video })).toEqual({
    'assets/合影.JPG': { width: 4000, height: 3000, located: true },
    'assets/讲解.mp4': { duration: 720, codec: 'hvc1' },
  })
})

it('tells large files of the same size apart by their ends', async () => {
  const one = sampleMedia('a.mp4', 'avc1 3MB') as Uint8Array<ArrayBuffer>
  const [begins, ends] = [one.with(9, 1), one.with(one.length - 1, 1)]
  const files = { 'a.mp4': one, 'b.mp4': one, 'c.mp4': begins, 'd.mp4': ends, 'e.mp4': one.slice(1) }
  const { value } = await parse(
    tree({
      'course.md': course(),
      ...Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new Blob([bytes])])),
    }).value,
  )
  const found = value === undefined ? [] : lint(value, { rules: [duplicate] })
  expect(found.map(({ file, data }) => [file, data])).toEqual([['b.mp4', { other: 'a.mp4' }]])
})

it('has nothing to say of files that are not what their names say, nor of those that are left out', async () => {
  const photo = sampleMedia('a.jpg', '40×30 GPS')
  const files = { 'a.png': photo, 'b.mp4': 'text', 'c.jpg': '', 'd.svg': '<svg/>', '_e.jpg': photo }
  expect(await assetsOf(files)).toEqual({})
})
