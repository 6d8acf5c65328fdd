/** Small courses of many counties, and archives of them as their senders' programs make them. */
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { bytesOf, tree } from '../../../src/base/tree.js'
import { encode } from '../../../src/bundle/encode.js'
import { pack } from '../../../src/bundle/pack.js'
import { parse } from '../../../src/parse/parse.js'
import { type Bytes, buildZip, type Part, utf8 } from '../../base/zip-builder.js'
import { read } from '../../lint/harness.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
const decode = (content: Uint8Array | string | undefined): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
const courseText = decode(minimal['course.md'])
const lessonText = decode(Object.entries(minimal).find(([path]) => path.startsWith('lessons/'))?.[1])

/** Words that are those of one county alone: courses of different seeds are not alike. */
const story = (seed: number): string => {
  let state = (seed * 2654435761 + 97) >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
  const letter = (): string => String.fromCharCode(0x4e00 + (next() % 2000))
  const sentence = (): string => `${Array.from({ length: 12 }, letter).join('')}。`
  return Array.from({ length: 12 }, () => Array.from({ length: 3 }, sentence).join('')).join('\n\n')
}

export interface Made {
  readonly id: string
  readonly title?: string
  /** Another seed makes another text; by default that of the id. */
  readonly story?: number
  readonly more?: string
}

const seedOf = (id: string): number =>
  [...id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % 1_000_003

/** The files of a course. Its lesson has the mark of the course in it, by which it is known wherever it goes. */
export const course = ({
  id,
  title = `课程${id}`,
  story: seed = seedOf(id),
  more = '',
}: Made): Readonly<Record<string, string>> => ({
  '课程.md': courseText
    .replace('example-college/hello', `example-college/${id}`)
    .replace('title: 认识手机', `title: ${title}`)
    .replace('本课程零基础', `本课程讲${story(seed).slice(0, 10)}，零基础`),
  '课节/01-开始.md': `${lessonText
    .replace(/:::单选题[\s\S]*?\n:::/, '')
    .replace('按住侧面的按键三秒钟。', story(seed))}\n记号 mark-${id} 到此为止。\n${more}`,
})

export const markOf = (id: string): string => `mark-${id} `

/** Puts files into a folder. */
export const below = (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Readonly<Record<string, string | Uint8Array>> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))

const gbkBytes = new Map<string, readonly [number, number]>()
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const char = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail))
    if (trail !== 0x7f && char.length === 1 && char !== '\ufffd') gbkBytes.set(char, [lead, trail])
  }
}

/** Text as a Chinese Windows writes it. */
export const gbk = (text: string): Bytes =>
  Uint8Array.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : [...(gbkBytes.get(char) ?? [0x3f])])),
  )

/** An archive of files in this order; names in GBK are not marked as anything. */
export const zipOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  names: 'utf8' | 'gbk' = 'utf8',
): Bytes =>
  buildZip(
    Object.entries(files).map(([path, content]): Part => {
      const raw = typeof content === 'string' ? utf8(content) : new Uint8Array(content)
      return {
        path,
        raw,
        crc: crc32(raw),
        size: raw.length,
        packed: raw.length,
        ...(names === 'gbk' && { name: gbk(path), flags: 0 }),
      }
    }),
  )

/** The bundle of a course, as its maker's kebao packed it. */
export const bundleOf = async (made: Made): Promise<Bytes> => {
  const { value: pkg } = await parse(tree(course(made)).value)
  const { value: bundle, diagnostics } = pkg === undefined ? { diagnostics: [] } : await pack(pkg)
  if (bundle === undefined) throw new Error(`not packed: ${JSON.stringify(diagnostics)}`)
  return new Uint8Array(await bytesOf(await encode(bundle)))
}
