/** A web server on loopback that allows its pages nothing but their own scripts. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Site {
  readonly address: string
  close(): void
}

const typeOf = (path: string): string => (path.endsWith('.js') ? 'text/javascript' : 'text/html')

/**
 * @param files path → text; `/` is the page
 * @param others what else the pages may do, as their policy says it
 */
export const serve = async (files: Readonly<Record<string, string>>, others = ''): Promise<Site> => {
  const server = createServer(({ url = '/' }, response) => {
    const text = files[url]
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${typeOf(url)}; charset=utf-8`,
      'content-security-policy': `default-src 'none'; script-src 'self'; ${others}`,
    })
    response.end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
