/** What the page gives to its script, in the language of the page. */
import type { Ring } from '../../places/nearby.js'

export interface PageData {
  readonly words: Readonly<Record<'choose' | 'loading' | 'failed' | 'found' | 'nothing' | 'more', string>> & {
    /** `{n}` stands for the name of the place. */
    readonly ring: Readonly<Record<Ring, string>>
  }
  readonly level: Readonly<Record<string, string>>
  /** Said of seven hours. */
  readonly hours: string
}

export const pageData = (): PageData | undefined => {
  const text = document.getElementById('kb-page')?.textContent
  return text ? (JSON.parse(text) as PageData) : undefined
}
