/** A browser as far as it matters here: it keeps its cookie, and finds the token in a page. */
import type { openTestPortal } from './open-portal.js'

export const HOST = 'http://portal.example'
export const SAME_SITE = { origin: HOST }

type Portal = Pick<Awaited<ReturnType<typeof openTestPortal>>, 'fetch'>

export const visit = async (portal: Portal) => {
  const page = await portal.fetch(new Request(`${HOST}/staff/`))
  const cookie = page.headers.getSetCookie().join('; ').split(';')[0] ?? ''
  const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const get = async (path: string, headers: Record<string, string> = {}) =>
    portal.fetch(new Request(HOST + path, { headers: { cookie, ...headers } }))
  const post = async (
    path: string,
    body: FormData | URLSearchParams,
    headers: Record<string, string> = SAME_SITE,
  ) => portal.fetch(new Request(HOST + path, { method: 'POST', body, headers: { cookie, ...headers } }))
  const upload = async (file: Blob, given = token) => {
    const form = new FormData()
    form.set('token', given)
    form.set('bundle', file, 'course.kebao')
    return post('/staff/import', form)
  }
  const importBundle = async (file: Blob): Promise<Response> => {
    const plan = (await upload(file)).headers.get('location') ?? ''
    return post(plan, new URLSearchParams({ token }))
  }
  const learner = cookie.replace('learner=', '')
  return { token, learner, get, post, upload, importBundle }
}
