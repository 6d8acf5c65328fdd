/**
 * Keeps the shell of the site and every page that was seen. Pages are asked of the network first and are never older than
 * it allows; files whose names follow from their content are asked for once.
 */
import type { FetchEvent, WorkerScope } from './keep/worker-scope.js'

const scope = self as unknown as WorkerScope
const { version, files, index } = scope.kebaoSite
const home = scope.registration.scope

const SHELLS = `kebao shell ${home} `
const SHELL = SHELLS + version
const SEEN = `kebao seen ${home}`

const inside = (url: string): string => url.slice(home.length)

/** Their names change whenever they do. */
const isLasting = (path: string): boolean => path.startsWith('assets/') || path.startsWith('find-')

const isStale = (path: string): boolean =>
  (path.startsWith('find-') && !path.startsWith(index)) ||
  (path.startsWith('assets/') && !files.includes(path))

const fetchAll = async (): Promise<void> => {
  const shell = await caches.open(SHELL)
  await shell.addAll(files.map((path) => home + path))
  await scope.skipWaiting()
}

const tidy = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(SHELLS) && name !== SHELL).map((name) => caches.delete(name)),
  )
  const seen = await caches.open(SEEN)
  const kept = await seen.keys()
  await Promise.all(kept.filter(({ url }) => isStale(inside(url))).map((each) => seen.delete(each)))
  await scope.clients.claim()
}

/** A search is the same page whatever is searched for. */
const recalled = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { ignoreSearch: true })

/** A phone that is full keeps nothing, and shows what came all the same. */
const keep = async (request: Request, response: Response): Promise<void> => {
  try {
    const seen = await caches.open(SEEN)
    await seen.put(request.url.split(/[?#]/, 1)[0] ?? request.url, response)
  } catch {
    // There is nothing to be done about it here.
  }
}

const fetched = async (request: Request): Promise<Response> => {
  const response = await fetch(request)
  if (response.ok) await keep(request, response.clone())
  return response
}

const lasting = async (request: Request): Promise<Response> =>
  (await recalled(request)) ?? (await fetched(request))

/** Whoever asks for a page that was never seen is led to one that says so, at an address where its own links lead right. */
const page = async (request: Request): Promise<Response> => {
  try {
    return await fetched(request)
  } catch (error) {
    const found = await recalled(request)
    if (found !== undefined) return found
    const language = inside(request.url).startsWith('en/') ? 'en' : 'zh-CN'
    const told = `${home}${language}/offline.html`
    if (request.url === told) throw error
    return Response.redirect(told)
  }
}

const answer = (event: FetchEvent): void => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(home)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (isLasting(inside(request.url))) event.respondWith(lasting(request))
}

scope.addEventListener('install', (event) => event.waitUntil(fetchAll()))
scope.addEventListener('activate', (event) => event.waitUntil(tidy()))
scope.addEventListener('fetch', answer)
