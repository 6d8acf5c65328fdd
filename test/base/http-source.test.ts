/** Parts of a file on a server: the right ones, of one file, and never more than was asked for. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Fetch, type HttpOptions, httpSource } from '../../src/base/http/http-source.js'
import { type Mischief, rangeServer } from './range-server.js'

const file = Uint8Array.from({ length: 500_000 }, (_, at) => (at * 7919) >>> 8)

const serve = async (mischief?: Mischief, bytes = file) => {
  const server = await rangeServer(bytes, mischief)
  onTestFinished(() => server.close())
  return server
}

/** The code of what went wrong on opening or on reading a part in the middle. */
const codeOf = async (mischief: Mischief, options?: HttpOptions): Promise<string | undefined> => {
  const { url } = await serve(mischief)
  const { value: source, diagnostics } = await httpSource(url, options)
  const read = source === undefined ? { diagnostics } : await source.read(200_000, 201_000)
  expect(read.value).toBeUndefined()
  expect(read.diagnostics).toHaveLength(1)
  return read.diagnostics[0]?.code
}

const later =
  (mischief: Mischief): Mischief =>
  (answer, request, response) =>
    request < 2 ? answer : mischief(answer, request, response)

describe('a file on a server', () => {
  it.each([1, 1000, 65_536, 65_537, 131_072, 131_073, 500_000])(
    'of %i bytes is read in parts',
    async (size) => {
      const { url } = await serve(undefined, file.subarray(0, size))
      const { value: source } = await httpSource(url)
      expect(source?.size).toBe(size)
      for (const [start, end] of [
        [0, 1],
        [0, size],
        [size - 1, size],
        [size >> 1, (size >> 1) + 1],
        [size >> 2, size],
      ] as const) {
        expect((await source?.read(start, end))?.value).toEqual(file.subarray(start, end))
      }
    },
  )

  it('is asked twice for its ends, and then for what is wanted alone', async () => {
    const server = await serve()
    const { value: source } = await httpSource(server.url)
    await source?.read(200_000, 201_000)
    await source?.read(10, 20)
    await source?.read(499_000, 500_000)
    expect(server.ranges()).toEqual(['bytes=0-65535', 'bytes=434464-499999', 'bytes=200000-200999'])
    expect(server.sent()).toBe(2 * 65_536 + 1000)
  })

  it('is asked with the headers of the host', async () => {
    const asked: Record<string, string>[] = []
    const fetch: Fetch = async (_, { headers }) => {
      asked.push(headers)
      return new Response(null, { status: 403 })
    }
    await httpSource(new URL('https://example.org/'), { fetch, headers: { authorization: 'Bearer x' } })
    expect(asked).toEqual([
      { authorization: 'Bearer x', 'accept-encoding': 'identity', range: 'bytes=0-65535' },
    ])
  })

  it('may be found by way of another address', async () => {
    const there = await serve()
    const here = await serve(() => ({
      status: 302,
      headers: { location: there.url.href },
      body: new Uint8Array(),
    }))
    expect((await httpSource(here.url)).value?.size).toBe(500_000)
  })
})

describe('a server that misbehaves', () => {
  it.each<[string, string, Mischief]>([
    ['knows no ranges', 'http/no-ranges', (a) => ({ ...a, status: 200, body: file })],
    ['forgets ranges later', 'http/no-ranges', later((a) => ({ ...a, status: 200, body: file }))],
    ['has no such file', 'http/status', (a) => ({ ...a, status: 404 })],
    ['fails later', 'http/status', later((a) => ({ ...a, status: 503 }))],
    ['does not say which part', 'http/wrong-part', (a) => ({ ...a, headers: {} })],
    [
      'does not say how large the file is',
      'http/wrong-part',
      (a) => ({ ...a, headers: { 'content-range': 'bytes 0-65535/*' } }),
    ],
    [
      'sends another part',
      'http/wrong-part',
      later((a) => ({ ...a, headers: { ...a.headers, 'content-range': 'bytes 0-999/500000' } })),
    ],
    [
      'sends less',
      'http/wrong-part',
      later((a) => ({
        ...a,
        headers: { ...a.headers, 'content-range': 'bytes 200000-200499/500000' },
        body: a.body.subarray(500),
      })),
    ],
    ['stops early', 'http/wrong-part', later((a) => ({ ...a, body: a.body.subarray(1) }))],
    ['sends more', 'http/wrong-part', later((a) => ({ ...a, body: file.subarray(0, 1001) }))],
    [
      'packs what it sends',
      'http/wrong-part',
      later((a) => ({ ...a, headers: { ...a.headers, 'content-encoding': 'gzip' } })),
    ],
    [
      'has another file in its place, by its tag',
      'http/changed',
      later((a) => ({ ...a, headers: { ...a.headers, etag: '"two"' } })),
    ],
    [
      'has another file in its place, by its date',
      'http/changed',
      later((a) => ({ ...a, headers: { ...a.headers, 'last-modified': 'Mon, 23 Nov 2026 00:00:00 GMT' } })),
    ],
    [
      'has another file in its place, by its size',
      'http/changed',
      later((a) => ({ ...a, headers: { ...a.headers, 'content-range': 'bytes 200000-200999/500001' } })),
    ],
    [
      'hangs up',
      'http/unreachable',
      later((_, __, response) => {
        response.destroy()
        return undefined
      }),
    ],
    [
      'hangs up in the middle',
      'http/unreachable',
      later((a, _, response) => {
        response.writeHead(206, { ...a.headers, 'content-length': '1000' })
        response.write(a.body.subarray(0, 10), () => response.destroy())
        return undefined
      }),
    ],
  ])('%s: %s', async (_, code, mischief) => {
    expect(await codeOf(mischief)).toBe(code)
  })

  it('sends without end: no more is taken than was asked for', async () => {
    const chunk = new Uint8Array(65_536)
    let sent = 0
    const code = await codeOf(
      later((a, _, response) => {
        response.writeHead(206, a.headers)
        const pump = (): void => {
          while (!response.destroyed && response.write(chunk)) sent += chunk.length
        }
        response.on('drain', pump)
        pump()
        return undefined
      }),
    )
    expect(code).toBe('http/wrong-part')
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  it('never answers: the host ends it', async () => {
    expect(
      await codeOf(
        later(() => undefined),
        { signal: AbortSignal.timeout(500) },
      ),
    ).toBe('http/unreachable')
  })

  it('leads from an encrypted address to one that is not', async () => {
    const fetch: Fetch = async () =>
      Object.defineProperty(new Response('x'.repeat(65_536), { status: 206 }), 'url', {
        value: 'http://example.org/a.kebao',
      })
    const { diagnostics } = await httpSource(new URL('https://example.org/a.kebao'), { fetch })
    expect(diagnostics.map(({ code }) => code)).toEqual(['http/insecure'])
  })

  it('does not exist', async () => {
    const { url } = await rangeServer(file).then(async (server) => {
      await server.close()
      return server
    })
    const { diagnostics } = await httpSource(url)
    expect(diagnostics.map(({ code }) => code)).toEqual(['http/unreachable'])
  })
})

it('a part that is announced takes no memory before it comes', async () => {
  const size = 2 ** 45
  const fetch: Fetch = async (_, { headers }) => {
    const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    const length = Math.min(Number(last) - Number(first) + 1, 65_536)
    const range = { 'content-range': `bytes ${first}-${last}/${size}` }
    return new Response(new Uint8Array(length), { status: 206, headers: range })
  }
  const { value: source } = await httpSource(new URL('https://example.org/a.kebao'), { fetch })
  const read = await source?.read(65_536, 2 ** 44)
  expect(read?.diagnostics.map(({ code }) => code)).toEqual(['http/wrong-part'])
})
