/** The site of the samples on a disk and on a server of its own, for a browser. */
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bytesOf, type Tree } from '../../src/base/tree.js'
import { siteOf } from '../../src/site/site-of.js'
import { siteCatalogue } from './samples.js'

export interface OpenSite {
  readonly tree: Tree
  /** The address of a file on the disk. */
  file(path: string): string
  remove(): Promise<void>
}

export const siteOnDisk = async (): Promise<OpenSite> => {
  const tree = await siteOf(await siteCatalogue(), { title: '牧野学习超市' })
  const root = await mkdtemp(join(tmpdir(), 'kebao-site-'))
  for (const [path, content] of tree) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), await bytesOf(content))
  }
  return {
    tree,
    file: (path) => pathToFileURL(join(root, path)).href,
    remove: () => rm(root, { recursive: true }),
  }
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
}

export interface Served {
  readonly address: string
  /** Every path that was asked for. */
  readonly asked: string[]
  /** Bytes that were sent since the last call. */
  sent(): number
  close(): Promise<void>
}

/** The site below a folder of a server on loopback, as it is put on the web. */
export const serveSite = async (tree: Tree, folder = '/shop/'): Promise<Served> => {
  const asked: string[] = []
  let bytes = 0
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site.test')
    const path = decodeURIComponent(pathname)
    const content = path.startsWith(folder) ? tree.get(path.slice(folder.length) || 'index.html') : undefined
    asked.push(path)
    const body = content === undefined ? new Uint8Array() : await bytesOf(content)
    bytes += body.byteLength
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/html; charset=utf-8',
    })
    response.end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    asked,
    sent: () => {
      const now = bytes
      bytes = 0
      return now
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
