/** Messages are cut out of a stream however it is chopped up, and what is no message does no harm. */
import { expect, test } from 'vitest'
import { readMessages } from '../../../src/cli/lsp/read-messages.js'

const encoder = new TextEncoder()

const framed = (body: string): string => `Content-Length: ${encoder.encode(body).length}\r\n\r\n${body}`

async function* chopped(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const read = async (text: string, length: number): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  for await (const message of readMessages(chopped(text, length))) found.push(message)
  return found
}

const two = framed('{"id":1,"text":"认识手机"}') + framed('{"id":2}')

test.each([1, 2, 7, 30, 1000])('in pieces of %i bytes', async (length) => {
  expect(await read(two, length)).toEqual([{ id: 1, text: '认识手机' }, { id: 2 }])
})

test('headers of other names and in any case are passed over', async () => {
  expect(await read('Content-Type: x\r\ncontent-length: 8\r\n\r\n{"id":1}', 5)).toEqual([{ id: 1 }])
})

test('what is no object is passed over, and the next message is heard', async () => {
  expect(
    await read(framed('nonsense') + framed('[1]') + framed('') + framed('7') + framed('{"id":3}'), 9),
  ).toEqual([{ id: 3 }])
})

test.each([
  ['a length of gigabytes', 'Content-Length: 999999999\r\n\r\n'],
  ['a negative length', 'Content-Length: -1\r\n\r\n'],
  ['a length that is no number', 'Content-Length: 1e3\r\n\r\n'],
  ['no length', 'Content-Type: x\r\n\r\n'],
  ['a header without end', 'x'.repeat(9000)],
])('%s ends it', async (_, text) => {
  expect(await read(text + framed('{"id":1}'), 4000)).toEqual([])
})
