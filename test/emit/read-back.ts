/** Reads what a target wrote as whoever opens it would: all text there is, tags and escapes undone, blanks left out. */
import { bytesOf, type Tree } from '../../src/base/tree.js'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
    hex !== undefined
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : (named[String(name).toLowerCase()] ?? whole),
  )

const withoutTags = (markup: string): string => decodeEntities(markup.replace(/<[^<>]*>/g, ''))

/** What a person compares: characters, not blanks; a quote is a quote, straight or curly. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '').replace(/[“”]/g, '"')

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : []

/** HTML inside of XML and inside of JSON is undone once more. */
const readMarkup = (markup: string): readonly string[] => {
  const once = withoutTags(markup)
  const attributes = [...markup.matchAll(/\s[\w:-]+="([^"]*)"/g)].map(([, value = '']) =>
    decodeEntities(value),
  )
  const data = [
    ...markup.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g),
  ].flatMap(([, json = '']) => readJson(json))
  return [once, withoutTags(once), ...attributes, ...data]
}

const readJson = (json: string): readonly string[] =>
  stringsIn(JSON.parse(json)).flatMap((text) => [text, ...(text.includes('<') ? [withoutTags(text)] : [])])

const decoder = new TextDecoder('utf-8', { fatal: true })

const readFile = (path: string, text: string): readonly string[] => {
  if (/\.(?:x?html?|xml|opf|ncx)$/.test(path)) return readMarkup(text)
  if (/\.(?:json|jsonld)$/.test(path)) return readJson(text)
  return /\.txt$/.test(path) ? [text] : []
}

/** All text of all files, squeezed. */
export const readBack = async (tree: Tree): Promise<string> => {
  const texts: string[] = []
  for (const [path, content] of tree) {
    if (!/\.(?:x?html?|xml|opf|ncx|json|jsonld|txt)$/.test(path)) continue
    texts.push(...readFile(path, decoder.decode(await bytesOf(content))))
  }
  return texts.map(squeeze).join('\n')
}
