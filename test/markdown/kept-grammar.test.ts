/** The build lets the Markdown parser keep what it makes: the trees must be those of the parser as it is published. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anywhere } from '../../scripts/build/anywhere.js'
import { grammarFiles, keepGrammar, keptGrammar } from '../../scripts/build/kept-grammar.js'

type Syntax = typeof import('../../src/markdown/syntax.js')

const root = join(import.meta.dirname, '../..')

const parserWith = async (plugins: readonly Plugin[]) => {
  const { outputFiles, metafile } = await build({
    ...anywhere,
    plugins: [...plugins],
    entryPoints: [join(root, 'src/markdown/syntax.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  })
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64')
  const { markdownSyntax }: Syntax = await import(`data:text/javascript;base64,${code}`)
  return { parse: (text: string) => markdownSyntax.parse(text), metafile }
}

const { parse, metafile } = await parserWith(anywhere.plugins)
// Bundled as well: as they are under development the libraries have assertions, of which some texts are known to fail.
const { parse: parseAsPublished } = await parserWith(anywhere.plugins.filter((each) => each !== keptGrammar))

const expectSameTree = (text: string): void => {
  expect(parse(text)).toStrictEqual(parseAsPublished(text))
}

const pieces =
  '甲|a|，| |  |    |\t|\n|\n\n|\r\n|\\|\0|# |- |* |1. |2) |> |---|===|```|~~~|`|\\||\\|-\\|-\\|\n|[ ] |[x] |*|**|_|~~|[|]|(|)|![|](|<b>|<|&amp;|[^1]|[^1]: |[a]: /b|[a]|:::tip\n|::::steps|:::\n|::video[片]{src=a.mp4}\n|{#q1 .b}|<https://a.cn>|  \n'
    .split(/(?<!\\)\|/)
    .map((piece) => piece.replaceAll('\\|', '|'))

describe('texts of any kind', () => {
  it('give the same tree where the libraries doubt themselves', () => {
    expectSameTree('*\n[ ] 甲')
  })

  it('give the same tree, one after the other', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, expectSameTree), { numRuns: 2_000 })
  })

  it('give the same tree when they are long', () => {
    for (const block of ['甲*乙*`丙`\n', '- 甲\n', '> 甲\n>\n', '| 甲 | 乙 |\n| - | - |\n| *丙* | 丁 |\n\n'])
      expectSameTree(block.repeat(900))
    expectSameTree('a&amp;'.repeat(6_000))
  })
})

it('the documentation gives the same trees', () => {
  const files = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  const texts = files.filter((file) => file.endsWith('.md'))
  expect(texts.length).toBeGreaterThan(20)
  for (const file of texts) expectSameTree(readFileSync(join(root, 'docs', file), 'utf8'))
})

describe('a library', () => {
  it.each(grammarFiles)('is changed where the build bundles it: %s', (file) => {
    expect(Object.keys(metafile.inputs)).toContain(`node_modules/${file}`)
  })

  it('that has changed is not patched blindly', () => {
    expect(() => keepGrammar('micromark/lib/parse.js', 'export function parse() {}')).toThrow('has changed')
  })
})
