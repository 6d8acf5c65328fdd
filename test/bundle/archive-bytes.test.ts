/** The bytes of an archive are its encoder's; what is in it, and what it is called, never depends on that. */
import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, type Content, type Tree, tree } from '../../src/base/tree.js'
import { type Deflate, portableDeflate } from '../../src/base/zip/deflate.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import type { EarlierArchive } from '../../src/bundle/earlier.js'
import { type ArchiveOptions, decode, encode, encodePieces } from '../../src/bundle/encode.js'
import { nativeArchive, nativeCrc32, nativeDeflate } from '../../src/node/native-archive.js'
import { bundleOf, example, exampleNames, front, lesson } from './packages.js'

const archiveOf = async (bundle: Bundle, options?: ArchiveOptions): Promise<Uint8Array> =>
  bytesOf(await encode(bundle, options))

const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const digests = async (files: Tree | undefined): Promise<readonly string[]> =>
  Promise.all(Array.from(files ?? [], async ([path, content]) => `${hex(await bytesOf(content))}  ${path}`))

const piecesOf = async (bundle: Bundle, options?: ArchiveOptions): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  for await (const piece of encodePieces(bundle, options)) pieces.push(piece.slice())
  return new Uint8Array(Buffer.concat(pieces))
}

/** zlib as another build might be: the same content, other bytes. */
const other = (level: number): Deflate =>
  Object.assign((bytes: Uint8Array) => deflateRawSync(bytes, { level }), { id: `other-${level}` })

describe.each(exampleNames)('%s', (name) => {
  it('has one identity and one content, whoever deflates it', async () => {
    const bundle = await bundleOf(example(name))
    const portable = await archiveOf(bundle)
    const native = await archiveOf(bundle, nativeArchive)
    expect(native).not.toEqual(portable)
    for (const archive of [portable, native]) {
      const { value, diagnostics } = await decode(archive)
      expect(diagnostics).toEqual([])
      expect(value?.identity).toBe(bundle.identity)
      expect(await digests(value?.tree)).toEqual(await digests(bundle.tree))
    }
  })

  it('is written twice to the same bytes, at once or piece by piece', async () => {
    const bundle = await bundleOf(example(name))
    for (const options of [{}, nativeArchive]) {
      const archive = await archiveOf(bundle, options)
      expect(await archiveOf(bundle, options)).toEqual(archive)
      expect(await piecesOf(bundle, options)).toEqual(archive)
    }
  })
})

it('a crc of its own changes nothing', async () => {
  const bundle = await bundleOf(example('straw-weaving'))
  expect(nativeCrc32).toBeDefined()
  expect(await archiveOf(bundle, { crc32: nativeCrc32 as NonNullable<typeof nativeCrc32> })).toEqual(
    await archiveOf(bundle),
  )
})

describe('what an earlier archive holds', () => {
  const text = fc.array(fc.constantFrom('把字调大。', '再按一次。', 'Press again. ', '第一步\n\n'), {
    minLength: 1,
    maxLength: 60,
  })
  const lessons = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), text), {
    minLength: 1,
    maxLength: 4,
    selector: ([id]) => id,
  })
  const courseOf = (list: readonly (readonly [string, readonly string[]])[]): Promise<Bundle> =>
    bundleOf(
      tree([
        ['course.md', front()] as const,
        ...list.map(([id, words]) => [`lessons/${id}.md`, lesson(id, words.join(''))] as const),
      ]).value,
    )
  const earlierOf = async (bundle: Bundle, deflate: Deflate): Promise<EarlierArchive> => {
    const archive = await archiveOf(bundle, { deflate })
    return { archive, sha256: hex(archive), deflate: deflate.id }
  }

  it('gives the bytes of a clean build, after any edits and of any encoder', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, lessons, async (before, after) => {
        const [old, bundle] = await Promise.all([courseOf(before), courseOf(after)])
        for (const deflate of [portableDeflate, nativeDeflate]) {
          const clean = await archiveOf(bundle, { deflate })
          for (const made of [deflate, other(1)]) {
            const earlier = await earlierOf(old, made)
            expect(await archiveOf(bundle, { deflate, earlier })).toEqual(clean)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  /** Counts what is deflated. */
  const counting = () => {
    const seen: Uint8Array[] = []
    const deflate: Deflate = Object.assign(
      (bytes: Uint8Array) => {
        seen.push(bytes)
        return nativeDeflate(bytes)
      },
      { id: nativeDeflate.id },
    )
    return { deflate, seen }
  }

  const many: readonly (readonly [string, readonly string[]])[] = ['a', 'b', 'c', 'd'].map((id) => [
    id,
    Array.from({ length: 40 }, (_, at) => `第${at}步，${id}。`),
  ])

  it('is not deflated again', async () => {
    const old = await courseOf(many)
    const bundle = await courseOf([...many.slice(1), ['a', ['另起一行。'.repeat(30)]]])
    const earlier = await earlierOf(old, nativeDeflate)
    const clean = counting()
    await archiveOf(bundle, { deflate: clean.deflate })
    const again = counting()
    await archiveOf(bundle, { deflate: again.deflate, earlier })
    expect(clean.seen.length - again.seen.length).toBeGreaterThanOrEqual(9)
  })

  it.each<[string, (earlier: EarlierArchive) => EarlierArchive]>([
    ['is of another encoder', (earlier) => ({ ...earlier, deflate: portableDeflate.id })],
    ['is not the one that was written down', (earlier) => ({ ...earlier, sha256: '0'.repeat(64) })],
    [
      'was changed by one bit',
      (earlier) => {
        const archive = (earlier.archive as Uint8Array).slice()
        archive[archive.length >> 1] = (archive[archive.length >> 1] as number) ^ 1
        return { ...earlier, archive }
      },
    ],
    [
      'is no archive',
      (earlier) => {
        const archive: Content = Uint8Array.of(1, 2, 3)
        return { ...earlier, archive, sha256: hex(archive) }
      },
    ],
  ])('is not used where it %s', async (_, spoilt) => {
    const bundle = await courseOf(many)
    const earlier = spoilt(await earlierOf(bundle, nativeDeflate))
    const clean = counting()
    const expected = await archiveOf(bundle, { deflate: clean.deflate })
    const again = counting()
    expect(await archiveOf(bundle, { deflate: again.deflate, earlier })).toEqual(expected)
    expect(again.seen).toHaveLength(clean.seen.length)
  })
})
