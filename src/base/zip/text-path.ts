/** Tells by its name whether a file is text, which deflate makes smaller, or media, which is packed already. */
import { extensionOf } from '../path.js'

const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(
  'css csv htm html js json jsonl jsonld md mjs ncx opf smil srt svg tsv ttl txt vtt webmanifest xhtml xml xsd yaml yml'.split(
    ' ',
  ),
)

/** True for text by its extension: never by its content, so that media need not be read to know. */
export const isTextPath = (path: string): boolean => TEXT_EXTENSIONS.has(extensionOf(path))
