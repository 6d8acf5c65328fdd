/** No file is in a package twice. */
import { crc32 } from '../../../base/crc32.js'
import { equalBytes } from '../../../base/equal-bytes.js'
import { excerpt } from '../../../base/excerpt.js'
import { sizeOf } from '../../../base/tree.js'
import { words } from '../../../base/words.js'
import type { Package } from '../../../parse/package.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { defineRule } from '../../rule.js'

type Files = readonly (readonly [string, Uint8Array])[]

/** Files in memory of the same length; what is small is not worth a word. */
const candidates = (pkg: Package): readonly Files[] => {
  const bySize = new Map<number, (readonly [string, Uint8Array])[]>()
  for (const file of assetPaths(pkg)) {
    const content = pkg.tree.get(file)
    if (!(content instanceof Uint8Array) || sizeOf(content) < 256) continue
    const same = bySize.get(content.length)
    if (same) same.push([file, content])
    else bySize.set(content.length, [[file, content]])
  }
  return [...bySize.values()].filter(({ length }) => length > 1)
}

/** Each copy with the file it repeats: a checksum sorts them, the bytes decide. */
function* copiesInMemory(pkg: Package): Generator<readonly [string, string]> {
  for (const files of candidates(pkg)) {
    const first = new Map<number, readonly [string, Uint8Array]>()
    for (const [file, content] of files) {
      const sum = crc32(content)
      const known = first.get(sum)
      if (known === undefined) first.set(sum, [file, content])
      else if (equalBytes(known[1], content)) yield [file, known[0]]
    }
  }
}

/** Large files whose size and both ends are the same: recordings that differ do so in their headers. */
function* copiesOnDisk(pkg: Package): Generator<readonly [string, string]> {
  const first = new Map<string, string>()
  for (const file of assetPaths(pkg)) {
    const ends = pkg.assets.get(file)?.ends
    const known = ends === undefined ? undefined : first.get(ends)
    if (known !== undefined) yield [file, known]
    else if (ends !== undefined) first.set(ends, file)
  }
}

export const duplicate = defineRule({
  code: 'asset/duplicate',
  severity: 'info',
  summary: words('同一个文件只放一份', 'No file is in the package twice'),
  message: (p: { other: string }) =>
    words(
      `这个文件和「${excerpt(p.other, 80)}」一模一样。`,
      `This file is the same as \`${excerpt(p.other, 80)}\`.`,
    ),
  why: words(
    '两份一样的文件白占地方，改了一份忘了另一份，内容就对不上了。',
    'It takes room twice, and whoever changes one copy forgets the other.',
  ),
  help: words(
    '请留一份，课里引用另一份的地方改过来。',
    'Keep one of them and mend the references to the other.',
  ),
  sources: ['R018', 'R030'],
  example: {
    in: 'media',
    bad: 'assets/合影.jpg: 800×600\nassets/照片.jpg: 800×600',
    good: 'assets/合影.jpg: 800×600\nassets/照片.jpg: 640×480',
  },
  *check(pkg, found) {
    for (const [file, other] of [...copiesInMemory(pkg), ...copiesOnDisk(pkg)]) {
      const related = [{ file: other, message: words('另一份在这里。', 'The other copy is here.') }]
      yield found({ file }, { other }, { related })
    }
  },
})
