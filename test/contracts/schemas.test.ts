/** The JSON Schemas: what is committed is what the model says, and a validator of another make agrees with kebao. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { editorSchemas } from '../../scripts/generate/editor-schemas.js'
import { jsonSchemas } from '../../scripts/generate/json-schemas.js'
import { bytesOf, pack, parse, tree } from '../../src/index.js'
import { schemas } from '../../src/model/index.js'
import { examplePackages } from './example-packages.js'

const folder = join(import.meta.dirname, '../../schemas')

const committed = new Map(
  readdirSync(folder).map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as object,
  ]),
)

test('the committed schemas are those of the model', () => {
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries([...jsonSchemas(), ...editorSchemas()]))
})

const ajv = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true })
ajv.addVocabulary(['x-keys', 'x-source', 'enumDescriptions', 'markdownEnumDescriptions'])

const validators = new Map(Array.from(committed, ([name, schema]) => [name, ajv.compile(schema)]))

/** What ajv and zod say of a value; they must say the same. */
const verdicts = (name: string, value: unknown) => ({
  ajv: validators.get(name)?.(value),
  zod: schemas.get(name)?.safeParse(value).success,
})

const accepted = { ajv: true, zod: true }
const refused = { ajv: false, zod: false }

const packed = async (files: ReadonlyMap<string, Uint8Array>) => {
  const { value: pkg } = await parse(tree(files).value)
  if (pkg === undefined) throw new Error('no package')
  const { value: bundle, diagnostics } = await pack(pkg)
  if (bundle === undefined) throw new Error(JSON.stringify(diagnostics))
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await bytesOf(bundle.tree.get(path) ?? new Uint8Array())))
  return {
    [bundle.manifest.kind]: await json('data/course.json'),
    answers: await json('data/answers.json'),
    manifest: await json('kebao.json'),
  }
}

test.each([...examplePackages])('%s packs to what the schemas say', async (_, files) => {
  for (const [name, value] of Object.entries(await packed(files))) {
    expect(verdicts(name, value), name).toEqual(accepted)
  }
})

type Broken = Readonly<Record<string, unknown>>
const hash = '0'.repeat(64)

const course: Broken = {
  id: 'college/course',
  version: '1.0.0',
  title: '课',
  language: 'zh-CN',
  type: 'general-course',
  license: 'CC-BY-4.0',
  html: 'data/course.html',
  text: 'data/course.txt',
  questions: [],
  assets: [],
  lessons: [],
}
const answer: Broken = { question: 'q1', kind: 'single', options: ['A'] }
const file: Broken = { path: 'data/a.txt', sha256: hash, size: 1, mediaType: 'text/plain' }
const manifest: Broken = {
  formatVersion: 2,
  kind: 'course',
  id: 'college/course',
  version: '1.0.0',
  title: '课',
  content: `sha256:${hash}`,
  files: [file],
  source: [{ path: 'a.txt', file: 'data/a.txt' }],
}

const key = `${'A'.repeat(42)}E=`
const signed = `${'A'.repeat(85)}Q==`
const claim: Broken = { by: '示例县', date: '2026-11-22', identity: `sha256:${hash}`, role: 'county' }
const signature: Broken = {
  algorithm: 'ed25519',
  comment: JSON.stringify(claim),
  commentSignature: signed,
  keyId: '0123456789ABCDEF',
  publicKey: key,
  signature: signed,
}
const trusted: Broken = {
  name: '示例县',
  key: 'y7+oY2K5tCv2OmbGiMZecqvI7ii36jf6c9LgIx6ioVA=',
  roles: ['county'],
}

const without = (value: Broken, key: string): Broken =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== key))

const cases: readonly (readonly [name: string, sound: Broken, broken: readonly Broken[]])[] = [
  [
    'course',
    course,
    [
      without(course, 'license'),
      without(course, 'lessons'),
      { ...course, titel: '课' },
      { ...course, id: 'College/课' },
      { ...course, version: '1.0' },
      { ...course, type: 'lecture' },
      { ...course, hours: { online: 2 } },
      { ...course, hours: { total: '16学时' } },
      { ...course, region: '牧野区' },
      { ...course, updated: '2026年3月1日' },
      { ...course, lessons: [{ id: 'a' }] },
    ],
  ],
  [
    'answers',
    { answers: [answer] },
    [
      {},
      { answers: {} },
      { answers: [without(answer, 'question')] },
      { answers: [{ ...answer, options: ['1'] }] },
      { answers: [{ ...answer, kind: 'riddle' }] },
      { answers: [{ ...answer, truth: '对' }] },
      { answers: [{ ...answer, blanks: ['经线'] }] },
    ],
  ],
  [
    'manifest',
    manifest,
    [
      without(manifest, 'formatVersion'),
      { ...manifest, formatVersion: 1 },
      { ...manifest, formatVersion: 3 },
      without(manifest, 'content'),
      { ...manifest, content: hash },
      { ...manifest, kind: 'book' },
      { ...manifest, created: '2026-11-01' },
      { ...manifest, files: [{ ...file, sha256: hash.slice(1) }] },
      { ...manifest, files: [{ ...file, size: -1 }] },
      { ...manifest, files: [{ ...file, size: 1.5 }] },
      { ...manifest, source: [{ path: 'a.txt' }] },
    ],
  ],
  [
    'signature-claim',
    claim,
    [
      without(claim, 'identity'),
      { ...claim, identity: hash },
      { ...claim, role: 'king' },
      { ...claim, by: '' },
      { ...claim, by: '甲\n乙' },
      { ...claim, by: '\u202e甲' },
      { ...claim, date: '2026-02-30' },
      { ...claim, trusted: true },
    ],
  ],
  [
    'signature',
    signature,
    [
      without(signature, 'algorithm'),
      { ...signature, algorithm: 'none' },
      { ...signature, publicKey: key.slice(4) },
      { ...signature, publicKey: key.replace('E=', 'F=') },
      { ...signature, signature: signed.replace('Q==', 'B==') },
      { ...signature, commentSignature: '' },
      { ...signature, keyId: '0123456789abcdef' },
      { ...signature, comment: '{\n}' },
      { ...signature, trusted: true },
    ],
  ],
  [
    'trust',
    { keys: [trusted] },
    [
      {},
      { keys: [] },
      { keys: [without(trusted, 'roles')] },
      { keys: [{ ...trusted, roles: [] }] },
      { keys: [{ ...trusted, roles: ['king'] }] },
      { keys: [{ ...trusted, scope: { regions: ['四川'] } }] },
      { keys: [{ ...trusted, scope: { publishers: ['a/b'] } }] },
      { keys: [{ ...trusted, revoked: true }] },
      { keys: [trusted], required: [] },
      { keys: [trusted], require: ['county'] },
    ],
  ],
]

const manifestV1: Broken = { ...without(manifest, 'content'), formatVersion: 1 }

describe.each<(typeof cases)[number]>([
  ...cases,
  [
    'manifest-v1',
    manifestV1,
    [manifest, { ...manifestV1, content: `sha256:${hash}` }, { ...manifestV1, id: '课' }],
  ],
])('%s', (name, sound, broken) => {
  test('accepts a sound one', () => expect(verdicts(name, sound)).toEqual(accepted))
  test.each(broken.map((value) => [JSON.stringify(value), value] as const))('refuses %s', (_, value) => {
    expect(verdicts(name, value)).toEqual(refused)
  })
})
