/** Says where something comes from, in words instead of the short forms that the tables use. */
import type { Words } from '../base/words.js'
import { words } from '../base/words.js'
import type { Cite } from '../model/vocabulary/policy.js'
import { policyDocuments } from '../model/vocabulary/policy.js'
import { same } from './sentence.js'

/** A clause of a policy document: 《……的意见》（教职成〔2016〕4号）二(五)15. */
export const citeWords = ({ document, clause }: Cite): Words => {
  const found = policyDocuments.find(({ letter }) => letter === document)
  if (found === undefined) return same(document + clause)
  const title = found.title.includes('《') ? found.title : `《${found.title}》`
  const number = found.number === undefined ? '' : `（${found.number}）`
  return words(`${title}${number}${clause}`, `${title}${number} ${clause}`)
}

const partWords = (part: string): Words => {
  const [, letter, clause] = /^([NSMHY])([一二三四五六七八九十].*)$/.exec(part) ?? []
  return letter === undefined || clause === undefined
    ? same(part)
    : citeWords({ document: letter as Cite['document'], clause })
}

/** The sources of a field; rows of requirements are shown only where there is nothing better. */
export const sourceWords = (source: string): readonly Words[] => {
  const parts = source.split(';').map((part) => part.trim())
  const known = parts.filter((part) => !/^R\d+$/.test(part))
  return (known.length > 0 ? known : parts).map(partWords)
}
