/** Every bundle that was ever kept opens, is what it was, and says what it said. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../src/bundle/encode.js'
import { readAnswers, readCourse, readLesson } from '../../src/bundle/read.js'
import { sourceOf } from '../../src/bundle/source-of.js'
import { verify } from '../../src/bundle/verify.js'
import { formats } from '../../src/model/formats.js'
import { FORMAT_VERSION, manifest as newest } from '../../src/model/manifest.js'
import { checkSignatures } from '../../src/trust/check-trust.js'
import { reviewsOf } from '../../src/trust/reviews.js'
import { webCryptoVerifier } from '../../src/trust/web-crypto.js'
import { bundleOf } from '../bundle/packages.js'

interface Expected {
  readonly title: string
  readonly identity: string
  readonly content: string
  readonly repacked?: string
  readonly reviews?: readonly string[]
  readonly signatures?: readonly string[]
}

const folder = import.meta.dirname
const entries = Object.entries<Expected>(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.kebao'))

it('holds what it is said to hold', () => {
  expect(kept.sort()).toEqual(entries.map(([path]) => path).sort())
})

it('has bundles of every format', () => {
  const held = new Set(kept.map((path) => path.split('/')[0]))
  expect([...held].sort()).toEqual(Array.from(formats.keys(), (version) => `v${version}`).sort())
})

describe.each(entries)('%s', (path, { title, identity, content, repacked = content, ...said }) => {
  const bytes = new Uint8Array(readFileSync(join(folder, path)))
  const opened = decode(bytes).then(({ value, diagnostics }) => {
    if (value === undefined)
      throw new Error(diagnostics.map(({ code, file }) => `${code} ${file}`).join(', '))
    return value
  })

  it('is what it was', async () => {
    const { format, manifest, ...bundle } = await opened
    expect({ title: manifest.title, identity: bundle.identity, content: manifest.content }).toEqual({
      title,
      identity,
      content,
    })
    expect(`v${format}`).toBe(path.split('/')[0])
  })

  it('was reviewed and signed as it was', async () => {
    const { value: reviews } = await reviewsOf(await opened)
    const { value: signatures } = await checkSignatures(await opened, { verifier: webCryptoVerifier })
    expect(reviews.map(({ state }) => state)).toEqual(said.reviews ?? [])
    expect(signatures.map(({ status }) => status)).toEqual(said.signatures ?? [])
  })

  it('speaks the newest format', async () => {
    const bundle = await opened
    const { course, syllabus, answers } = formats.get(FORMAT_VERSION) ?? {}
    const model = bundle.manifest.kind === 'course' ? course : syllabus
    expect(newest.safeParse(bundle.manifest).error).toBeUndefined()
    expect(model?.safeParse(await readCourse(bundle)).success).toBe(true)
    expect(answers?.safeParse(await readAnswers(bundle)).success).toBe(true)
    for (const { id } of (await readCourse(bundle)).lessons)
      expect((await readLesson(bundle, id))?.text).not.toBe('')
  })

  it('is written again as the bytes it was read from', async () => {
    const again = new Uint8Array(await (await encode(await opened)).arrayBuffer())
    expect(Buffer.compare(again, bytes)).toBe(0)
    expect((await verify((await opened).tree)).value?.identity).toBe(identity)
  })

  it('has a source that gives the same content today', async () => {
    expect((await bundleOf(sourceOf(await opened))).manifest.content).toBe(repacked)
  })
})
