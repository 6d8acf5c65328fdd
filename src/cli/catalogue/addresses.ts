/** The addresses under which a catalogue names bundles. */
import { basename, relative, resolve, sep } from 'node:path'
import { KebaoError, words } from '../../index.js'

const notAnAddress = (name: string, value: string): KebaoError =>
  new KebaoError(
    'usage/not-an-address',
    words(
      `选项「${name}」要写网址，如 https://example.org/kebao/，不能是「${value}」。`,
      `The option \`${name}\` needs a web address such as https://example.org/kebao/, not \`${value}\`.`,
    ),
  )

/** What `--base` says, with a slash at its end. */
export const baseOf = (value: string): string => {
  try {
    const { protocol, href, search, hash } = new URL(value)
    const isWeb = protocol === 'https:' || protocol === 'http:'
    if (isWeb && search === '' && hash === '') return href.endsWith('/') ? href : `${href}/`
  } catch {
    // No address at all.
  }
  throw notAnAddress('--base', value)
}

/** A path as a catalogue in a folder names it. */
const seenFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

/**
 * The address of a file: under the base by its name, else as it is seen from the catalogue.
 *
 * @param folder the folder of the catalogue, in full
 */
export const addressFor = (file: string, folder: string, base: string | undefined): string =>
  base === undefined ? seenFrom(folder, file) : `${base}${encodeURIComponent(basename(file))}`

/** What a path that one catalogue names is called in another place. */
export const movedTo =
  (from: string, to: string, base: string | undefined): ((path: string) => string) =>
  (path) =>
    addressFor(resolve(from, path), to, base)
