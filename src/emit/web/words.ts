/** The words of the reading site. */
import { words } from '../../base/words.js'

export const openAnswerWords = words('按自己的理解回答。', 'Answer in your own words.')
