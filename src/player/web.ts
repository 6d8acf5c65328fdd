/** The player of the reading site. */
import { showProgress } from './show-progress.js'
import { start } from './start.js'
import { webTracker } from './web-tracker.js'

start(webTracker())
document.addEventListener('DOMContentLoaded', showProgress)
// A page that comes back from memory is as old as it was left.
addEventListener('pageshow', showProgress)
