/**
 * Reads a page of the documentation as the steps of a reader who follows it.
 *
 * - `sh` is run in an empty folder where kebao is installed; lines that begin with `npm` are taken as done.
 * - `text` right behind `sh` is what the reader then sees, word for word.
 * - `ts` blocks are one module a page (each may repeat its imports): checked by the compiler, then run behind all `sh`.
 * - `python`, and `sh` that calls programs from outside, is run where it stands, by the conformance tests alone.
 *
 * Comments say what a reader need not see. They stand before the block they are about, or hold code of their own:
 *
 *     <!-- test: write PATH -->    the next block is what a file holds
 *     <!-- test: append PATH -->   the next block is added to a file
 *     <!-- test: exit 1 -->        the next block ends with this code
 *     <!-- test: sh                (or ts) code that is run and not shown
 *     …
 *     -->
 */

export type Step =
  | { readonly kind: 'write' | 'append'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'run'
      readonly language: 'sh' | 'python'
      readonly code: string
      readonly exit: number
      readonly output?: string
    }

export interface Page {
  readonly steps: readonly Step[]
  /** The whole TypeScript of the page; empty where it has none. */
  readonly module: string
}

export interface Block {
  readonly language: string
  readonly code: string
  /** What a comment before the block says: `append PATH`, `exit 1`; empty where there is none. */
  readonly order: string
  readonly hidden: boolean
}

const PART = /^<!-- test: (\w+) ?(\S*)(?: -->$|\n([\s\S]*?)^-->$)|^(`{3,})(\w*)\n([\s\S]*?)^\4$/gm

/** The fenced blocks of a page, and the hidden ones, in order. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const blocks: Block[] = []
  let order = ''
  for (const [, verb, argument, hidden, , language = '', code = ''] of markdown.matchAll(PART)) {
    if (hidden !== undefined) blocks.push({ language: verb ?? '', code: hidden, order: '', hidden: true })
    else if (verb !== undefined) order = `${verb} ${argument}`
    else {
      blocks.push({ language, code, order, hidden: false })
      order = ''
    }
  }
  return blocks
}

const stepOf = ({ language, code, order }: Block, next: Block | undefined): readonly Step[] => {
  const [verb, argument = ''] = order.split(' ')
  if (verb === 'write' || verb === 'append') return [{ kind: verb, path: argument, text: code }]
  if (language !== 'sh' && language !== 'python') return []
  const exit = verb === 'exit' ? Number(argument) : 0
  const output = next?.language === 'text' && !next.hidden ? { output: next.code } : {}
  return [{ kind: 'run', language, code, exit, ...output }]
}

const IMPORT = /^import (type )?\{([^}]*)\} from '([^']+)'\n/gm

/** One module of several: every name is imported once. */
const moduleOf = (blocks: readonly Block[]): string => {
  const source = blocks.flatMap(({ language, code }) => (language === 'ts' ? [code] : [])).join('\n')
  const imports = new Set<string>()
  for (const [, type = '', names = '', from] of source.matchAll(IMPORT))
    for (const name of names.split(','))
      if (name.trim()) imports.add(`import { ${type}${name.trim()} } from '${from}'\n`)
  return [...imports].join('') + source.replace(IMPORT, '')
}

export const pageOf = (markdown: string): Page => {
  const blocks = blocksOf(markdown)
  return { steps: blocks.flatMap((block, at) => stepOf(block, blocks[at + 1])), module: moduleOf(blocks) }
}
