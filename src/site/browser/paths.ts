/** A learning map that one walks by keyboard: arrow keys follow the lines from course to course. */
import { walk } from './paths/walk.js'

const begin = (): void => {
  for (const map of document.querySelectorAll<SVGSVGElement>('.kb-canvas .kb-map')) walk(map)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
else begin()
