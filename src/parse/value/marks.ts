/** Marks such as `O1`, which records of a list carry or are given. */
import type * as z from 'zod'
import type { Located } from '../../markdown/located.js'
import { keyTable, matchKey } from './key-table.js'

const MARKED = /^([A-Za-z]{1,4}\d{1,4})[\s.:：、．]+(\S[\s\S]*)$/

/** The mark that a text begins with (`O1 学完能……`), and the rest; undefined where there is none. */
export const splitMark = (text: string): { readonly id: string; readonly text: string } | undefined => {
  const [, id, rest] = MARKED.exec(text) ?? []
  return id === undefined || rest === undefined ? undefined : { id, text: rest }
}

const writtenMark = (at: Located, shape: z.ZodObject['shape']): string | undefined => {
  if (at.kind === 'scalar') return splitMark(at.text)?.id
  if (at.kind === 'list') return undefined
  const table = keyTable(shape as Readonly<Record<string, z.ZodType>>)
  const id = at.entries.find(({ key }) => matchKey(table, key)?.key === 'id')?.value
  return id?.kind === 'scalar' ? id.text : undefined
}

/** Gives marks to the records of a list that have none: that of their place, or the next that nobody wrote. */
export const marksFor = (
  items: readonly Located[],
  schema: z.ZodObject,
  letter: string,
): ((index: number) => string) => {
  const taken = new Set(items.map((item) => writtenMark(item, schema.shape)))
  return (index) => {
    let number = index + 1
    while (taken.has(`${letter}${number}`)) number += 1
    taken.add(`${letter}${number}`)
    return `${letter}${number}`
  }
}
