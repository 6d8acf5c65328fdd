/** Makes a fragment of a bundle part of this page: its media comes out of the bundle, its links stay in it. */
import type { Bundle } from 'kebao'
import { say } from './words.js'

const addresses = new Map<string, string>()

/** One address for each file, for as long as the page lives. */
const addressOf = ({ tree, manifest }: Bundle, path: string): string => {
  const known = addresses.get(path)
  if (known !== undefined) return known
  const content = tree.get(path)
  const type = manifest.files.find((file) => file.path === path)?.mediaType ?? ''
  const address = content === undefined ? '' : URL.createObjectURL(new Blob([content as BlobPart], { type }))
  addresses.set(path, address)
  return address
}

/** References are relative to the file they stand in; `base` is its path in the bundle. */
const resolve = (base: string, reference: string): { path: string; anchor: string } => {
  const { pathname, hash } = new URL(reference, `https://bundle/${base}`)
  return { path: decodeURIComponent(pathname.slice(1)), anchor: hash.slice(1) }
}

const isElsewhere = (reference: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(reference)

const LESSON = /^data\/lessons\/(.+)\.html$/

/** @param base the path of the fragment in the bundle */
export const fragmentOf = (bundle: Bundle, html: string, base: string): DocumentFragment => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll('[src], [poster]')) {
    for (const name of ['src', 'poster']) {
      const reference = element.getAttribute(name)
      if (reference === null) continue
      element.setAttribute(name, addressOf(bundle, resolve(base, reference).path))
    }
  }
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const reference = link.getAttribute('href') ?? ''
    if (isElsewhere(reference)) {
      link.target = '_blank'
      link.rel = 'noopener noreferrer'
      link.append(say.elsewhere)
      continue
    }
    const { path, anchor } = resolve(base, reference)
    const lesson = LESSON.exec(path)?.[1]
    if (path.startsWith('data/assets/')) link.href = addressOf(bundle, path)
    else if (path === base) link.href = `#${anchor}`
    else link.href = `#/${lesson ?? ''}`
  }
  const fragment = document.createDocumentFragment()
  fragment.append(...body.childNodes)
  return fragment
}
