/** A server on loopback that hands out parts of one file, counts what it sends, and misbehaves as a test wishes. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is about to be sent. */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** Changes an answer; the number counts requests from 0. */
export type Mischief = (answer: Answer, request: number, response: ServerResponse) => Answer | undefined

export interface RangeServer {
  readonly url: URL
  /** Bytes of bodies sent so far. */
  sent(): number
  /** The ranges that were asked for. */
  ranges(): readonly string[]
  close(): Promise<void>
}

const answerTo = ({ headers }: IncomingMessage, file: Uint8Array): Answer => {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  if (first === undefined) return { status: 200, headers: {}, body: file }
  const body = file.subarray(Number(first), Number(last) + 1)
  const range = `bytes ${first}-${Number(first) + body.length - 1}/${file.length}`
  return { status: 206, headers: { 'content-range': range, etag: '"one"' }, body }
}

export const rangeServer = async (
  file: Uint8Array,
  mischief: Mischief = (answer) => answer,
): Promise<RangeServer> => {
  let sent = 0
  const ranges: string[] = []
  const server = createServer((request, response) => {
    ranges.push(request.headers.range ?? '')
    const answer = mischief(answerTo(request, file), ranges.length - 1, response)
    if (answer === undefined) return
    sent += answer.body.length
    response.writeHead(answer.status, {
      'content-length': answer.body.length,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'content-range, etag',
      ...answer.headers,
    })
    response.end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(`http://127.0.0.1:${port}/a.kebao`),
    sent: () => sent,
    ranges: () => ranges,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
