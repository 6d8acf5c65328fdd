/** Runs on every page, in its head: text has its size before it is seen; the tools; what was seen is kept. */
import { comfort, show } from '../../player/comfort/settings.js'
import { addTools } from '../../player/comfort/tools.js'
import { wordsFor } from '../../player/words.js'
import { keep } from './keep/keep.js'

show(comfort())

const begin = (): void => {
  addTools(wordsFor(document.documentElement.lang))
  document.documentElement.dataset.alive = 'yes'
  keep()
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
else begin()
