/** What the parts of a course are called, where a target gives them a heading. */
import { words } from '../../base/words.js'

export const contentsWords = words('目录', 'Contents')
export const unitsWords = words('单元', 'Units')
export const lessonsWords = words('课节', 'Lessons')
export const resourcesWords = words('配套资源', 'Resources')
