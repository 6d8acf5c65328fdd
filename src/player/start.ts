/** Brings a page to life. */
import { comfort, show } from './comfort/settings.js'
import { addTools } from './comfort/tools.js'
import { playPage } from './play-page.js'
import { readPageData } from './read-page-data.js'
import type { Tracker } from './tracker.js'
import { wordsFor } from './words.js'

/** Runs in the head of the page, so that text has its size before it is seen. */
export const start = (tracker: Tracker): void => {
  show(comfort())
  const begin = (): void => {
    const words = wordsFor(document.documentElement.lang)
    document.documentElement.dataset.alive = 'yes'
    addTools(words)
    const data = readPageData()
    if (data !== undefined) playPage(data, tracker, words)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}
