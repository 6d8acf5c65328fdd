/** Makes a sound bundle of ten thousand lessons: a hundred are packed, and the rest are those again under other ids. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { canonicalJson } from '../src/base/canonical-json.js'
import { byCodeUnit } from '../src/base/path.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from '../src/bundle/bag.js'
import { paths } from '../src/bundle/bundle.js'
import { mediaTypeIn } from '../src/bundle/media-type-in.js'
import { contentDigest, encode, pack, parse } from '../src/index.js'
import { readTree } from '../src/node/index.js'
import { writeCorpus } from './corpus.js'
import { random } from './random.js'

const PACKED = 100
const CLIP_BYTES = 1024 * 1024

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Sound that no encoder makes smaller. */
const clip = (seed: number): Uint8Array => {
  const { below } = random(seed)
  const noise = Uint32Array.from({ length: CLIP_BYTES / 4 }, () => below(2 ** 32))
  const bytes = new Uint8Array(noise.buffer)
  bytes.set(utf8('ID3'))
  return bytes
}

/** A text of one of the packed lessons as that of another: ids of lessons and questions count on. */
const moved = (text: string, by: number): string =>
  text.replace(/\b(lesson-|q)(\d+)\b/g, (_, name: string, number: string) => `${name}${Number(number) + by}`)

const packedBundle = async (folder: string) => {
  const [source = ''] = writeCorpus(folder, { lessons: PACKED, perPackage: PACKED })
  const { value: pkg } = await parse((await readTree(source)).value)
  const { value: bundle } = pkg ? await pack(pkg) : {}
  if (bundle === undefined) throw new Error('the lessons were not packed')
  return bundle
}

/** @returns the archive, of so many lessons and clips */
export const bigBundle = async (folder: string, lessons: number, clips: number): Promise<Blob> => {
  const bundle = await packedBundle(join(folder, 'corpus'))
  const text = (path: string) => new TextDecoder().decode(bundle.tree.get(path) as Uint8Array)
  const payload = new Map<string, Uint8Array>()
  const isLesson = (path: string) => /^data\/(?:lessons|source\/lessons)\//.test(path)
  const own = bundle.manifest.files.map(({ path }) => path)
  for (const path of own) if (!isLesson(path)) payload.set(path, bundle.tree.get(path) as Uint8Array)

  const course = JSON.parse(text(paths.course))
  const { answers } = JSON.parse(text(paths.answers))
  const turns = Array.from({ length: lessons / PACKED }, (_, turn) => turn * PACKED)
  const again = <T>(list: readonly T[]): T[] =>
    turns.flatMap((by) => list.map((each) => JSON.parse(moved(JSON.stringify(each), by)) as T))
  const model = { ...course, lessons: again(course.lessons) }
  payload.set(paths.course, utf8(canonicalJson(model)))
  payload.set(paths.answers, utf8(canonicalJson({ answers: again(answers) })))
  const source = new Map(bundle.manifest.source.map(({ path, file }) => [path, file]))
  for (const path of own.filter(isLesson)) {
    for (const by of turns) {
      const target = path.replace(
        /(\d+)(-lesson)?(\.\w+)$/,
        (_, number, name = '', end) => `${Number(number) + by}${name}${end}`,
      )
      payload.set(target, utf8(moved(text(path), by)))
    }
  }
  for (const path of [...source.keys()].filter((each) => each.startsWith('lessons/'))) source.delete(path)
  for (const path of payload.keys())
    if (path.startsWith('data/source/lessons/')) source.set(path.slice('data/source/'.length), path)
  for (let at = 0; at < clips; at += 1) {
    const bytes = clip(at)
    const path = paths.asset(hash(bytes), 'mp3')
    payload.set(path, bytes)
    source.set(`assets/clip-${at}.mp3`, path)
  }

  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => byCodeUnit(a, b))
  const files = sorted(payload).map(([path, bytes]) => ({
    path,
    sha256: hash(bytes),
    size: bytes.length,
    mediaType: mediaTypeIn(path),
  }))
  const content = contentDigest({ files }, model)
  const listed = sorted(source).map(([path, file]) => ({ path, file }))
  const manifest = { ...bundle.manifest, content, files, source: listed }
  const tags = new Map<string, Uint8Array>([[paths.manifest, utf8(canonicalJson(manifest))]])
  for (const [path, lines] of bagFiles(manifest)) tags.set(path, utf8(lines))
  const sums = new Map(Array.from(tags, ([path, bytes]) => [path, hash(bytes)]))
  tags.set(TAG_MANIFEST, utf8(tagManifest(sums)))
  return encode({ ...bundle, manifest, tree: new Map(sorted(new Map([...payload, ...tags]))) })
}
