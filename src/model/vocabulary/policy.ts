/** The five policy documents that the vocabularies are drawn from, and how a clause of one is cited. */

/** Short name of a policy document in a citation. */
export type PolicyLetter = 'N' | 'S' | 'M' | 'H' | 'Y'

export interface PolicyDocument {
  readonly letter: PolicyLetter
  readonly title: string
  /** Document number; the copy of Y that was read lacks its first page, with the number and the title. */
  readonly number?: string
  readonly year: number
}

/** A clause of a policy document. */
export interface Cite {
  readonly document: PolicyLetter
  readonly clause: string
}

/** A cite as it is written: `N二(五)15` is part two, section five, item fifteen of the national opinions. */
export type Citation = `${PolicyLetter}${string}`

// biome-ignore format: a table is read by its rows
export const policyDocuments: readonly PolicyDocument[] = [
  { letter: 'N', title: '教育部等九部门关于进一步推进社区教育发展的意见', number: '教职成〔2016〕4号', year: 2016 },
  { letter: 'S', title: '山西省教育厅等九部门关于推进社区教育发展的实施意见', number: '晋教成〔2017〕6号', year: 2017 },
  { letter: 'M', title: '绵阳市《关于进一步推进社区教育发展的实施方案》', number: '绵教体发〔2018〕14号', year: 2018 },
  { letter: 'H', title: '威海市环翠区教育和体育局等九部门关于推进社区教育发展的意见', number: '威环教体字〔2020〕81号', year: 2020 },
  { letter: 'Y', title: '新乡市牧野区人民政府办公室推进社区教育的文件（文首缺页，题名不详）', year: 2022 },
]

/** Reads a citation. */
export const cite = (text: Citation): Cite => ({
  document: text.charAt(0) as PolicyLetter,
  clause: text.slice(1),
})

/** Writes a cite as people read it. */
export const citationOf = (cite: Cite): Citation => `${cite.document}${cite.clause}`
