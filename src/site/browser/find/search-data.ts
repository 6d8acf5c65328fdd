/** What the page of the search tells its script; `pages/search-page` writes it. */

export interface SearchData {
  /** The folder of the index, from the top of the site, with a slash at its end. */
  readonly index: string
  readonly language: 'zh-CN' | 'en'
  readonly facets: readonly (readonly [name: string, label: string])[]
  readonly words: SearchWords
  /** Topic to drawing; a book for all others. */
  readonly icons: Readonly<Record<string, string>>
}

export interface SearchWords {
  readonly searching: string
  readonly nothing: string
  /** `{n}` stands for a number. */
  readonly found: string
  readonly foundOne: string
  readonly relaxed: string
  readonly moreResults: string
  readonly narrow: string
  readonly clear: string
  readonly forWhom: string
  readonly searchFailed: string
  readonly lessons: string
  readonly hours: string
  /** Between names of a list. */
  readonly comma: string
}

export const readSearchData = (): SearchData | undefined => {
  const text = document.getElementById('kb-page')?.textContent
  return text ? (JSON.parse(text) as SearchData) : undefined
}
