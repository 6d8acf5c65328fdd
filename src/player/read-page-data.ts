/** Reads what the page tells its player. */
import type { PageData } from './page-data.js'

/** Undefined on a page without a lesson, such as the contents. */
export const readPageData = (): PageData | undefined => {
  const text = document.getElementById('kb-page')?.textContent
  return text ? (JSON.parse(text) as PageData) : undefined
}
