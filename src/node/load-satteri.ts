/** Loads what kebao needs of satteri: most of that package is for plugins, and a short run waits longer for it than for all parsing. */
import type { MarkdownToMdast } from '../index.js'

interface Binding {
  readonly createMdastHandle: (text: string, options: number) => object
  readonly serializeHandle: (handle: object) => Uint8Array
  readonly dropHandle: (handle: object) => void
}

type Bits = Readonly<
  Record<`ENABLE_${'TABLES' | 'FOOTNOTES' | 'STRIKETHROUGH' | 'TASKLISTS' | 'GFM' | 'DIRECTIVE'}`, number>
>

interface Reader {
  readonly MdastReader: new (bytes: Uint8Array) => object
}

interface Materializer {
  readonly materializeMdastTree: (reader: object) => unknown
}

type Features = Parameters<MarkdownToMdast>[1]['features']

const optionsOf = (bits: Bits, { gfm, frontmatter, directive }: Features): number => {
  if (frontmatter) throw new Error('kebao reads front matter itself')
  const { ENABLE_TABLES, ENABLE_FOOTNOTES, ENABLE_STRIKETHROUGH, ENABLE_TASKLISTS, ENABLE_GFM } = bits
  const ofGfm = ENABLE_TABLES | ENABLE_FOOTNOTES | ENABLE_STRIKETHROUGH | ENABLE_TASKLISTS | ENABLE_GFM
  return (gfm ? ofGfm : 0) | (directive ? bits.ENABLE_DIRECTIVE : 0)
}

/**
 * The `markdownToMdast` of satteri, put together from its parts. They are found by their places in one version, and need not
 * lie there in another.
 *
 * @param folder of the package
 */
export const loadSatteri = async (folder: URL): Promise<MarkdownToMdast> => {
  const load = (path: string) => import(new URL(path, folder).href)
  const [binding, bits, { MdastReader }, { materializeMdastTree }]: [Binding, Bits, Reader, Materializer] =
    await Promise.all([
      load('index.js'),
      load('dist/generated/parse-options.js'),
      load('dist/mdast/mdast-reader.js'),
      load('dist/mdast/mdast-materializer.js'),
    ])
  return (text, { features }) => {
    const handle = binding.createMdastHandle(text, optionsOf(bits, features))
    try {
      return materializeMdastTree(new MdastReader(binding.serializeHandle(handle)))
    } finally {
      binding.dropHandle(handle)
    }
  }
}
