/** What the portal lets in and gives out, asked over HTTP. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode, encode, publicKeyText, sign } from 'kebao'
import { nativeSigner } from 'kebao/node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { figuresOf } from '../src/learners.js'
import type { Media } from '../src/media.js'
import type { Portal } from '../src/portal-context.js'
import { mediaRoutes } from '../src/routes/media.js'
import { versionOne } from './bundles.js'
import { openTestPortal } from './open-portal.js'
import { HOST, SAME_SITE, visit } from './visit.js'
import { wordings } from './wordings.js'

const COURSE = '/courses/muye-example-college/phone-basics'
let portal: Awaited<ReturnType<typeof openTestPortal>>
let visitor: Awaited<ReturnType<typeof visit>>
let bundle: Blob

beforeAll(async () => {
  bundle = await versionOne()
  portal = await openTestPortal()
  visitor = await visit(portal)
  expect((await visitor.importBundle(bundle)).headers.get('location')).toBe(`${COURSE}/`)
})

afterAll(() => portal?.close())

const uploads = (): readonly string[] => readdirSync(join(portal.files, 'incoming'))

describe('what comes in', () => {
  test('an import leaves no upload behind', () => {
    expect(uploads()).toEqual([])
  })

  test('a damaged bundle is refused with its reasons', async () => {
    const bytes = new Uint8Array(await bundle.arrayBuffer())
    bytes.set([(bytes[bytes.length >> 1] ?? 0) ^ 1], bytes.length >> 1)
    const answer = await visitor.upload(new Blob([bytes]))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('这个课包没有导入')
    expect(uploads()).toEqual([])
  })

  test('what is no bundle is refused', async () => {
    expect((await visitor.upload(new Blob(['hello']))).status).toBe(422)
  })

  test('nothing chosen', async () => {
    const form = new FormData()
    form.set('token', visitor.token)
    form.set('bundle', new Blob([]), '')
    expect((await visitor.post('/staff/import', form)).status).toBe(400)
  })

  test.each(['a.kebao', ''])(
    'a form that breaks off in the file «%s» is refused, and nothing kept',
    async (name) => {
      const half = `--x\r\ncontent-disposition: form-data; name="bundle"; filename="${name}"\r\n\r\nhalf a file`
      const headers = { ...SAME_SITE, 'content-type': 'multipart/form-data; boundary=x' }
      const request = new Request(`${HOST}/staff/import`, { method: 'POST', headers, body: half })
      expect((await portal.fetch(request)).status).toBe(400)
      expect(uploads()).toEqual([])
    },
  )

  test('a file over the limit is refused while it arrives, and nothing of it is kept', async () => {
    const small = await openTestPortal({ maxUpload: 1000 })
    try {
      const someone = await visit(small)
      expect((await someone.upload(bundle)).status).toBe(413)
      expect(readdirSync(join(small.files, 'incoming'))).toEqual([])
    } finally {
      await small.close()
    }
  })

  test('forms of other sites, and forms of other people, are refused', async () => {
    const form = new URLSearchParams({ token: visitor.token, course: 'muye-example-college/phone-basics' })
    expect((await visitor.post('/staff/back', form, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await visitor.post('/staff/back', form, {})).status).toBe(403)
    const other = await visit(portal)
    form.set('token', other.token)
    expect((await visitor.post('/staff/back', form)).status).toBe(403)
    expect((await visitor.upload(bundle, other.token)).status).toBe(403)
    expect(uploads()).toEqual([])
  })

  test('a plan is confirmed once', async () => {
    const plan = (await visitor.upload(bundle)).headers.get('location') ?? ''
    expect(await (await visitor.get(plan)).text()).toContain('不需要导入')
    const form = new URLSearchParams({ token: visitor.token })
    expect((await visitor.post(plan, form)).status).toBe(303)
    expect((await visitor.post(plan, form)).status).toBe(404)
  })

  test('staff pages ask for the password', async () => {
    const closed = await openTestPortal({ staffPassword: 'open sesame' })
    try {
      const ask = (headers: Record<string, string>) =>
        closed.fetch(new Request(`${HOST}/staff/`, { headers }))
      expect((await ask({})).status).toBe(401)
      expect((await ask({ authorization: `Basic ${btoa('staff:open sesame')}` })).status).toBe(200)
      expect(
        (await closed.fetch(new Request(`${HOST}/staff/import`, { method: 'POST', headers: SAME_SITE })))
          .status,
      ).toBe(401)
    } finally {
      await closed.close()
    }
  })
})

describe('with a trust file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kebao-trust-'))
  const trustFile = join(folder, 'trust.yaml')
  afterAll(() => rmSync(folder, { recursive: true }))

  test('only bundles that somebody in it signed come in', async () => {
    const signer = nativeSigner(generateKeyPairSync('ed25519').privateKey)
    const [, key] = publicKeyText(signer.publicKey).split('\n')
    writeFileSync(trustFile, `keys:\n  - { name: 示例县社区学院, key: ${key}, roles: [county] }\n`)
    const careful = await openTestPortal({ trustFile })
    try {
      const someone = await visit(careful)
      expect((await someone.upload(bundle)).status).toBe(422)
      const { value: opened } = await decode(bundle)
      if (opened === undefined) throw new Error('the bundle does not open')
      const { value: signed } = await sign(opened, signer, { role: 'county', by: '示例县社区学院' })
      if (signed === undefined) throw new Error('not signed')
      const plan = (await someone.upload(await encode(signed))).headers.get('location') ?? ''
      expect(await (await someone.get(plan)).text()).toContain('示例县社区学院（县级）')

      writeFileSync(trustFile, 'keys: []\n')
      const late = await someone.post(plan, new URLSearchParams({ token: someone.token }))
      expect(late.status).toBe(422)
      expect(await late.text()).toContain('这个课包没有导入')
    } finally {
      await careful.close()
    }
  })
})

describe('what goes out', () => {
  test('pages allow no scripts and no frames', async () => {
    const { headers } = await visitor.get('/')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('media has its type, and an SVG is kept in a sandbox', async () => {
    const page = await (await visitor.get(`${COURSE}/`)).text()
    const source = /src="(assets\/[0-9a-f]{64}\.svg)"/.exec(page)?.[1]
    const whole = await visitor.get(`${COURSE}/${source}`)
    expect(whole.headers.get('content-type')).toBe('image/svg+xml')
    expect(whole.headers.get('content-security-policy')).toMatch(/^sandbox;/)
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
    const bytes = await whole.text()
    expect(bytes).toContain('<svg')

    const part = await visitor.get(`${COURSE}/${source}`, { range: 'bytes=1-4' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 1-4/${new TextEncoder().encode(bytes).length}`)
    expect(await part.text()).toBe(bytes.slice(1, 5))
  })

  test('HEAD says what GET would, and opens no file', async () => {
    const page = await (await visitor.get(`${COURSE}/`)).text()
    const [source] = /assets\/[0-9a-f]{64}\.svg/.exec(page) ?? []
    const stream = vi.fn(() => new ReadableStream())
    const media = { size: async () => 7, stream } as unknown as Media
    const routes = mediaRoutes({ db: portal.db, media } as Portal)
    const answer = await routes.request(`${HOST}${COURSE}/${source}`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe('7')
    expect(stream).not.toHaveBeenCalled()
  })

  test('a robot that reads a lesson is no learner', async () => {
    const lesson = `${HOST}${COURSE}/lessons/photos.html`
    const learners = async () => (await figuresOf(portal.db, 'muye-example-college/phone-basics')).learners
    const before = await learners()
    const { headers } = await portal.fetch(new Request(lesson))
    expect(await learners()).toBe(before)
    const cookie = headers.getSetCookie().join('; ').split(';')[0] ?? ''
    await portal.fetch(new Request(lesson, { headers: { cookie } }))
    expect(await learners()).toBe(before + 1)
  })

  test.each([
    `${COURSE}/assets/${'0'.repeat(64)}.svg`,
    `${COURSE}/assets/..%2f..%2fpackage.json`,
    `${COURSE}/data/answers.json`,
    `${COURSE}/lessons/no-such.html`,
    `${COURSE}/lessons/no-such.quiz`,
    '/courses/no/such/',
    '/staff/imports/00000000-0000-4000-8000-000000000000',
  ])('there is no %s', async (path) => {
    expect((await visitor.get(path)).status).toBe(404)
  })

  test('keys are in no page before the questions were answered', async () => {
    const someone = await visit(portal)
    const secrets = ['删除键一次删一个字', '话筒 / 麦克风', '同音的字很多']
    const quiz = `${COURSE}/lessons/write-and-speak.quiz`
    const paths = ['/', `${COURSE}/`, `${COURSE}/lessons/write-and-speak.html`, quiz]
    for (const path of paths) {
      const text = await (await someone.get(path)).text()
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
    const asked = await wordings(await someone.get(quiz))
    const half = new URLSearchParams({ ...asked, token: someone.token, 'u2-q1': 'B' })
    const unmarked = await someone.post(quiz, half)
    expect(unmarked.status).toBe(422)
    const again = await unmarked.text()
    for (const secret of secrets) expect(again).not.toContain(secret)
    expect(again).toContain('value="B" checked')

    const all = new URLSearchParams({
      ...Object.fromEntries(half),
      'u2-q2': 'false',
      'u2-q3~0': '麦克风',
      'u2-q3~1': '手指',
    })
    expect((await someone.post(quiz, all)).status).toBe(303)
    const marked = await (await someone.get(quiz)).text()
    for (const secret of secrets) expect(marked).toContain(secret)
    expect(marked).toContain('3 题里答对 3 题')
  })

  test('what a learner wrote is shown as text', async () => {
    const someone = await visit(portal)
    const quiz = `${COURSE}/lessons/write-and-speak.quiz`
    const script = '"><script>alert(1)</script>'
    const answers = { 'u2-q1': script, 'u2-q2': 'true', 'u2-q3~0': script, 'u2-q3~1': 'x' }
    const form = { ...(await wordings(await someone.get(quiz))), token: someone.token, ...answers }
    expect((await someone.post(quiz, new URLSearchParams(form))).status).toBe(303)
    for (const path of [quiz, `${quiz}?again=1`]) {
      expect(await (await someone.get(path)).text()).not.toContain('<script')
    }
  })

  test('a NUL does no harm', async () => {
    expect((await visitor.get('/?topic=a%00b')).status).toBe(400)
    const someone = await visit(portal)
    const quiz = `${COURSE}/lessons/write-and-speak.quiz`
    const answers = { 'u2-q1': 'B', 'u2-q2': 'true', 'u2-q3~0': 'a\0b', 'u2-q3~1': 'x' }
    const form = { ...(await wordings(await someone.get(quiz))), token: someone.token, ...answers }
    expect((await someone.post(quiz, new URLSearchParams(form))).status).toBe(303)
    expect(await (await someone.get(quiz)).text()).toContain('ab')
  })

  test('the language is the visitor’s', async () => {
    const titleFor = async (path: string, headers = {}) =>
      /<h1[^>]*>(.*?)<\/h1>/.exec(await (await visitor.get(path, headers)).text())?.[1]
    expect(await titleFor('/')).toBe('找课程')
    expect(await titleFor('/', { 'accept-language': 'en-GB,en;q=0.9' })).toBe('Courses')
    expect(await titleFor('/', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' })).toBe('找课程')
    expect(await titleFor('/?lang=en', { 'accept-language': 'zh-CN' })).toBe('Courses')
  })

  test('facets narrow down, and what nobody has is not found', async () => {
    const found = async (query: string) =>
      /<h2 id="found">(.*?)<\/h2>/.exec(await (await visitor.get(query)).text())?.[1]
    expect(await found('/?audience=seniors&region=410000&hours=8-16')).toBe('1 门课程')
    expect(await found('/?audience=seniors&level=advanced')).toBe('0 门课程')
    expect(await found(`/?topic=${encodeURIComponent("' or 1=1 --")}`)).toBe('0 门课程')
  })
})
